package wheelhouse.check;

import java.util.List;
import java.util.Locale;
import wheelhouse.content.Evidence;
import wheelhouse.scenario.Habit;

/** A lesson that the file claims, and without which the reader does no worse. */
final class IdleLessons implements Check<Played> {

  @Override
  public String code() {
    return "W873";
  }

  @Override
  public void look(Played played, Notes notes) {
    if (!NoDifference.differs(played)) {
      return;
    }
    List<Habit> lessons = played.written().scenario().teaches();
    for (int i = 0; i < lessons.size(); i++) {
      Played.Difference lead = played.lead(lessons.get(i));
      if (lead.mean() - lead.within() <= 0
          && GroundlessLessons.hasGround(lessons.get(i), played.written())) {
        notes
            .at(Paths.nth("teaches", i))
            .says(
                String.format(
                    Locale.ROOT,
                    "this does not teach %s: without it the reader's score is %.1f points %s",
                    Notes.quote(lessons.get(i).word()),
                    Math.abs(lead.mean()),
                    lead.mean() < 0 ? "higher" : "lower, which may be chance"))
            .label("claimed, and makes no difference")
            .known(Evidence.measured(lead.runs(), lead.within(), "points of the score"))
            .add();
      }
    }
  }
}
