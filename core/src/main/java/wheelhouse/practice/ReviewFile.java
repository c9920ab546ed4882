package wheelhouse.practice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wheelhouse.content.Json;
import wheelhouse.content.JsonValue;
import wheelhouse.content.JsonValue.JsonArray;
import wheelhouse.content.JsonValue.JsonNumber;
import wheelhouse.content.JsonValue.JsonObject;
import wheelhouse.content.JsonValue.JsonString;
import wheelhouse.content.MalformedJson;

/** The file of a review's summary, which lies beside the file of its run. */
public final class ReviewFile {

  private static final String RUN = ".jsonl";
  private static final String ENDING = ".review.json";
  private static final String WHAT = "wheelhouse-review";
  private static final int FORMAT = 1;
  private static final long MOST_BYTES = 1 << 20;

  private ReviewFile() {}

  /** Where the summary of the run in a file lies, if there is one. */
  public static Path beside(Path run) {
    String name = String.valueOf(run.getFileName());
    String stem = name.endsWith(RUN) ? name.substring(0, name.length() - RUN.length()) : name;
    return run.resolveSibling(stem + ENDING);
  }

  /**
   * Writes a summary beside its run, in place of an older one, as a whole or not at all.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(Path run, ReviewSummary summary) throws IOException {
    Path file = beside(run);
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(draft, Json.pretty(json(summary)));
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static JsonObject json(ReviewSummary summary) {
    return JsonValue.object()
        .with("format", JsonValue.of(WHAT))
        .with("version", JsonValue.of(FORMAT))
        .with("policy", JsonValue.of(summary.policy()))
        .with("rules", JsonValue.of(summary.rules()))
        .with("run", JsonValue.of(summary.fingerprint()))
        .with("decisions", JsonValue.of(summary.decisions()))
        .with("loss", JsonValue.of(summary.loss()))
        .with(
            "costs",
            JsonValue.array(
                summary.costs().stream()
                    .map(
                        cost ->
                            JsonValue.object()
                                .with("day", JsonValue.of(cost.day()))
                                .with("lapse", JsonValue.of(cost.lapse().word()))
                                .with("share", JsonValue.of(cost.share())))
                    .toList()));
  }

  /**
   * The summary beside a run. One that cannot be read, or is of another format, counts for nothing:
   * it can be worked out again.
   */
  public static Optional<ReviewSummary> read(Path run) {
    Path file = beside(run);
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
        return Optional.empty();
      }
      return Json.read(Files.readString(file)) instanceof JsonObject object
          ? summary(object)
          : Optional.empty();
    } catch (IOException | MalformedJson | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<ReviewSummary> summary(JsonObject of) {
    if (!text(of, "format").equals(WHAT) || number(of, "version") != FORMAT) {
      return Optional.empty();
    }
    List<ReviewSummary.Cost> costs = new ArrayList<>();
    if (of.get("costs").orElseThrow(ReviewFile::incomplete) instanceof JsonArray array) {
      for (JsonValue each : array.values()) {
        costs.add(cost(each));
      }
    }
    return Optional.of(
        new ReviewSummary(
            text(of, "policy"),
            (int) number(of, "rules"),
            text(of, "run"),
            (int) number(of, "decisions"),
            number(of, "loss"),
            costs));
  }

  private static ReviewSummary.Cost cost(JsonValue value) {
    if (value instanceof JsonObject of) {
      String word = text(of, "lapse");
      Lapse lapse =
          Stream.of(Lapse.values())
              .filter(each -> each.word().equals(word))
              .findFirst()
              .orElseThrow(ReviewFile::incomplete);
      return new ReviewSummary.Cost((int) number(of, "day"), lapse, number(of, "share"));
    }
    throw incomplete();
  }

  private static String text(JsonObject of, String key) {
    if (of.get(key).orElseThrow(ReviewFile::incomplete) instanceof JsonString string) {
      return string.text();
    }
    throw incomplete();
  }

  private static double number(JsonObject of, String key) {
    if (of.get(key).orElseThrow(ReviewFile::incomplete) instanceof JsonNumber number) {
      return number.asDouble();
    }
    throw incomplete();
  }

  private static IllegalArgumentException incomplete() {
    return new IllegalArgumentException("this is no summary of a review");
  }
}
