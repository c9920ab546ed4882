package wheelhouse.policy;

import java.util.EnumSet;
import java.util.Set;
import wheelhouse.scenario.Habit;

/**
 * How a careful manager decides: which habits they have, and where their thresholds lie. The search
 * varies the thresholds; the debrief's ablations switch off the habits.
 *
 * @param habits the habits they have
 * @param goInAt how likely harm must be irreversible before they go in, 0 to 1
 * @param margin days before the breaking day by which they want it stopped
 * @param lackAt how likely a lack must be before they meet it, 0 to 1
 * @param handsAt how likely it must be that hands are lacking before they add theirs, 0 to 1; above
 *     1 never
 * @param askAt how unsure of the lack they must be to ask the owner, 0 to 1; above 1 never
 * @param spareAt how urgent a slip must be before hours left over go into it, though its owner
 *     would do; {@link #NEVER} never
 * @param guardUntil the last day on which they set up a guardrail; 0 never
 */
record Style(
    Set<Habit> habits,
    double goInAt,
    double margin,
    double lackAt,
    double handsAt,
    double askAt,
    double spareAt,
    int guardUntil) {

  /** A threshold that nothing reaches. */
  static final double NEVER = 99;

  /** The careful reader, as published; coach and reports stand on this version. */
  static final Style READER =
      new Style(EnumSet.allOf(Habit.class), 0.35, 0.3, 0.5, 0.6, 0.25, NEVER, 6);

  Style {
    habits = Set.copyOf(habits);
  }

  boolean has(Habit habit) {
    return habits.contains(habit);
  }

  Style without(Habit habit) {
    EnumSet<Habit> left = EnumSet.noneOf(Habit.class);
    left.addAll(habits);
    left.remove(habit);
    return new Style(left, goInAt, margin, lackAt, handsAt, askAt, spareAt, guardUntil);
  }

  /** Whether another has the same thresholds, whatever its habits. */
  boolean hasThresholdsOf(Style other) {
    return new Style(other.habits, goInAt, margin, lackAt, handsAt, askAt, spareAt, guardUntil)
        .equals(other);
  }

  /** The same style, but spending hours left over from some urgency on. */
  Style spending(double from) {
    return new Style(habits, goInAt, margin, lackAt, handsAt, askAt, from, guardUntil);
  }

  /** The same style, but going in from another risk on. */
  Style goingInAt(double risk) {
    return new Style(habits, risk, margin, lackAt, handsAt, askAt, spareAt, guardUntil);
  }

  /** The same style, but as sure of a lack before meeting it. */
  Style meetingAt(double sure) {
    return new Style(habits, goInAt, margin, sure, handsAt, askAt, spareAt, guardUntil);
  }
}
