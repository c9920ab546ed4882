package wheelhouse.check;

import java.util.List;
import wheelhouse.scenario.Cause;
import wheelhouse.scenario.CauseDraw;

/** A {@code performance} drawn among so few members that theirs is the face of the weak one. */
final class SingledOut implements Check<Written> {

  private static final int USUAL_FEWEST = 4;

  /** Whether a member is among the too few of some draw. */
  static boolean finds(Written written, String member) {
    return written.scenario().causes().stream()
        .anyMatch(draw -> isOfTooFew(written, draw) && draw.among().contains(member));
  }

  private static boolean isOfTooFew(Written written, CauseDraw draw) {
    return draw.cause() == Cause.PERFORMANCE && draw.among().size() < fewest(written);
  }

  /** The fewest members among whom it may be drawn: four, or all of a smaller team. */
  private static int fewest(Written written) {
    return Math.min(USUAL_FEWEST, written.scenario().team().size());
  }

  @Override
  public String code() {
    return "W833";
  }

  @Override
  public void look(Written written, Notes notes) {
    List<CauseDraw> causes = written.scenario().causes();
    int fewest = fewest(written);
    for (int i = 0; i < causes.size(); i++) {
      List<String> among = causes.get(i).among();
      if (isOfTooFew(written, causes.get(i))) {
        notes
            .at(Paths.of(Paths.nth("causes", i), "among"))
            .says(
                Notes.quote(Cause.PERFORMANCE.word())
                    + " is drawn among "
                    + Notes.list(among)
                    + " alone, and should be among "
                    + (fewest < USUAL_FEWEST
                        ? "the whole team of " + fewest
                        : "at least " + fewest))
            .label("too few: their face would be the weak one")
            .and("team", "the team")
            .add();
      }
    }
  }
}
