package wheelhouse.check;

import java.util.List;
import java.util.function.Predicate;
import wheelhouse.scenario.Channel;
import wheelhouse.scenario.Habit;
import wheelhouse.scenario.Lack;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Sign;
import wheelhouse.scenario.Truth;

/** A lesson that the file claims to teach, though it has nothing on which it could be learned. */
final class GroundlessLessons implements Check<Written> {

  @Override
  public String code() {
    return "W847";
  }

  @Override
  public void look(Written written, Notes notes) {
    List<Habit> lessons = written.scenario().teaches();
    for (int i = 0; i < lessons.size(); i++) {
      String lacking = lacking(lessons.get(i), written);
      if (!lacking.isEmpty()) {
        notes
            .at(Paths.nth("teaches", i))
            .says("nothing here could teach " + Notes.quote(lessons.get(i).word()) + ": " + lacking)
            .label("claimed, and not there")
            .add();
      }
    }
  }

  /** Whether a scenario has what a lesson could be learned on. */
  static boolean hasGround(Habit lesson, Written written) {
    return lacking(lesson, written).isEmpty();
  }

  /** What is not there; empty if the lesson has its ground. */
  private static String lacking(Habit lesson, Written written) {
    Scenario scenario = written.scenario();
    return switch (lesson) {
      case READS_SIGNS -> unlessSlip(written, hasSign(sign -> true), "no slip has a sign");
      case ASKS ->
          unlessSlip(
              written, hasSign(sign -> sign.from() != Channel.BOARD), "no sign must be asked for");
      case LIGHTEST_FIRST ->
          unlessSlip(
              written,
              hasTruth(truth -> truth.lacks() != Lack.NOTHING),
              "nobody ever lacks anything");
      case GOES_IN -> unlessSlip(written, hasTruth(Truth::canBreak), "nothing ever breaks");
      case HANDS_BACK -> "";
      case INSPECTS -> unless(!scenario.causes().isEmpty(), "there is no hidden cause");
      case GOES_UPSTREAM -> unless(!scenario.sources().isEmpty(), "there is no source");
      case SETS_GUARDRAILS -> unless(!scenario.guardrails().isEmpty(), "there is no guardrail");
      case LETS_IT_COME ->
          unlessSlip(written, slip -> slip.incident().foreseen() > 0, "nothing is foreseen");
      case NAMES_OWNERS ->
          unlessSlip(
              written, slip -> slip.incident().owners().size() != 1, "everything has an owner");
    };
  }

  private static String unless(boolean there, String missing) {
    return there ? "" : missing;
  }

  /**
   * What is missing unless a slip that comes up while the manager is there gives occasion; and
   * where slips of the leave alone do, that it is so: in the leave nobody learns.
   */
  private static String unlessSlip(Written written, Predicate<Written.Slip> gives, String missing) {
    if (written.present().stream().anyMatch(gives)) {
      return "";
    } else if (written.present().stream().allMatch(Written.Slip::isRedesign)) {
      return "every incident comes up in the leave, when nobody is there to learn";
    } else if (written.slips().stream().anyMatch(gives)) {
      return "up to the leave, " + missing;
    }
    return missing;
  }

  private static Predicate<Written.Slip> hasTruth(Predicate<Truth> such) {
    return slip -> !slip.isRedesign() && slip.incident().truths().stream().anyMatch(such);
  }

  private static Predicate<Written.Slip> hasSign(Predicate<Sign> such) {
    return slip -> slip.incident().signs().stream().anyMatch(such);
  }
}
