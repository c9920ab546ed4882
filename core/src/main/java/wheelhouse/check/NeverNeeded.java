package wheelhouse.check;

import java.util.Arrays;
import java.util.List;
import wheelhouse.content.Evidence;
import wheelhouse.scenario.Pick;

/**
 * A pick that no slip ever needs, in the whole scenario: on no night is it the lightest with which
 * the bleeding ends in time. That is asked of the slip alone, night by night; whether the pick was
 * sufficient shows only when the run is over, and {@code balance} tells that.
 */
final class NeverNeeded implements Check<Played> {

  @Override
  public String code() {
    return "W864";
  }

  @Override
  public void look(Played played, Notes notes) {
    List<Pick> never =
        Arrays.stream(Pick.values()).filter(pick -> played.sightings().needed(pick) == 0).toList();
    if (!never.isEmpty()) {
      notes
          .at("incidents")
          .says(
              Notes.list(never.stream().map(Pick::word).toList())
                  + (never.size() == 1 ? " is never needed: " : " are never needed: ")
                  + "on no night of any slip is "
                  + (never.size() == 1 ? "it" : "one of them")
                  + " the lightest pick with which the bleeding ends in time")
          .label("nobody learns here when to " + never.get(0).label())
          .known(Evidence.searched(played.sightings().runs(), played.watchers()))
          .add();
    }
  }
}
