package wheelhouse.replay;

import java.nio.file.Path;
import java.util.Optional;
import wheelhouse.content.JsonValue;
import wheelhouse.content.JsonValue.JsonObject;
import wheelhouse.run.RulesVersion;
import wheelhouse.run.Run;

/**
 * The first line of a run's file.
 *
 * @param rules the rules it is played by, as in {@link RulesVersion}
 * @param scenario id of the scenario
 * @param hash {@link ScenarioHash} of the scenario
 * @param seed the luck of the run
 * @param started when it was started, as whoever started it says
 * @param branch where it was forked from, if it was
 */
public record Header(
    int rules, String scenario, String hash, long seed, String started, Optional<Branch> branch) {

  /** The format of files that this build writes, and the newest it reads. */
  public static final int FORMAT = 1;

  private static final String WHAT = "wheelhouse-run";

  /**
   * Where a run was forked from.
   *
   * @param file name of the other run's file, which need not be there any more
   * @param day on whose morning the two part, from 1
   */
  public record Branch(String file, int day) {

    /** Forked from the run in a file. */
    public static Branch of(Path file, int day) {
      return new Branch(String.valueOf(file.getFileName()), day);
    }
  }

  /** Whether a run of that header has the same morning of day 1 as one of this. */
  public boolean sameLuck(Header other) {
    return rules == other.rules
        && scenario.equals(other.scenario)
        && hash.equals(other.hash)
        && seed == other.seed;
  }

  /** The header of a run that begins. */
  public static Header of(Run run, String started) {
    return new Header(
        RulesVersion.CURRENT,
        run.model().scenario().id(),
        ScenarioHash.of(run.model().scenario()),
        run.seed(),
        started,
        Optional.empty());
  }

  /** This header for a run that was forked. */
  public Header forkedFrom(Branch from) {
    return new Header(rules, scenario, hash, seed, started, Optional.of(from));
  }

  JsonObject write() {
    JsonObject line =
        JsonValue.object()
            .with("format", JsonValue.of(WHAT))
            .with("version", JsonValue.of(FORMAT))
            .with("rules", JsonValue.of(rules))
            .with("scenario", JsonValue.of(scenario))
            .with("hash", JsonValue.of(hash))
            .with("seed", JsonValue.of(seed))
            .with("started", JsonValue.of(started));
    return branch
        .map(
            from ->
                line.with(
                    "branch",
                    JsonValue.object()
                        .with("file", JsonValue.of(from.file()))
                        .with("day", JsonValue.of(from.day()))))
        .orElse(line);
  }

  static Header read(Fields line) throws UnreadableRun {
    if (!line.textOr("format", "").equals(WHAT)) {
      throw new UnreadableRun("this is no file of a run");
    }
    int version = line.count("version");
    if (version > FORMAT) {
      throw new UnreadableRun(
          "this run was written by a newer Wheelhouse, in format "
              + version
              + ".\nMaybe update this one, which reads formats up to "
              + FORMAT);
    }
    Optional<Branch> branch = Optional.empty();
    if (line.has("branch")) {
      Fields from = line.fields("branch");
      branch = Optional.of(new Branch(from.text("file"), from.count("day")));
    }
    return new Header(
        line.count("rules"),
        line.text("scenario"),
        line.text("hash"),
        line.whole("seed"),
        line.text("started"),
        branch);
  }
}
