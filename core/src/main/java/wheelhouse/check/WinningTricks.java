package wheelhouse.check;

import java.util.Comparator;
import java.util.List;
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
    if (!NoDifference.differs(played)) {
      return;
    }
    List<String> winning =
        Roster.tricks().stream()
            .map(Entry::name)
            .filter(trick -> played.lead(trick).mean() - played.lead(trick).within() <= 0)
            .sorted(Comparator.comparingDouble(trick -> played.lead(trick).mean()))
            .toList();
    if (winning.isEmpty()) {
      return;
    }
    Played.Difference lead = played.lead(winning.get(0));
    notes
        .at("incidents")
        .says(
            String.format(
                Locale.ROOT,
                "%s %s: the reader's score is %.1f points %s",
                Notes.list(winning),
                winning.size() == 1 ? "is a trick that wins" : "are tricks that win",
                Math.abs(lead.mean()),
                lead.mean() < 0 ? "lower" : "higher, which may be chance"))
        .label("it can be played without reading")
        .known(Evidence.measured(lead.runs(), lead.within(), "points of the score"))
        .add();
  }
}
