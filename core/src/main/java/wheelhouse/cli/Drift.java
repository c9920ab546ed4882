package wheelhouse.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import wheelhouse.policy.Comparison.Measure;
import wheelhouse.policy.Comparison.Outcomes;
import wheelhouse.policy.Roster;
import wheelhouse.policy.Statistics;

/**
 * How the balance of a scenario moved from one save to the next, as far as it is outside the noise.
 * Both were played on the same seeds, so what is compared is each seed with itself.
 *
 * @param moved what the reader and the constants nearest to it came to otherwise
 * @param flipped constants that fell behind the reader on an axis, or no longer are
 */
record Drift(List<Moved> moved, List<Flipped> flipped) {

  private static final List<Measure> AXES = List.of(Measure.HARM, Measure.GROWTH);

  /** How many standard errors wide the interval is on each side: 99 in 100 of them hold. */
  private static final double WIDE = 2.576;

  /** What is less is not worth a line, however sure it is: as it is written, it is nothing. */
  private static final double LEAST = 0.05;

  Drift {
    moved = List.copyOf(moved);
    flipped = List.copyOf(flipped);
  }

  /**
   * A mean that moved.
   *
   * @param policy whose
   * @param axis harm or growth
   * @param by how much
   * @param within half the width of the interval around it
   */
  record Moved(String policy, Measure axis, double by, double within) {}

  /**
   * A gate that a constant passed or no longer passes.
   *
   * @param policy which constant
   * @param axis harm or growth
   * @param ahead whether the reader is clearly ahead of it now
   */
  record Flipped(String policy, Measure axis, boolean ahead) {}

  /** How it moved. */
  static Drift of(Sampled before, Sampled now) {
    List<Moved> moved = new ArrayList<>();
    for (Measure axis : AXES) {
      add(moved, before.reader(), now.reader(), axis);
      Outcomes nearest = now.nearest(axis);
      add(moved, same(before, nearest), nearest, axis);
    }
    List<Flipped> flipped = new ArrayList<>();
    for (Outcomes constant : now.constants()) {
      for (Measure axis : AXES) {
        double[] was = before.lead(same(before, constant), axis);
        double[] is = now.lead(constant, axis);
        boolean ahead = clearlyAbove(is);
        boolean further = clear(Statistics.differences(is, was));
        if (ahead != clearlyAbove(was) && further) {
          flipped.add(new Flipped(constant.policy(), axis, ahead));
        }
      }
    }
    return new Drift(moved, flipped);
  }

  private static Outcomes same(Sampled sampled, Outcomes constant) {
    return sampled.constants().stream()
        .filter(each -> each.policy().equals(constant.policy()))
        .findFirst()
        .orElseThrow();
  }

  private static void add(List<Moved> moved, Outcomes before, Outcomes now, Measure axis) {
    double[] by = Statistics.differences(now.of(axis), before.of(axis));
    if (clear(by)) {
      moved.add(new Moved(now.policy(), axis, Statistics.mean(by), within(by)));
    }
  }

  private static double within(double[] values) {
    return WIDE * Statistics.error(values);
  }

  private static boolean clear(double[] differences) {
    double by = Math.abs(Statistics.mean(differences));
    return by >= LEAST && by > within(differences);
  }

  private static boolean clearlyAbove(double[] lead) {
    return Statistics.mean(lead) > within(lead);
  }

  /** Whether nothing moved. */
  boolean isNone() {
    return moved.isEmpty() && flipped.isEmpty();
  }

  /** It in lines for a person. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Moved each : moved) {
      lines.add(
          String.format(
              Locale.ROOT,
              each.axis() == Measure.HARM ? "%s: %s %s by %.1f ± %.1f" : "%s: %s %s by %.2f ± %.2f",
              who(each.policy()),
              axis(each.axis()),
              each.by() > 0 ? "rose" : "fell",
              Math.abs(each.by()),
              each.within()));
    }
    for (Flipped each : flipped) {
      lines.add(
          each.ahead()
              ? "the reader is ahead of " + each.policy() + " on " + axis(each.axis()) + " now"
              : "the reader is no longer ahead of " + each.policy() + " on " + axis(each.axis()));
    }
    return lines;
  }

  private static String who(String policy) {
    return policy.equals(Roster.READER) ? "the reader" : policy;
  }

  private static String axis(Measure axis) {
    return axis.name().toLowerCase(Locale.ROOT);
  }
}
