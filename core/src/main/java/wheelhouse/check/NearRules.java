package wheelhouse.check;

import java.util.Locale;
import wheelhouse.content.Evidence;
import wheelhouse.policy.Comparison.Measure;
import wheelhouse.policy.Entry;
import wheelhouse.policy.Roster;

/** A constant rule that comes within a fifth of the way of the reader, on either axis. */
final class NearRules implements Check<Played> {

  /** Of the way from the worst constant rule to the reader. */
  private static final double MARGIN = 0.2;

  @Override
  public String code() {
    return "W871";
  }

  @Override
  public void look(Played played, Notes notes) {
    for (Measure measure : new Measure[] {Measure.HARM, Measure.GROWTH}) {
      double worst = played.mean(played.worst(measure), measure);
      double reader = played.mean(Roster.READER, measure);
      for (Entry rule : Roster.constants()) {
        Played.Difference less = played.less(rule.name(), measure);
        double way = less.mean() / (worst - reader);
        if (worst == reader || way >= MARGIN) {
          continue;
        }
        notes
            .at("incidents")
            .says(
                String.format(
                    Locale.ROOT,
                    "%s comes too near the reader: %s %.1f against %.1f, and the worst rule has"
                        + " %.1f",
                    Notes.quote(rule.name()),
                    measure.name().toLowerCase(Locale.ROOT),
                    played.mean(rule.name(), measure),
                    reader,
                    worst))
            .label("always doing one thing should not do")
            .known(
                Evidence.measured(
                    less.runs(),
                    less.within(),
                    "points of " + measure.name().toLowerCase(Locale.ROOT)))
            .add();
      }
    }
  }
}
