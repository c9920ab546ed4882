package wheelhouse.practice;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import wheelhouse.debrief.Calibration;
import wheelhouse.debrief.Effect;
import wheelhouse.run.Confidence;
import wheelhouse.scenario.Habit;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Word;

/**
 * The scenario and the luck that would stretch a player, and why. The same record always leads to
 * the same answer.
 *
 * <p>What is lacking most is, in this order: what keeps costing most in reviews; telling what is
 * grave from what is loud, if loudness was seen to weigh, or if what was called sure was so less
 * often; and else the habit that was practised least. Of the scenarios that teach it, the one
 * played least comes next, and of its lucks one that deals such a thing out on the first days.
 *
 * @param scenario id of the scenario
 * @param seed the luck
 * @param why why
 * @param habit what it practises
 * @param seen what was seen of it: how often it was practised or cost something, or by how many
 *     weights loudness weighed
 */
public record Next(String scenario, long seed, Why why, Habit habit, double seen) {

  /** Fewer times than this are no pattern. */
  private static final int FEW = 3;

  /** Why something comes next. */
  public enum Why implements Word {
    /** Nothing was played to its end. */
    BEGINS("begins"),
    /** It keeps costing. */
    COSTS("costs"),
    /** Loud slips got more than quiet ones that needed as much. */
    LOUDNESS_WEIGHED("loudness-weighed"),
    /** What was called sure was so less often than that. */
    LESS_SURE("less-sure"),
    /** It was practised least. */
    PRACTISED_LEAST("practised-least");

    private final String word;

    Why(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /** What is lacking, and what was seen of it. */
  private record Lack(Why why, Habit habit, double seen) {}

  /**
   * What comes next.
   *
   * @param offered the scenarios at hand, in the order in which they are offered
   * @return empty if no scenario at hand teaches anything
   */
  public static Optional<Next> of(Practice practice, List<Playable> offered) {
    List<Playable> teaching =
        offered.stream().filter(each -> !each.model().scenario().teaches().isEmpty()).toList();
    if (teaching.isEmpty()) {
      return Optional.empty();
    }
    Lack lack = lack(practice, teaching);
    Playable next =
        teaching.stream()
            .filter(each -> each.model().scenario().teaches().contains(lack.habit))
            .min(
                Comparator.comparingInt((Playable each) -> played(practice, each))
                    .thenComparingInt(each -> each.model().scenario().minutes())
                    .thenComparing(Playable::id))
            .orElseThrow();
    long seed = Dealing.find(next.model(), lack.habit, seeds(practice, next));
    return Optional.of(new Next(next.id(), seed, lack.why, lack.habit, lack.seen));
  }

  private static Lack lack(Practice practice, List<Playable> teaching) {
    if (practice.runs().isEmpty()) {
      Scenario first = teaching.get(0).model().scenario();
      return new Lack(Why.BEGINS, first.teaches().get(0), 0);
    }
    Optional<Practice.Costing> dearest =
        practice.costs().stream()
            .filter(each -> each.times() >= FEW && isTaught(each.lapse().habit(), teaching))
            .findFirst();
    if (dearest.isPresent()) {
      return new Lack(Why.COSTS, dearest.get().lapse().habit(), dearest.get().times());
    }
    if (isTaught(Habit.READS_SIGNS, teaching)) {
      Effect weight = practice.byLoudness().weight();
      if (weight.standing() == Effect.Standing.MORE) {
        return new Lack(Why.LOUDNESS_WEIGHED, Habit.READS_SIGNS, weight.difference());
      }
      Calibration.Bin sure = practice.calibration().bins().get(Confidence.SURE.ordinal());
      if (sure.standing() == Calibration.Standing.LESS_OFTEN) {
        return new Lack(Why.LESS_SURE, Habit.READS_SIGNS, sure.right().count());
      }
    }
    Habit least =
        teaching.stream()
            .flatMap(each -> each.model().scenario().teaches().stream())
            .min(Comparator.comparingInt(practice::times))
            .orElseThrow();
    return new Lack(Why.PRACTISED_LEAST, least, practice.times(least));
  }

  private static boolean isTaught(Habit habit, List<Playable> teaching) {
    return teaching.stream().anyMatch(each -> each.model().scenario().teaches().contains(habit));
  }

  private static int played(Practice practice, Playable of) {
    return (int) practice.runs().stream().filter(run -> isOf(run, of)).count();
  }

  private static boolean isOf(PlayedRun run, Playable of) {
    return run.header().hash().equals(of.hash());
  }

  /** Which lucks of a scenario were not played yet. */
  private static LongPredicate seeds(Practice practice, Playable of) {
    List<Long> played =
        practice.runs().stream()
            .filter(run -> isOf(run, of))
            .map(run -> run.header().seed())
            .toList();
    return seed -> !played.contains(seed);
  }
}
