package wheelhouse.coach;

import wheelhouse.scenario.Cause;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Move;
import wheelhouse.sim.PeopleFacts;

/**
 * What counts against a supposition by the answers that were given at once, in units of
 * log-likelihood: how unlikely each would have been of the people that it supposes.
 */
final class Answers {

  /** For an answer that the supposition would not have given. */
  static final double OTHERWISE = 9;

  private final Shown shown;
  private final Facts facts;

  /**
   * @param facts of the supposition, as they stand when it is asked
   */
  Answers(Shown shown, Facts facts) {
    this.shown = shown;
    this.facts = facts;
  }

  /** What a response came to. */
  double response(Move.Respond respond, Shown.Told told) {
    int cause = facts.people().cause(respond.member(), respond.kind());
    boolean right = cause >= 0 && Cause.of(cause).answeredBy() == respond.response();
    boolean silent =
        switch (respond.response()) {
          case HAND_OFF, PERFORMANCE_TALK -> right;
          case SET_EXPECTATIONS -> cause == Cause.PERFORMANCE.ordinal();
          default -> false;
        };
    Shown.Told would = silent ? Shown.Told.NOTHING : right ? Shown.Told.REMOVED : Shown.Told.WRONG;
    return would == told ? 0 : OTHERWISE;
  }

  /** Whether a question opened its owner's eyes. */
  double question(int incident) {
    int owner = shown.owner[incident];
    double base = shown.numbers.get(ModelNumber.QUESTION_BASE);
    double sees =
        facts.people().skill(owner, facts.kind(incident))
            * (base + (1 - base) * facts.people().autonomy(owner));
    double likely = shown.sawIt[incident] ? sees : 1 - sees;
    return -StrictMath.log(Math.max(1e-4, likely));
  }

  /** What an inspection named, if anything. */
  double inspection(int day, Move.Inspect inspect) {
    PeopleFacts people = facts.people();
    int nth = people.inspections(inspect.member(), inspect.kind());
    int cause = people.cause(inspect.member(), inspect.kind());
    double seen =
        Math.min(
            1,
            people.seenDays(inspect.member(), inspect.kind())
                / shown.numbers.get(ModelNumber.INSPECT_DAYS));
    double names =
        shown.numbers.get(ModelNumber.INSPECT_BASE)
            + shown.numbers.get(ModelNumber.INSPECT_SEEN) * seen;
    for (Shown.Inspected was : shown.inspections) {
      if (was.moment() == Shown.noon(day)
          && was.member() == inspect.member()
          && was.kind() == inspect.kind()
          && was.nth() == nth) {
        if (was.cause() == Shown.NONE) {
          return cause == Shown.NONE ? 0 : -StrictMath.log(Math.max(1e-4, 1 - names));
        }
        return was.cause() == cause ? 0 : OTHERWISE;
      }
    }
    return 0;
  }
}
