package wheelhouse.check;

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
    for (Pick pick : Pick.values()) {
      if (played.sightings().needed(pick) == 0) {
        notes
            .at("incidents")
            .says(
                Notes.quote(pick.word())
                    + " is never the lightest pick that would do, on any night of any slip")
            .label("nobody learns here when to " + pick.label())
            .known(Evidence.searched(played.sightings().runs(), played.watchers()))
            .add();
      }
    }
  }
}
