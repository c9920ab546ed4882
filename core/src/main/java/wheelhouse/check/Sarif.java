package wheelhouse.check;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.content.Codes;
import wheelhouse.content.Finding;
import wheelhouse.content.JsonValue;
import wheelhouse.content.JsonValue.JsonArray;
import wheelhouse.content.JsonValue.JsonObject;
import wheelhouse.content.Messages;
import wheelhouse.content.Place;
import wheelhouse.content.Severity;

/** Findings as a log in SARIF 2.1.0 (OASIS, 2020), which code hosts and editors can show. */
public final class Sarif {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  private Sarif() {}

  /**
   * The log of one run of the checker.
   *
   * @param version of the program
   */
  public static JsonObject of(List<Finding> findings, String version) {
    List<Codes.Code> rules =
        CheckCodes.all().stream()
            .filter(code -> findings.stream().anyMatch(each -> each.code().equals(code.id())))
            .toList();
    List<String> ids = rules.stream().map(Codes.Code::id).toList();
    JsonObject driver =
        JsonValue.object()
            .with("name", JsonValue.of("wheelhouse check"))
            .with("version", JsonValue.of(version))
            .with("rules", JsonValue.array(rules.stream().map(Sarif::rule).toList()));
    JsonObject run =
        JsonValue.object()
            .with("tool", JsonValue.object().with("driver", driver))
            .with("columnKind", JsonValue.of("utf16CodeUnits"))
            .with(
                "results",
                JsonValue.array(findings.stream().map(each -> result(each, ids)).toList()));
    return JsonValue.object()
        .with("$schema", JsonValue.of(SCHEMA))
        .with("version", JsonValue.of("2.1.0"))
        .with("runs", JsonValue.array(List.of(run)));
  }

  private static JsonObject rule(Codes.Code code) {
    return JsonValue.object()
        .with("id", JsonValue.of(code.id()))
        .with("shortDescription", text(code.title()))
        .with("fullDescription", text(code.explanation().replaceAll("\\s+", " ")))
        .with(
            "defaultConfiguration",
            JsonValue.object().with("level", JsonValue.of(level(code.severity()))));
  }

  private static JsonObject result(Finding finding, List<String> rules) {
    JsonObject result =
        JsonValue.object()
            .with("ruleId", JsonValue.of(finding.code()))
            .with("ruleIndex", JsonValue.of(rules.indexOf(finding.code())))
            .with("level", JsonValue.of(level(finding.severity())))
            .with("message", text(Messages.sentence(finding)))
            .with("locations", location(finding.place(), finding.path()))
            .with(
                "partialFingerprints",
                JsonValue.object().with("codeAndPath/v1", JsonValue.of(finding.identity())))
            .with(
                "properties",
                JsonValue.object().with("confidence", Reports.confidence(finding.evidence())));
    if (finding.other().isEmpty()) {
      return result;
    }
    Finding.Pointer other = finding.other().get();
    JsonObject related = physical(other.place());
    return result.with(
        "relatedLocations",
        JsonValue.array(
            List.of(
                other.label().isEmpty() ? related : related.with("message", text(other.label())))));
  }

  private static JsonArray location(Place place, String path) {
    JsonObject location = physical(place);
    List<JsonObject> logical = new ArrayList<>();
    if (!path.isEmpty()) {
      logical.add(JsonValue.object().with("fullyQualifiedName", JsonValue.of(path)));
    }
    return JsonValue.array(
        List.of(
            logical.isEmpty()
                ? location
                : location.with("logicalLocations", JsonValue.array(logical))));
  }

  private static JsonObject physical(Place place) {
    JsonObject region =
        JsonValue.object()
            .with("startLine", JsonValue.of(place.line()))
            .with("startColumn", JsonValue.of(place.column()))
            .with("endColumn", JsonValue.of(place.column() + place.length()));
    return JsonValue.object()
        .with(
            "physicalLocation",
            JsonValue.object()
                .with(
                    "artifactLocation",
                    JsonValue.object().with("uri", JsonValue.of(uri(place.file()))))
                .with("region", region));
  }

  /** A path as a reference: what a reference may not hold is escaped, byte by byte. */
  private static String uri(String file) {
    StringBuilder uri = new StringBuilder();
    for (byte each : file.replace('\\', '/').getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
      char c = (char) (each & 0xFF);
      boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "/._-~".indexOf(c) >= 0);
      uri.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
    }
    return uri.toString();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case ADVICE -> "note";
    };
  }

  private static JsonObject text(String text) {
    return JsonValue.object().with("text", JsonValue.of(text));
  }
}
