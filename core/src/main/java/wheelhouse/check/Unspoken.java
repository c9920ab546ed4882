package wheelhouse.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wheelhouse.debrief.Voices;
import wheelhouse.scenario.Incident;
import wheelhouse.scenario.Speaker;

/** Something that becomes of an incident, and of which somebody has nothing to say afterwards. */
final class Unspoken implements Check<Played> {

  @Override
  public String code() {
    return "W863";
  }

  @Override
  public void look(Played played, Notes notes) {
    List<Incident> incidents = played.written().scenario().incidents();
    for (int i = 0; i < incidents.size(); i++) {
      silence(played.sightings(), i, incidents.get(i), notes);
    }
  }

  private static void silence(Sightings seen, int number, Incident incident, Notes notes) {
    List<Speaker> silent = new ArrayList<>();
    Map<Sightings.Ended, Sightings.Witness> unspoken = new TreeMap<>();
    for (Speaker speaker : Speaker.values()) {
      Map<Sightings.Ended, Sightings.Witness> theirs = new TreeMap<>(seen.ended());
      theirs.keySet().removeIf(so -> so.incident() != number);
      theirs.keySet().removeIf(so -> isSpokenOf(incident, speaker, so));
      if (!theirs.isEmpty()) {
        silent.add(speaker);
        unspoken.putAll(theirs);
      }
    }
    if (silent.isEmpty()) {
      return;
    }
    Map.Entry<Sightings.Ended, Sightings.Witness> first = unspoken.entrySet().iterator().next();
    int others = unspoken.size() - 1;
    notes
        .at(Paths.of(Paths.incident(incident.id()), "voices"))
        .says(
            Notes.list(silent.stream().map(Speaker::word).toList())
                + (silent.size() == 1 && silent.get(0) != Speaker.YOU ? " has" : " have")
                + " nothing to say after "
                + Notes.quote(first.getKey().pick().word())
                + " and "
                + Notes.quote(first.getKey().outcome().word())
                + (others == 0 ? "" : ", nor after " + others + " more"))
        .label(
            "no voice fits; seed "
                + first.getValue().seed()
                + " played by "
                + Notes.quote(first.getValue().policy())
                + " shows it")
        .add();
  }

  private static boolean isSpokenOf(Incident incident, Speaker speaker, Sightings.Ended so) {
    return Voices.spoken(incident.voices(), speaker, so.pick(), so.outcome()).isPresent();
  }
}
