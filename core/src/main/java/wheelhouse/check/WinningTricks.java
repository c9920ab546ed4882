package wheelhouse.check;

import java.util.Locale;
import wheelhouse.content.Evidence;
import wheelhouse.policy.Entry;
import wheelhouse.policy.Roster;

/** A trick that is not clearly behind the reader. */
final class WinningTricks implements Check<Played> {

  @Override
  public String code() {
    return "W872";
  }

  @Override
  public void look(Played played, Notes notes) {
    for (Entry trick : Roster.tricks()) {
      Played.Difference lead = played.lead(trick.name());
      if (lead.mean() - lead.within() <= 0) {
        notes
            .at("incidents")
            .says(
                String.format(
                    Locale.ROOT,
                    "the trick %s wins: the reader's score is %.1f points %s",
                    Notes.quote(trick.name()),
                    Math.abs(lead.mean()),
                    lead.mean() < 0 ? "lower" : "higher, which may be chance"))
            .label("it can be played without reading")
            .known(Evidence.measured(lead.runs(), lead.within(), "points of the score"))
            .add();
      }
    }
  }
}
