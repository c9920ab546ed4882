package wheelhouse.check;

import java.util.List;
import java.util.Locale;
import wheelhouse.content.Evidence;
import wheelhouse.content.Finding;
import wheelhouse.content.JsonValue;
import wheelhouse.content.JsonValue.JsonObject;
import wheelhouse.content.Messages;
import wheelhouse.content.Place;
import wheelhouse.content.Severity;

/** Findings for programs: as JSON of our own, and as the commands of a GitHub workflow. */
public final class Reports {

  /** The version of the JSON; it is raised when something in it changes its meaning or goes. */
  public static final int VERSION = 1;

  private Reports() {}

  /**
   * Everything that was found.
   *
   * @param scenarios how many scenarios were looked at
   * @param overlays how many overlays
   * @param played whether they were played as well as read
   */
  public static JsonObject json(
      List<Finding> findings, int scenarios, int overlays, Playing played) {
    return JsonValue.object()
        .with("version", JsonValue.of(VERSION))
        .with("scenarios", JsonValue.of(scenarios))
        .with("overlays", JsonValue.of(overlays))
        .with("played", JsonValue.of(played == Playing.DONE))
        .with("findings", JsonValue.array(findings.stream().map(Reports::row).toList()));
  }

  /** Whether scenarios were played. */
  public enum Playing {
    /** They were. */
    DONE,
    /** They were only read. */
    LEFT_OUT
  }

  private static JsonObject row(Finding finding) {
    JsonObject row =
        placed(
                JsonValue.object()
                    .with("code", JsonValue.of(finding.code()))
                    .with("severity", JsonValue.of(finding.severity().word()))
                    .with("confidence", confidence(finding.evidence())),
                finding.place())
            .with("path", JsonValue.of(finding.path()))
            .with("message", JsonValue.of(finding.message()))
            .with("label", JsonValue.of(finding.label()))
            .with(
                "suggestions",
                JsonValue.array(finding.suggestions().stream().map(JsonValue::of).toList()));
    return finding
        .other()
        .map(
            other ->
                row.with(
                    "other",
                    placed(JsonValue.object(), other.place())
                        .with("label", JsonValue.of(other.label()))))
        .orElse(row);
  }

  private static JsonObject placed(JsonObject object, Place place) {
    return object
        .with("file", JsonValue.of(place.file()))
        .with("line", JsonValue.of(place.line()))
        .with("column", JsonValue.of(place.column()))
        .with("endColumn", JsonValue.of(place.column() + place.length()));
  }

  /** How something is known, as an object. */
  static JsonObject confidence(Evidence evidence) {
    JsonObject confidence = JsonValue.object().with("kind", JsonValue.of(evidence.kind().word()));
    return evidence.kind() == Evidence.Kind.PROVED
        ? confidence
        : confidence
            .with("runs", JsonValue.of(evidence.runs()))
            .with("words", JsonValue.of(evidence.words()));
  }

  /** A finding as a command that makes a GitHub workflow show it at its line. */
  public static String workflow(Finding finding) {
    Place place = finding.place();
    String command =
        finding.severity() == Severity.ADVICE
            ? "notice"
            : finding.severity().word().toLowerCase(Locale.ROOT);
    boolean proved = finding.evidence().kind() == Evidence.Kind.PROVED;
    return "::"
        + command
        + " file="
        + property(place.file())
        + ",line="
        + place.line()
        + ",col="
        + place.column()
        + ",endColumn="
        + (place.column() + place.length())
        + ",title="
        + property(finding.code())
        + "::"
        + data(Messages.sentence(finding) + (proved ? "" : " (" + finding.evidence() + ")"))
        + '\n';
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
