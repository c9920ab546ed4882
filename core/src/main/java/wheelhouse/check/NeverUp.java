package wheelhouse.check;

import java.util.List;
import wheelhouse.content.Evidence;
import wheelhouse.scenario.Incident;

/** An incident that no seed brings up. */
final class NeverUp implements Check<Played> {

  @Override
  public String code() {
    return "W861";
  }

  @Override
  public void look(Played played, Notes notes) {
    List<Incident> incidents = played.written().scenario().incidents();
    for (int i = 0; i < incidents.size(); i++) {
      if (played.arrivals().arrived(i) == 0 && played.sightings().arrived(i) == 0) {
        String path = Paths.incident(incidents.get(i).id());
        notes
            .at(incidents.get(i).arrival().isPresent() ? Paths.of(path, "arrives") : path)
            .says(Notes.quote(incidents.get(i).id()) + " never comes up")
            .label("no seed brings it")
            .known(Evidence.unseen(played.arrivals().runs()))
            .add();
      }
    }
  }
}
