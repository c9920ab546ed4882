package wheelhouse.balance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import wheelhouse.policy.Comparison;
import wheelhouse.policy.Comparison.Measure;
import wheelhouse.policy.Comparison.Outcomes;
import wheelhouse.policy.Entry;
import wheelhouse.policy.Estimate;
import wheelhouse.policy.Frontier;
import wheelhouse.policy.Roster;
import wheelhouse.sim.Model;

/**
 * How what scores are measured against has moved: the worst that a constant policy does, and the
 * best that a reader found by a search does. Both scenarios are played by the same policies, by all
 * readers that either search found, on the same seeds; stored references, which may stand on other
 * seeds, take no part.
 */
final class Span {

  private static final long FIRST = 1;

  /** On so many seeds at most. */
  private static final int COMPARED = 250;

  private final List<Outcomes> before;
  private final List<Outcomes> after;

  private Span(List<Outcomes> before, List<Outcomes> after) {
    this.before = before;
    this.after = after;
  }

  /**
   * What has clearly changed in it.
   *
   * @param seeds how many there are
   */
  static List<String> between(Profile before, Profile after, int seeds) {
    int compared = Math.min(COMPARED, seeds);
    Span worst =
        new Span(
            played(before, Roster.constants(), compared),
            played(after, Roster.constants(), compared));
    List<Entry> readers =
        Stream.concat(before.readers().stream(), after.readers().stream())
            .map(Frontier.Reached::entry)
            .toList();
    Span best = new Span(played(before, readers, compared), played(after, readers, compared));
    String over = ", over " + Words.count(compared) + " runs";
    List<String> changes = new ArrayList<>();
    worst.say("the most harm that a constant rule does", Measure.HARM, 1, 1, over, changes);
    best.say("the least harm that a reader found does", Measure.HARM, -1, 1, over, changes);
    worst.say("the least growth of a constant rule", Measure.GROWTH, -1, 2, over, changes);
    best.say("the most growth of a reader found", Measure.GROWTH, 1, 2, over, changes);
    return changes;
  }

  private static List<Outcomes> played(Profile profile, List<Entry> entries, int seeds) {
    return Comparison.play(Model.of(profile.scenario()), entries, FIRST, seeds);
  }

  /** Says how the greatest mean of a measure has moved, or the least if the sign is negative. */
  private void say(
      String what, Measure measure, int sign, int places, String over, List<String> changes) {
    double[] was = furthest(before, measure, sign).of(measure);
    double[] is = furthest(after, measure, sign).of(measure);
    Estimate moved = Estimate.ofDifference(is, was);
    if (moved.isAbove(0) || moved.isBelow(0)) {
      changes.add(what + ": " + Telling.interval(moved, places) + over);
    }
  }

  private static Outcomes furthest(List<Outcomes> played, Measure measure, int sign) {
    return played.stream()
        .max(Comparator.comparingDouble(each -> sign * each.mean(measure)))
        .orElseThrow();
  }
}
