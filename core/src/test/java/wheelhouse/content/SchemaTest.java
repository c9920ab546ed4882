package wheelhouse.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import wheelhouse.content.JsonValue.JsonArray;
import wheelhouse.content.JsonValue.JsonBool;
import wheelhouse.content.JsonValue.JsonNumber;
import wheelhouse.content.JsonValue.JsonObject;
import wheelhouse.content.JsonValue.JsonString;

class SchemaTest {

  /** What a schema can say. All other codes are about meaning, which only the reader sees. */
  private static final Set<String> STRUCTURAL =
      Set.of(
          "W005", "W201", "W202", "W205", "W206", "W207", "W209", "W210", "W211", "W212", "W213",
          "W215", "W402", "W702");

  private static final URI SCHEMA = URI.create("https://wheelhouse.test/scenario.schema.json");
  private static final URI OVERLAY = URI.create("https://wheelhouse.test/overlay.schema.json");
  private static final URI OWN = URI.create("https://wheelhouse.test/own.schema.json");
  private static final Validator VALIDATOR = validator();

  @Test
  void committedSchemaIsTheGeneratedOne() {
    Golden.check(Golden.path("scenarios/scenario.schema.json"), SchemaWriter.schema());
    Golden.check(Golden.path("scenarios/overlay.schema.json"), SchemaWriter.overlaySchema());
  }

  @Test
  void schemaKeepsToWhatEditorsCompleteWell() {
    for (String schema : List.of(SchemaWriter.schema(), SchemaWriter.overlaySchema())) {
      assertTrue(!schema.contains("oneOf") && !schema.contains("anyOf"));
      assertTrue(schema.contains("\"additionalProperties\": false"));
    }
  }

  @Test
  void everyFieldIsDescribedAndMeasured() throws MalformedJson {
    JsonObject whole = (JsonObject) Json.read(SchemaWriter.schema());
    for (Shape shape : Shapes.all()) {
      for (Shape.Field field : shape.fields()) {
        String about = described(whole, shape, field);
        assertTrue(about.length() > 8 && about.endsWith("."), shape.name() + "/" + field.key());
        String unit = unit(field.type());
        assertTrue(about.contains(unit), () -> field.key() + " without " + unit + ": " + about);
      }
    }
  }

  @Test
  void everyWordIsDescribed() throws MalformedJson {
    int described = 0;
    for (JsonObject part : objects(Json.read(SchemaWriter.schema()))) {
      if (part.get("enum").isPresent() && !Json.line(part).contains("monday")) {
        List<JsonValue> words = ((JsonArray) part.get("enum").orElseThrow()).values();
        JsonValue meanings = part.get("enumDescriptions").orElseThrow(() -> lacks(part));
        List<JsonValue> each = ((JsonArray) meanings).values();
        assertEquals(words.size(), each.size());
        assertTrue(each.stream().noneMatch(JsonValue.of("")::equals), () -> Json.line(part));
        described += words.size();
      }
    }
    assertTrue(described > 60, "words: " + described);
  }

  @Test
  void aNewPartCanBeAskedForWhereverThereIsAList() throws MalformedJson {
    JsonObject definitions =
        (JsonObject)
            ((JsonObject) Json.read(SchemaWriter.schema())).get("definitions").orElseThrow();
    for (String name :
        List.of("incident", "truth", "sign", "voice", "member", "letter", "source")) {
      JsonObject part = (JsonObject) definitions.get(name).orElseThrow();
      JsonArray snippets = (JsonArray) part.get("defaultSnippets").orElseThrow(() -> lacks(part));
      JsonObject body =
          (JsonObject) ((JsonObject) snippets.values().get(0)).get("body").orElseThrow();
      JsonArray needed = (JsonArray) part.get("required").orElseThrow();
      needed
          .values()
          .forEach(
              key -> assertTrue(body.get(((JsonString) key).text()).isPresent(), name + " " + key));
    }
  }

  @Test
  void theSchemaOfAScenarioKnowsItsNames() {
    Loaded loaded = ScenarioReader.read("month-end.json", GuideTest.example());
    Validator own = validator(SchemaWriter.schemaOf(loaded));
    assertTrue(own.validate(OWN, GuideTest.example()).isValid());
    List<String> slips =
        List.of(
            "\"owner\": \"ana\"",
            "\"customer\": \"agnes\"",
            "\"kind\": \"letters\"",
            "\"oldCraft\": \"payroll\"",
            "\"about\": \"night-bonus\"");
    for (String known : slips) {
      String broken = GuideTest.example().replace(known, known.replaceFirst("\"$", "x\""));
      assertTrue(!broken.equals(GuideTest.example()), known);
      assertTrue(!own.validate(OWN, broken).isValid(), known);
      assertTrue(schemaAccepts(broken), known);
    }
  }

  @Test
  void whereNothingIsDeclaredTheSchemaOfAScenarioIsStillOne() throws MalformedJson {
    for (String hardly : List.of("{}", "{ \"team\": [], \"letters\": [] }", "[")) {
      Json.read(SchemaWriter.schemaOf(ScenarioReader.read("x.json", hardly)));
    }
  }

  @Test
  void schemaAndReaderAcceptTheGoodExamples() {
    assertTrue(schemaAccepts(Golden.base()));
    assertTrue(schemaAccepts(GuideTest.example()));
    assertTrue(readerAccepts(Golden.base()));
    assertTrue(overlaySchemaAccepts(Golden.overlay()));
    assertTrue(overlaySchemaAccepts(Golden.text(Golden.path("scenarios/first-week.de.json"))));
    assertTrue(overlayReaderAccepts(Golden.overlay()));
  }

  @Test
  void schemaAndReaderAgreeOnEveryBreakageOfAnOverlay() throws MalformedJson {
    int refused = 0;
    List<String> differences = new ArrayList<>();
    for (Map.Entry<String, JsonValue> each : breakages(Json.read(Golden.overlay())).entrySet()) {
      String text = Json.pretty(each.getValue());
      boolean bySchema = overlaySchemaAccepts(text);
      if (bySchema != overlayReaderAccepts(text)) {
        differences.add(each.getKey() + (bySchema ? ": only the reader" : ": only the schema"));
      }
      refused += bySchema ? 0 : 1;
    }
    assertEquals(List.of(), differences);
    assertTrue(refused > 300, "breakages that were refused: " + refused);
  }

  @Test
  void schemaAndReaderAgreeOnEveryBreakageOfStructure() throws MalformedJson {
    int refused = 0;
    List<String> differences = new ArrayList<>();
    for (String good : List.of(Golden.base(), beginning(GuideTest.example()))) {
      for (Map.Entry<String, JsonValue> each : breakages(Json.read(good)).entrySet()) {
        String text = Json.pretty(each.getValue());
        boolean bySchema = schemaAccepts(text);
        if (bySchema != readerAccepts(text)) {
          differences.add(
              each.getKey()
                  + (bySchema ? ": only the reader refuses" : ": only the schema refuses")
                  + codes(text));
        }
        refused += bySchema ? 0 : 1;
      }
    }
    assertEquals(List.of(), differences);
    assertTrue(refused > 1000, "breakages that were refused: " + refused);
  }

  @Test
  void schemaAgreesWithTheExamplesOfTheCodes() throws MalformedJson {
    for (Codes.Code code : Codes.LOADER.all()) {
      boolean syntax = code.id().startsWith("W0") || code.id().startsWith("W1");
      if (syntax || code.id().equals("W203")) {
        continue;
      }
      boolean overlay = CodesTest.isOfOverlay(code);
      String text =
          code.where().isPresent() ? CodesTest.inBase(code, code.failing()) : code.failing();
      Json.read(text);
      boolean accepted = overlay ? overlaySchemaAccepts(text) : schemaAccepts(text);
      assertEquals(STRUCTURAL.contains(code.id()), !accepted, code.id());
    }
  }

  /** A scenario with the first few of everything: what may be broken is the same in the rest. */
  private static String beginning(String scenario) throws MalformedJson {
    JsonObject whole = (JsonObject) Json.read(scenario);
    for (Map.Entry<String, Integer> most :
        Map.of("incidents", 1, "team", 1, "customers", 1, "letters", 3).entrySet()) {
      JsonArray all = (JsonArray) whole.get(most.getKey()).orElseThrow();
      whole = whole.with(most.getKey(), JsonValue.array(all.values().subList(0, most.getValue())));
    }
    return Json.pretty(whole);
  }

  private static Validator validator(String schema) {
    Validator validator =
        new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();
    validator.registerSchema(OWN, schema);
    return validator;
  }

  private static AssertionError lacks(JsonObject part) {
    return new AssertionError("something is missing in " + Json.line(part));
  }

  /** What an editor shows of a field. */
  private static String described(JsonObject whole, Shape shape, Shape.Field field) {
    JsonObject definitions = (JsonObject) whole.get("definitions").orElseThrow();
    JsonObject part =
        shape == Shapes.SCENARIO ? whole : (JsonObject) definitions.get(shape.name()).orElseThrow();
    JsonObject properties = (JsonObject) part.get("properties").orElseThrow();
    JsonObject property = (JsonObject) properties.get(field.key()).orElseThrow();
    return ((JsonString) property.get("description").orElseThrow(() -> lacks(property))).text();
  }

  private static String unit(Type type) {
    if (type instanceof Type.Number number) {
      return number.unit();
    } else if (type instanceof Type.Whole whole) {
      return whole.unit();
    } else if (type instanceof Type.Spread spread) {
      return unit(spread.of());
    }
    return "";
  }

  /** Every object in a value, itself first. */
  private static List<JsonObject> objects(JsonValue value) {
    List<JsonObject> all = new ArrayList<>();
    if (value instanceof JsonObject object) {
      all.add(object);
      object.members().values().forEach(each -> all.addAll(objects(each)));
    } else if (value instanceof JsonArray array) {
      array.values().forEach(each -> all.addAll(objects(each)));
    }
    return all;
  }

  private static Validator validator() {
    Validator validator =
        new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();
    validator.registerSchema(SCHEMA, SchemaWriter.schema());
    validator.registerSchema(OVERLAY, SchemaWriter.overlaySchema());
    return validator;
  }

  private static boolean schemaAccepts(String text) {
    return VALIDATOR.validate(SCHEMA, text).isValid();
  }

  private static boolean overlaySchemaAccepts(String text) {
    return VALIDATOR.validate(OVERLAY, text).isValid();
  }

  /** Whether the reader finds the structure right; what lies in silences only it can see. */
  private static boolean overlayReaderAccepts(String text) {
    return OverlayTest.read("x.de.json", text).findings().stream()
        .noneMatch(
            each ->
                STRUCTURAL.contains(each.code())
                    && !each.label().contains("something is said here in the scenario"));
  }

  private static boolean readerAccepts(String text) {
    return ScenarioReader.read("x.json", text).findings().stream()
        .noneMatch(
            each ->
                STRUCTURAL.contains(each.code())
                    && !each.message().contains("only a customer may say nothing"));
  }

  private static String codes(String text) {
    return ScenarioReader.read("x.json", text).findings().stream()
        .map(each -> each.code() + " " + each.message())
        .collect(Collectors.joining("; ", " [", "]"));
  }

  /** Every single breakage of a document, by what was done where. */
  private static Map<String, JsonValue> breakages(JsonValue value) {
    Map<String, JsonValue> all = new LinkedHashMap<>();
    for (JsonValue other :
        List.of(
            JsonValue.of("Zebra 1"),
            JsonValue.of(""),
            JsonValue.of(-1),
            JsonValue.of(0),
            JsonValue.of(1),
            JsonValue.of(0.5),
            JsonValue.of(1e7),
            JsonValue.of(true),
            new JsonValue.JsonNull(),
            JsonValue.array(List.of()),
            JsonValue.object())) {
      all.put(" = " + Json.line(other), other);
    }
    if (value instanceof JsonString string) {
      all.put(" + z", JsonValue.of(string.text() + "z"));
    } else if (value instanceof JsonNumber number) {
      all.put(" quoted", JsonValue.of(number.literal()));
    } else if (value instanceof JsonBool bool) {
      all.put(" negated", JsonValue.of(!bool.value()));
    } else if (value instanceof JsonArray array) {
      within(array, all);
    } else if (value instanceof JsonObject object) {
      within(object, all);
    }
    return all;
  }

  private static void within(JsonArray array, Map<String, JsonValue> all) {
    for (int i = 0; i < array.values().size(); i++) {
      List<JsonValue> twice = new ArrayList<>(array.values());
      twice.add(twice.get(i));
      all.put("[" + i + "] twice", JsonValue.array(twice));
      for (Map.Entry<String, JsonValue> each : breakages(array.values().get(i)).entrySet()) {
        List<JsonValue> changed = new ArrayList<>(array.values());
        changed.set(i, each.getValue());
        all.put("[" + i + "]" + each.getKey(), JsonValue.array(changed));
      }
    }
  }

  private static void within(JsonObject object, Map<String, JsonValue> all) {
    all.put(" + unknown", object.with("zebra", JsonValue.of(1)));
    for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
      String key = member.getKey();
      Map<String, JsonValue> without = new LinkedHashMap<>(object.members());
      without.remove(key);
      all.put("/" + key + " removed", new JsonObject(without));
      Map<String, JsonValue> renamed = new LinkedHashMap<>(without);
      renamed.put(key + "x", member.getValue());
      all.put("/" + key + " renamed", new JsonObject(renamed));
      for (Map.Entry<String, JsonValue> each : breakages(member.getValue()).entrySet()) {
        all.put("/" + key + each.getKey(), object.with(key, each.getValue()));
      }
    }
    List<String> extra =
        List.of("owner", "owners", "day", "from", "to", "breaks", "permanent", "about", "ending");
    for (String key : extra) {
      if (!object.members().containsKey(key)) {
        all.put(" + " + key, object.with(key, JsonValue.of(2)));
        all.put(" + text " + key, object.with(key, JsonValue.of("ana")));
      }
    }
  }
}
