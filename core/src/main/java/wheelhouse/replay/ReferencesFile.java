package wheelhouse.replay;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wheelhouse.content.Json;
import wheelhouse.content.JsonValue;
import wheelhouse.content.JsonValue.JsonArray;
import wheelhouse.content.JsonValue.JsonObject;
import wheelhouse.content.MalformedJson;
import wheelhouse.content.OverlayReader;
import wheelhouse.run.References;
import wheelhouse.run.RulesVersion;
import wheelhouse.scenario.Scenario;

/**
 * The file beside a scenario with what its runs are measured against. It has the name of the
 * scenario's file, so that two versions of one scenario can lie in a folder.
 */
public final class ReferencesFile {

  private static final int FORMAT = 1;
  private static final String ENDING = ".references.json";

  private ReferencesFile() {}

  /** The name of the file that goes with that of a scenario, which has the scenario's name. */
  public static String name(String scenario) {
    return scenario + ENDING;
  }

  /**
   * Where the references of a scenario are written.
   *
   * @param file the scenario's own file, or an overlay's of it
   */
  public static Path of(Path file) {
    String own = OverlayReader.scenarioOf(String.valueOf(file.getFileName()));
    return file.resolveSibling(name(own.replaceFirst("\\.json$", "")));
  }

  /**
   * Where the references of a scenario may lie, the likeliest first: where they are written, and
   * where they once were, under the scenario's id, unless that is the name of another file.
   *
   * @param file the scenario's own file, or an overlay's of it
   */
  public static List<Path> places(Path file, String id) {
    Path own = of(file);
    Path once = file.resolveSibling(name(id));
    boolean isAnothers = Files.exists(file.resolveSibling(id + ".json"));
    return once.equals(own) || isAnothers ? List.of(own) : List.of(own, once);
  }

  /** Whether references were worked out for a scenario as it is, by the rules as they are. */
  public static boolean areCurrent(References references, Scenario scenario) {
    return references.scenario().equals(scenario.id())
        && references.rules() == RulesVersion.CURRENT
        && references.hash().equals(ScenarioHash.of(scenario));
  }

  /**
   * The references that are shipped with a scenario; ones that were worked out for other numbers or
   * by other rules count for nothing.
   */
  public static Optional<References> shipped(Scenario scenario) {
    try (InputStream in =
        ReferencesFile.class.getResourceAsStream("/scenarios/" + name(scenario.id()))) {
      return in == null
          ? Optional.empty()
          : current(new String(in.readAllBytes(), StandardCharsets.UTF_8), scenario);
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * The references in the file beside a scenario's; ones that were worked out for other numbers or
   * by other rules count for nothing.
   *
   * @param file the scenario's own file, or an overlay's of it
   */
  public static Optional<References> beside(Path file, Scenario scenario) {
    return places(file, scenario.id()).stream()
        .filter(Files::isRegularFile)
        .flatMap(each -> in(each, scenario).stream())
        .findFirst();
  }

  private static Optional<References> in(Path references, Scenario scenario) {
    try {
      return current(Files.readString(references), scenario);
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<References> current(String text, Scenario scenario) {
    try {
      return Optional.of(read(text)).filter(references -> areCurrent(references, scenario));
    } catch (UnreadableRun unreadable) {
      return Optional.empty();
    }
  }

  /** The text of the file. */
  public static String write(References references) {
    return Json.pretty(
        JsonValue.object()
            .with("format", JsonValue.of(FORMAT))
            .with("scenario", JsonValue.of(references.scenario()))
            .with("hash", JsonValue.of(references.hash()))
            .with("rules", JsonValue.of(references.rules()))
            .with("seeds", JsonValue.of(references.seeds()))
            .with("harm", range(references.harmWorst(), references.harmBest()))
            .with("growth", range(references.growthWorst(), references.growthBest()))
            .with("frontier", pointsOut(references.frontier()))
            .with("constants", pointsOut(references.constants())));
  }

  private static JsonObject range(double worst, double best) {
    return JsonValue.object().with("worst", JsonValue.of(worst)).with("best", JsonValue.of(best));
  }

  private static JsonArray pointsOut(List<References.Point> points) {
    return JsonValue.array(
        points.stream()
            .map(
                point ->
                    JsonValue.object()
                        .with("policy", JsonValue.of(point.policy()))
                        .with("harm", JsonValue.of(point.harm()))
                        .with("growth", JsonValue.of(point.growth())))
            .toList());
  }

  /**
   * Reads the text of such a file.
   *
   * @throws UnreadableRun if it is none
   */
  public static References read(String text) throws UnreadableRun {
    try {
      Fields file = Fields.of(Json.read(text));
      if (file.count("format") != FORMAT) {
        throw new UnreadableRun(
            "these references are in format " + file.count("format") + ", and not in " + FORMAT);
      }
      Fields harm = file.fields("harm");
      Fields growth = file.fields("growth");
      return new References(
          file.text("scenario"),
          file.text("hash"),
          file.count("rules"),
          file.count("seeds"),
          harm.number("worst"),
          harm.number("best"),
          growth.number("worst"),
          growth.number("best"),
          points(file.list("frontier")),
          points(file.list("constants")));
    } catch (MalformedJson malformed) {
      throw new UnreadableRun("line " + malformed.line() + ": " + malformed.getMessage());
    }
  }

  private static List<References.Point> points(List<JsonValue> values) throws UnreadableRun {
    List<References.Point> points = new ArrayList<>();
    for (JsonValue each : values) {
      Fields point = Fields.of(each);
      points.add(
          new References.Point(point.text("policy"), point.number("harm"), point.number("growth")));
    }
    return points;
  }
}
