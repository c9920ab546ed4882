package wheelhouse.practice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import wheelhouse.debrief.Attention;
import wheelhouse.debrief.Calibration;
import wheelhouse.debrief.Tug;
import wheelhouse.scenario.Habit;

/**
 * What all runs of a player show together.
 *
 * <p>A luck that was played again is left out wherever it matters what could be known: whoever
 * decides for the second time may remember. So reads, effects and habits are of the first run of
 * each luck alone, and branches, which share their original's luck, are in the list of runs only.
 *
 * @param runs those played to their end, the first one started first
 * @param unfinished how many are not over
 * @param unread files that could not be taken in
 * @param calibration how sure the player was, and how often it was so
 * @param byLoudness what loudness did
 * @param byCraft what the old craft did
 * @param habits how often each habit that a scenario teaches was practised; only those that were
 * @param costs what keeps costing, the dearest first; empty as long as nothing was reviewed
 */
public record Practice(
    List<PlayedRun> runs,
    int unfinished,
    List<Unread> unread,
    Calibration calibration,
    Tug byLoudness,
    Tug byCraft,
    Map<Habit, Integer> habits,
    List<Costing> costs) {

  public Practice {
    runs = List.copyOf(runs);
    unread = List.copyOf(unread);
    habits = Map.copyOf(habits);
    costs = List.copyOf(costs);
  }

  /**
   * Something that keeps costing.
   *
   * @param lapse what went wrong
   * @param times how often
   * @param runs in how many runs
   * @param share what hung on it in all, as shares of what was at stake, added up
   */
  public record Costing(Lapse lapse, int times, int runs, double share) {}

  static Practice of(
      List<PlayedRun> runs, int unfinished, List<Unread> unread, List<Evidence> evidence) {
    List<Attention> slips = new ArrayList<>();
    List<wheelhouse.run.Reads.Scored> reads = new ArrayList<>();
    Map<Habit, Integer> habits = new EnumMap<>(Habit.class);
    for (Evidence each : evidence) {
      slips.addAll(each.slips());
      reads.addAll(each.reads());
      each.teaches().forEach(habit -> habits.merge(habit, 1, Integer::sum));
    }
    return new Practice(
        runs,
        unfinished,
        unread,
        Calibration.of(reads),
        Tug.ofLoudness(slips),
        Tug.ofCraft(slips),
        habits,
        costs(runs));
  }

  private static List<Costing> costs(List<PlayedRun> runs) {
    Map<Lapse, Costing> sums = new EnumMap<>(Lapse.class);
    for (PlayedRun run : runs) {
      if (run.newLuck() && run.review().isPresent()) {
        Map<Lapse, Costing> of = new EnumMap<>(Lapse.class);
        for (ReviewSummary.Cost cost : run.review().get().costs()) {
          of.merge(cost.lapse(), new Costing(cost.lapse(), 1, 1, cost.share()), Practice::inOneRun);
        }
        of.forEach((lapse, costing) -> sums.merge(lapse, costing, Practice::overRuns));
      }
    }
    return sums.values().stream()
        .sorted(
            Comparator.comparingDouble((Costing each) -> -each.share())
                .thenComparing(Costing::lapse))
        .toList();
  }

  private static Costing inOneRun(Costing one, Costing other) {
    return new Costing(one.lapse, one.times + other.times, one.runs, one.share + other.share);
  }

  private static Costing overRuns(Costing one, Costing other) {
    return new Costing(
        one.lapse, one.times + other.times, one.runs + other.runs, one.share + other.share);
  }

  /** How many of the runs were of a luck that was new to the player. */
  public int ofNewLuck() {
    return (int) runs.stream().filter(PlayedRun::newLuck).count();
  }

  /** The runs that were reviewed, of a luck that was new, the first one started first. */
  public List<PlayedRun> reviewed() {
    return runs.stream().filter(run -> run.newLuck() && run.review().isPresent()).toList();
  }

  /** How often a habit was practised. */
  public int times(Habit habit) {
    return habits.getOrDefault(habit, 0);
  }
}
