package wheelhouse.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wheelhouse.content.Evidence;
import wheelhouse.content.Finding;
import wheelhouse.content.Json;
import wheelhouse.content.JsonValue;
import wheelhouse.content.JsonValue.JsonObject;
import wheelhouse.content.MalformedJson;
import wheelhouse.content.Messages;
import wheelhouse.content.Place;
import wheelhouse.content.Severity;

class ReportsTest {

  /** What of SARIF 2.1.0 is written: a part of OASIS's schema, with nothing else allowed. */
  private static final String SARIF =
      """
      { "type": "object", "required": ["version", "runs"], "additionalProperties": false,
        "properties": {
          "$schema": { "type": "string", "format": "uri" },
          "version": { "const": "2.1.0" },
          "runs": { "type": "array", "items": {
            "type": "object", "required": ["tool"], "additionalProperties": false,
            "properties": {
              "columnKind": { "enum": ["utf16CodeUnits", "unicodeCodePoints"] },
              "tool": { "type": "object", "required": ["driver"], "additionalProperties": false,
                "properties": { "driver": { "type": "object", "required": ["name"], "additionalProperties": false,
                  "properties": {
                    "name": { "type": "string" }, "version": { "type": "string" },
                    "rules": { "type": "array", "uniqueItems": true, "items": {
                      "type": "object", "required": ["id"], "additionalProperties": false,
                      "properties": {
                        "id": { "type": "string" },
                        "shortDescription": { "$ref": "#/$defs/text" },
                        "fullDescription": { "$ref": "#/$defs/text" },
                        "defaultConfiguration": { "type": "object", "additionalProperties": false,
                          "properties": { "level": { "$ref": "#/$defs/level" } } } } } } } } } },
              "results": { "type": "array", "items": {
                "type": "object", "required": ["message"], "additionalProperties": false,
                "properties": {
                  "ruleId": { "type": "string" },
                  "ruleIndex": { "type": "integer", "minimum": -1 },
                  "level": { "$ref": "#/$defs/level" },
                  "message": { "$ref": "#/$defs/text" },
                  "locations": { "type": "array", "items": { "$ref": "#/$defs/location" } },
                  "relatedLocations": { "type": "array", "uniqueItems": true, "items": { "$ref": "#/$defs/location" } },
                  "partialFingerprints": { "type": "object", "additionalProperties": { "type": "string" } },
                  "properties": { "type": "object" } } } } } } } },
        "$defs": {
          "text": { "type": "object", "required": ["text"], "additionalProperties": false, "properties": { "text": { "type": "string" } } },
          "level": { "enum": ["none", "note", "warning", "error"] },
          "location": { "type": "object", "additionalProperties": false,
            "properties": {
              "message": { "$ref": "#/$defs/text" },
              "logicalLocations": { "type": "array", "uniqueItems": true, "items": {
                "type": "object", "additionalProperties": false,
                "properties": { "fullyQualifiedName": { "type": "string" } } } },
              "physicalLocation": { "type": "object", "required": ["artifactLocation"], "additionalProperties": false,
                "properties": {
                  "artifactLocation": { "type": "object", "required": ["uri"], "additionalProperties": false,
                    "properties": { "uri": { "type": "string", "pattern": "^[A-Za-z0-9/._~%-]+$" } } },
                  "region": { "type": "object", "required": ["startLine"], "additionalProperties": false,
                    "properties": {
                      "startLine": { "type": "integer", "minimum": 1 },
                      "startColumn": { "type": "integer", "minimum": 1 },
                      "endColumn": { "type": "integer", "minimum": 1 } } } } } } } } }
      """;

  private static final Finding ASKED =
      new Finding(
          "W862",
          Severity.WARNING,
          new Place("my cases/a,b.json", 3, 5, 2, "  x", 2),
          "incidents / x",
          "100 % of it: never",
          "here",
          Optional.of(new Finding.Pointer(new Place("my cases/a,b.json", 1, 1, 1, "", 0), "there")),
          List.of(),
          Evidence.searched(1200, 12));

  private static final Finding MISSPELT =
      new Finding(
          "W204",
          Severity.ERROR,
          new Place("a.json", 41, 16, 6, "  x", 2),
          "incidents / x / owner",
          "no owner is called \"anna\"",
          "not on the team",
          Optional.of(new Finding.Pointer(new Place("a.json", 7, 3, 5, "", 0), "declared here")),
          List.of("ana"),
          Evidence.proved());

  static Stream<List<Finding>> several() {
    Finding bare =
        new Finding(
            "W001",
            Severity.ERROR,
            new Place("ü.json", 1, 1, 1, "", 0),
            "",
            "m",
            "",
            Optional.empty(),
            List.of(),
            Evidence.proved());
    return Stream.of(List.of(), List.of(ASKED), List.of(bare, ASKED, bare), List.of(MISSPELT));
  }

  @ParameterizedTest
  @MethodSource("several")
  void sarifIsWhatItsSchemaAsks(List<Finding> findings) {
    String log = Json.pretty(Sarif.of(findings, "0.1.0"));
    Validator.Result result =
        new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).validate(SARIF, log);
    assertTrue(
        result.isValid(),
        () ->
            result.getErrors().stream()
                    .map(each -> each.getInstanceLocation() + " " + each.getError())
                    .toList()
                + log);
  }

  @Test
  void sarifNamesTheRuleThePlaceAndTheConfidence() {
    String log = Json.pretty(Sarif.of(List.of(ASKED), "0.1.0"));
    for (String part :
        List.of(
            "\"ruleId\": \"W862\"",
            "\"uri\": \"my%20cases/a%2Cb.json\"",
            "\"startColumn\": 5",
            "\"endColumn\": 7",
            "\"codeAndPath/v1\": \"W862 incidents / x\"",
            "\"kind\": \"searched\"",
            "\"text\": \"A sign that never shows\"")) {
      assertTrue(log.contains(part), () -> part + " in " + log);
    }
  }

  @Test
  void workflowCommandsAreEscaped() {
    assertEquals(
        "::warning file=my cases/a%2Cb.json,line=3,col=5,endColumn=7,title=W862::"
            + "100 %25 of it: never (searched: 1,200 runs by 12 policies)\n",
        Reports.workflow(ASKED));
  }

  @Test
  void jsonSaysItsVersionAndWhetherItWasPlayed() {
    String json = Json.pretty(Reports.json(List.of(ASKED), 1, 0, Reports.Playing.LEFT_OUT));
    for (String part :
        List.of("\"version\": 1", "\"played\": false", "\"runs\": 1200", "\"line\": 3")) {
      assertTrue(json.contains(part), () -> part + " in " + json);
    }
  }

  @Test
  void whatWasMeantIsSaidInEveryFormat() {
    String meant = "no owner is called \"anna\"; did you mean \"ana\"?";
    assertEquals("a.json:41:16: error[W204] " + meant + "\n", Messages.line(MISSPELT));
    assertTrue(Reports.workflow(MISSPELT).endsWith("::" + meant + "\n"));
    String log = Json.pretty(Sarif.of(List.of(MISSPELT), "0.1.0"));
    assertTrue(log.contains(Json.line(JsonValue.of(meant))), log);
    String json = Json.line(Reports.json(List.of(MISSPELT), 1, 0, Reports.Playing.DONE));
    assertTrue(json.contains("\"suggestions\":[\"ana\"]"), json);
  }

  @Test
  void aSecondPlaceIsInEveryFormatForPrograms() throws MalformedJson {
    JsonObject json = Reports.json(List.of(MISSPELT), 1, 0, Reports.Playing.DONE);
    JsonValue other =
        Json.read(
            "{\"file\":\"a.json\",\"line\":7,\"column\":3,\"endColumn\":8,"
                + "\"label\":\"declared here\"}");
    String row = Json.line(json);
    assertTrue(row.contains("\"other\":" + Json.line(other)), row);
    String log = Json.line(Sarif.of(List.of(MISSPELT), "0.1.0"));
    assertTrue(log.contains("\"relatedLocations\":[{\"physicalLocation\""), log);
    assertTrue(log.contains("\"startLine\":7"), log);
    assertTrue(log.contains("\"message\":{\"text\":\"declared here\"}"), log);
  }
}
