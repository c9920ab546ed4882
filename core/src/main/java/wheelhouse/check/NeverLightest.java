package wheelhouse.check;

import java.util.Arrays;
import java.util.List;
import wheelhouse.content.Evidence;
import wheelhouse.scenario.Pick;

/** A pick that is never the lightest sufficient one, in the whole scenario. */
final class NeverLightest implements Check<Played> {

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
                  + (never.size() == 1 ? " is" : " are")
                  + " never the lightest pick that would do, on any night of any slip")
          .label("nobody learns here when to " + never.get(0).label())
          .known(Evidence.searched(played.sightings().runs(), played.watchers()))
          .add();
    }
  }
}
