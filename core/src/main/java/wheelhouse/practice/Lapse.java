package wheelhouse.practice;

import wheelhouse.scenario.Habit;
import wheelhouse.scenario.Word;

/** What may keep costing, in the terms of the lessons, each with the habit that would mend it. */
public enum Lapse implements Word {
  HELD_WHAT_WOULD_NOT_REVERSE("held-what-would-not-reverse", Habit.GOES_IN),
  TOOK_A_WHEEL_THAT_LESS_WOULD_HAVE_TURNED(
      "took-a-wheel-that-less-would-have-turned", Habit.LIGHTEST_FIRST),
  KEPT_THE_WHEEL_PAST_THE_BLEEDING("kept-the-wheel-past-the-bleeding", Habit.HANDS_BACK),
  MEDDLED("meddled", Habit.LIGHTEST_FIRST),
  FOLLOWED_THE_LOUD_ONE("followed-the-loud-one", Habit.READS_SIGNS),
  CHASED_CASES_WHILE_THE_SOURCE_RAN("chased-cases-while-the-source-ran", Habit.GOES_UPSTREAM),
  NEVER_ASKED_WHY("never-asked-why", Habit.INSPECTS),
  WITHHELD_WHAT_WAS_LACKING("withheld-what-was-lacking", Habit.LIGHTEST_FIRST),
  DID_NOT_LOOK("did-not-look", Habit.ASKS),
  LEFT_IT_UNGUARDED("left-it-unguarded", Habit.SETS_GUARDRAILS),
  LEFT_IT_UNOWNED("left-it-unowned", Habit.NAMES_OWNERS),
  SPENT_HOURS_FOR_LITTLE("spent-hours-for-little", Habit.LIGHTEST_FIRST);

  private final String word;
  private final Habit habit;

  Lapse(String word, Habit habit) {
    this.word = word;
    this.habit = habit;
  }

  /** The habit that would mend it. */
  public Habit habit() {
    return habit;
  }

  @Override
  public String word() {
    return word;
  }
}
