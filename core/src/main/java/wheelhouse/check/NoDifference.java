package wheelhouse.check;

import java.util.Locale;
import wheelhouse.content.Evidence;
import wheelhouse.policy.Comparison.Measure;
import wheelhouse.policy.Roster;

/** A scenario that ends about the same whatever one does, on one of the two axes. */
final class NoDifference implements Check<Played> {

  /** The least share of the worst rule's harm that careful reading must save. */
  private static final double LEAST_SAVED = 0.1;

  /** The least growth by which careful reading must be ahead, in points of capability. */
  private static final double LEAST_GROWN = 0.5;

  @Override
  public String code() {
    return "W874";
  }

  @Override
  public void look(Played played, Notes notes) {
    say(played, Measure.HARM, notes);
    say(played, Measure.GROWTH, notes);
  }

  /** Whether careful reading makes a difference to both; if not, there is no more to say. */
  static boolean differs(Played played) {
    return differs(played, Measure.HARM) && differs(played, Measure.GROWTH);
  }

  private static boolean differs(Played played, Measure measure) {
    double worst = played.mean(played.worst(measure), measure);
    double reader = played.mean(Roster.READER, measure);
    return measure == Measure.HARM
        ? worst - reader > LEAST_SAVED * worst
        : reader - worst > LEAST_GROWN;
  }

  private static void say(Played played, Measure measure, Notes notes) {
    if (differs(played, measure)) {
      return;
    }
    String rule = played.worst(measure);
    Played.Difference less = played.less(rule, measure);
    String axis = measure.name().toLowerCase(Locale.ROOT);
    notes
        .at(measure == Measure.HARM ? "incidents" : "team")
        .says(
            String.format(
                Locale.ROOT,
                "it hardly matters what one does: %s is %.1f with careful reading and %.1f with"
                    + " the worst constant rule",
                axis,
                played.mean(Roster.READER, measure),
                played.mean(rule, measure)))
        .label("nothing here can be won or lost")
        .known(Evidence.measured(less.runs(), less.within(), "points of " + axis))
        .add();
  }
}
