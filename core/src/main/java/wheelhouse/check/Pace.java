package wheelhouse.check;

import wheelhouse.scenario.Member;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Range;

/** How fast work can go at all, from the numbers of the model: bounds, where luck decides. */
final class Pace {

  private final Written written;

  Pace(Written written) {
    this.written = written;
  }

  /** The most that anybody could do in a day: an owner who masters it with hands, or the wheel. */
  double most(Written.Slip slip) {
    boolean craft = slip.incident().kind().equals(written.scenario().manager().oldCraft());
    double wheel = written.number(craft ? ModelNumber.WHEEL_CRAFT : ModelNumber.WHEEL_ELSEWHERE);
    double owner = of(1, 1, slip.incident().difficulty()) + written.number(ModelNumber.HANDS_WORK);
    return Math.max(wheel, owner);
  }

  /** The most that a member can do in a day as they are drawn, lacking nothing. */
  double most(Member member, Written.Slip slip) {
    return of(skill(member, slip).to(), member.autonomy().to(), slip.incident().difficulty());
  }

  /** What a member does in a day as they are drawn on average, lacking nothing. */
  double usual(Member member, Written.Slip slip) {
    return of(skill(member, slip).at(0.5), member.autonomy().at(0.5), slip.incident().difficulty());
  }

  private Range skill(Member member, Written.Slip slip) {
    return member
        .skill()
        .getOrDefault(slip.incident().kind(), Range.of(written.number(ModelNumber.USUAL_SKILL)));
  }

  /** The pace curve of the model, in days' work a day. */
  private double of(double skill, double autonomy, double difficulty) {
    double base = written.number(ModelNumber.PACE_BASE);
    return 2 * skill / (skill + difficulty) * (base + (1 - base) * autonomy);
  }
}
