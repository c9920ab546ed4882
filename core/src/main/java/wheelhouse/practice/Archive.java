package wheelhouse.practice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import wheelhouse.replay.Header;
import wheelhouse.replay.Replay;
import wheelhouse.replay.Replayer;
import wheelhouse.replay.RunRecord;
import wheelhouse.replay.RunStore;
import wheelhouse.replay.UnreadableRun;
import wheelhouse.run.RulesVersion;

/** Looks through the runs that are kept, and plays again those of which more is to be known. */
public final class Archive {

  private final Function<String, Optional<Playable>> scenarios;
  private final List<PlayedRun> runs = new ArrayList<>();
  private final List<Unread> unread = new ArrayList<>();
  private final List<Evidence> evidence = new ArrayList<>();
  private final Set<Luck> lucks = new HashSet<>();
  private int unfinished;

  /** What is hidden in a run: two runs of it share it. */
  private record Luck(String hash, long seed) {}

  /** A record that may be counted, with its scenario. */
  private record Found(Path file, RunRecord record, Playable of) {}

  private Archive(Function<String, Optional<Playable>> scenarios) {
    this.scenarios = scenarios;
  }

  /**
   * What all runs of a store show together.
   *
   * @param scenarios the scenario of an id, if it is at hand
   * @throws IOException if the store cannot be looked through
   */
  public static Practice read(RunStore store, Function<String, Optional<Playable>> scenarios)
      throws IOException {
    Archive archive = new Archive(scenarios);
    List<Found> over = new ArrayList<>();
    for (Path file : store.files()) {
      archive.found(file).ifPresent(over::add);
    }
    over.sort(
        Comparator.comparing((Found each) -> each.record.header().started())
            .thenComparing(Found::file));
    over.forEach(archive::take);
    return Practice.of(archive.runs, archive.unfinished, archive.unread, archive.evidence);
  }

  /** A run that is over and can be counted; what else there is to say of a file is noted. */
  private Optional<Found> found(Path file) {
    RunRecord record;
    try {
      record = RunStore.read(file);
    } catch (IOException | UnreadableRun unreadable) {
      unread.add(new Unread(file, Unread.Why.UNREADABLE));
      return Optional.empty();
    }
    Header header = record.header();
    Optional<Playable> of = scenarios.apply(header.scenario());
    Optional<Unread.Why> why = why(record, of);
    why.ifPresent(reason -> unread.add(new Unread(file, reason)));
    if (why.isPresent()) {
      return Optional.empty();
    }
    if (record.result().isEmpty()) {
      unfinished++;
      return Optional.empty();
    }
    return of.map(playable -> new Found(file, record, playable));
  }

  private static Optional<Unread.Why> why(RunRecord record, Optional<Playable> of) {
    if (record.damage().isPresent()) {
      return Optional.of(Unread.Why.DAMAGED);
    } else if (of.isEmpty()) {
      return Optional.of(Unread.Why.NO_SCENARIO);
    } else if (record.header().rules() != RulesVersion.CURRENT) {
      return Optional.of(Unread.Why.OTHER_RULES);
    } else if (!record.header().hash().equals(of.get().hash())) {
      return Optional.of(Unread.Why.OTHER_NUMBERS);
    }
    return Optional.empty();
  }

  /** The first run of a luck is played again, and everything it shows is taken in. */
  private void take(Found found) {
    Header header = found.record.header();
    boolean newLuck = !lucks.contains(new Luck(header.hash(), header.seed()));
    if (newLuck) {
      Replay replay = Replayer.replay(found.record, found.of.model());
      if (!(replay instanceof Replay.Proven proven)) {
        unread.add(new Unread(found.file, Unread.Why.DAMAGED));
        return;
      }
      lucks.add(new Luck(header.hash(), header.seed()));
      evidence.add(Evidence.of(proven.run()));
    }
    runs.add(
        new PlayedRun(
            found.file,
            header,
            found.of.model().scenario().title(),
            found.record.result().orElseThrow(),
            found.of.references(),
            newLuck,
            review(found)));
  }

  /** A summary of another run, or by other rules, counts for nothing. */
  private static Optional<ReviewSummary> review(Found found) {
    List<RunRecord.DayRecord> days = found.record.days();
    return ReviewFile.read(found.file)
        .filter(summary -> summary.rules() == RulesVersion.CURRENT)
        .filter(
            summary ->
                !days.isEmpty()
                    && summary.fingerprint().equals(days.get(days.size() - 1).fingerprint()));
  }
}
