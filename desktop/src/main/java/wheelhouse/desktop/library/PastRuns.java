package wheelhouse.desktop.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import wheelhouse.desktop.settings.Trouble;
import wheelhouse.replay.Header;
import wheelhouse.replay.RunRecord;
import wheelhouse.replay.RunStore;
import wheelhouse.replay.RunTree;
import wheelhouse.replay.UnreadableRun;
import wheelhouse.run.RulesVersion;
import wheelhouse.run.Score;
import wheelhouse.sim.Simulation;

/**
 * The runs of a player when their store was looked through.
 *
 * @param all the last one started first
 * @param trouble what to tell, where the store cannot be looked through
 */
public record PastRuns(List<PastRun> all, Optional<Trouble> trouble) {

  public PastRuns {
    all = List.copyOf(all);
  }

  /** Reads all files of a store. */
  public static PastRuns read(RunStore store, Stock stock) {
    try {
      List<PastRun> all = new ArrayList<>();
      for (Path file : store.files()) {
        all.add(read(file, stock));
      }
      Collections.reverse(all);
      return new PastRuns(all, Optional.empty());
    } catch (IOException unreadable) {
      return new PastRuns(
          List.of(), Optional.of(Trouble.of(Trouble.Kind.UNLISTED, store.folder(), unreadable)));
    }
  }

  /** Reads one file. */
  public static PastRun read(Path file, Stock stock) {
    Instant touched = touched(file);
    try {
      return of(file, touched, RunStore.read(file), stock);
    } catch (IOException | UnreadableRun unreadable) {
      return new PastRun(
          file,
          Optional.empty(),
          "",
          Optional.empty(),
          0,
          Optional.empty(),
          touched,
          1,
          Optional.empty(),
          Optional.empty(),
          Optional.of(PastRun.Obstacle.UNREADABLE),
          "");
    }
  }

  private static Instant touched(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException unknown) {
      return Instant.EPOCH;
    }
  }

  private static PastRun of(Path file, Instant touched, RunRecord record, Stock stock) {
    Header header = record.header();
    Optional<Offer> offer = stock.find(header.scenario());
    Optional<PastRun.Obstacle> obstacle = obstacle(record, offer);
    long present =
        record.days().stream().filter(day -> day.stage() == Simulation.Stage.PRESENT).count();
    int last = offer.map(each -> each.scenario().days()).orElse(Integer.MAX_VALUE);
    boolean measured =
        offer.filter(each -> each.hash().equals(header.hash())).isPresent()
            && header.rules() == RulesVersion.CURRENT;
    return new PastRun(
        file,
        Optional.of(header),
        header.scenario(),
        offer,
        header.seed(),
        instant(header.started()),
        touched,
        (int) Math.min(last, record.result().isPresent() ? Math.max(1, present) : present + 1),
        record.result(),
        record
            .result()
            .filter(result -> measured)
            .flatMap(
                result ->
                    offer
                        .flatMap(Offer::references)
                        .map(references -> Score.of(result, references))),
        obstacle,
        record.commitment());
  }

  private static Optional<PastRun.Obstacle> obstacle(RunRecord record, Optional<Offer> offer) {
    if (record.damage().isPresent()) {
      return Optional.of(PastRun.Obstacle.DAMAGED);
    } else if (offer.isEmpty()) {
      return Optional.of(PastRun.Obstacle.NO_SCENARIO);
    } else if (record.header().rules() != RulesVersion.CURRENT) {
      return Optional.of(PastRun.Obstacle.OTHER_RULES);
    } else if (!record.header().hash().equals(offer.get().hash())) {
      return Optional.of(PastRun.Obstacle.OTHER_NUMBERS);
    }
    return Optional.empty();
  }

  private static Optional<Instant> instant(String started) {
    try {
      return Optional.of(Instant.parse(started));
    } catch (DateTimeException otherwise) {
      return Optional.empty();
    }
  }

  /** The run to go on with: of those not over, the one last played. */
  public Optional<PastRun> goOn() {
    return all.stream().filter(PastRun::goesOn).max(Comparator.comparing(PastRun::touched));
  }

  /**
   * The runs as trees: each with the branches that were forked from it, in the order of their
   * start. The tree to which the last one started belongs comes first.
   */
  public List<RunTree<PastRun>> trees() {
    List<PastRun> oldestFirst = new ArrayList<>(all);
    Collections.reverse(oldestFirst);
    List<RunTree<PastRun>> trees =
        new ArrayList<>(
            RunTree.grow(
                oldestFirst, run -> String.valueOf(run.file().getFileName()), PastRun::header));
    trees.sort(
        Comparator.comparingInt(
            tree -> tree.all().mapToInt(all::indexOf).min().orElse(all.size())));
    return trees;
  }

  /** The runs of a scenario, the last one started first. */
  public List<PastRun> of(String scenario) {
    return all.stream().filter(run -> run.scenario().equals(scenario)).toList();
  }

  /** The run of a scenario with the best score, by the lower of its two numbers. */
  public Optional<PastRun> best(String scenario) {
    return of(scenario).stream()
        .filter(run -> run.score().isPresent())
        .max(Comparator.comparingDouble(run -> run.score().map(Score::headline).orElse(0.0)));
  }

  /** The run of a scenario that was last played to its end. */
  public Optional<PastRun> last(String scenario) {
    return of(scenario).stream().filter(PastRun::isOver).findFirst();
  }
}
