package wheelhouse.check;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wheelhouse.author.Starter;
import wheelhouse.content.Finding;
import wheelhouse.content.Golden;
import wheelhouse.content.Loaded;
import wheelhouse.content.ScenarioReader;

/** A scenario that is whole, to be broken in known ways, and whether the checker says so. */
final class Mutants {

  private final String id;
  private final String text;
  private final Set<String> known;

  private Mutants(String id, String text) {
    this.id = id;
    this.text = text;
    Loaded loaded = ScenarioReader.read(id + ".json", text);
    known =
        Examination.of(loaded, Optional.empty()).reading().stream()
            .map(Finding::identity)
            .collect(Collectors.toSet());
  }

  /** Those of a shipped scenario. */
  static Mutants shipped(String id) {
    return new Mutants(id, read(id + ".json"));
  }

  /** Those of a scenario to begin from, which is small. */
  static Mutants of(Starter starter) {
    return new Mutants(starter.word(), starter.text());
  }

  /** What came of a mutant. */
  enum Outcome {
    /** A finding that the scenario has not when it is whole names the place. */
    FOUND,
    /** None does. */
    MISSED,
    /** There was nothing to break. */
    NOTHING_TO_BREAK
  }

  private static String read(String file) {
    try {
      return Files.readString(Golden.path("scenarios/" + file));
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  /** Breaks it in a way, and has it read, and played if reading does not find it. */
  Outcome outcome(Mutation mutation, SplittableRandom random, Playing playing) {
    JsonObject root = JsonParser.parseString(text).getAsJsonObject();
    Optional<List<String>> broken = mutation.breakIt(root, random);
    if (broken.isEmpty()) {
      return Outcome.NOTHING_TO_BREAK;
    }
    Loaded loaded = ScenarioReader.read(id + ".json", root.toString());
    Examination examination = Examination.of(loaded, Optional.empty());
    if (names(examination.reading().stream(), broken.get())) {
      return Outcome.FOUND;
    }
    return playing == Playing.IF_NEEDED
            && names(examination.playing(share -> true).orElseThrow().stream(), broken.get())
        ? Outcome.FOUND
        : Outcome.MISSED;
  }

  /** Whether the checker may play. */
  enum Playing {
    NEVER,
    IF_NEEDED
  }

  /** Whether references of a shipped scenario that were worked out for other numbers are found. */
  static Outcome outcomeOfStaleReferences(String id) {
    String file = id + ".references.json";
    String stale = read(file).replaceFirst("\"hash\": \"[0-9a-f]{4}", "\"hash\": \"0000");
    return Examination.of(
                ScenarioReader.read(id + ".json", read(id + ".json")),
                Optional.of(new Stored(file, stale)))
            .reading()
            .stream()
            .anyMatch(finding -> finding.place().file().equals(file))
        ? Outcome.FOUND
        : Outcome.MISSED;
  }

  private boolean names(Stream<Finding> findings, List<String> paths) {
    return findings
        .filter(finding -> !known.contains(finding.identity()))
        .anyMatch(
            finding ->
                paths.stream()
                    .anyMatch(
                        path ->
                            finding.path().equals(path)
                                || finding.path().startsWith(path + " / ")));
  }
}
