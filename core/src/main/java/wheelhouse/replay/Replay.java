package wheelhouse.replay;

import wheelhouse.run.Run;

/** What came of playing a record again. */
public sealed interface Replay {

  /** The record that was played. */
  RunRecord record();

  /** What came of it, as a sentence. */
  String sentence();

  /**
   * Every recorded day came out the same, to the last bit.
   *
   * @param record what was played again
   * @param run the run, on the morning after the last whole day, with what was answered since; or
   *     over
   */
  record Proven(RunRecord record, Run run) implements Replay {

    @Override
    public String sentence() {
      int days = record.days().size();
      return days == 0
          ? "No day of this run had ended yet."
          : "Played again, every day came out the same, up to day " + days + ".";
    }
  }

  /**
   * A day came out differently, though rules and scenario are those of the record.
   *
   * @param record what was played again
   * @param day the first day that differs, from 1
   * @param what in what it differs, in words
   * @param run the run on the morning of that day, or later in the leave, which is as recorded
   */
  record Differs(RunRecord record, int day, String what, Run run) implements Replay {

    @Override
    public String sentence() {
      return "Played again, day " + day + " came out differently from its record: " + what + ".";
    }
  }

  /**
   * The record is of other rules: it is shown from what it says, and cannot be played on.
   *
   * @param record what could not be played again
   * @param rules the rules of this build
   */
  record OtherRules(RunRecord record, int rules) implements Replay {

    @Override
    public String sentence() {
      String which = record.header().rules() < rules ? "older" : "newer";
      return "This run was played by "
          + which
          + " rules (version "
          + record.header().rules()
          + ", and these are "
          + rules
          + "). What you see is its record; it cannot be played on.";
    }
  }

  /**
   * The record is of another scenario, or of one whose numbers were different.
   *
   * @param record what could not be played again
   * @param scenario id of the scenario at hand
   */
  record OtherScenario(RunRecord record, String scenario) implements Replay {

    @Override
    public String sentence() {
      String of = record.header().scenario();
      return of.equals(scenario)
          ? "This run was played when \""
              + of
              + "\" had other numbers than it has now. What you see is its record; it cannot be"
              + " played on."
          : "This run is of \"" + of + "\", and not of \"" + scenario + "\".";
    }
  }
}
