package wheelhouse.check;

import java.util.List;
import java.util.Map;
import wheelhouse.scenario.Incident;
import wheelhouse.scenario.Speaker;
import wheelhouse.scenario.Voice;

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
      for (Speaker speaker : Speaker.values()) {
        silence(played.sightings(), i, incidents.get(i), speaker, notes);
      }
    }
  }

  private static void silence(
      Sightings seen, int number, Incident incident, Speaker speaker, Notes notes) {
    List<Map.Entry<Sightings.Ended, Sightings.Witness>> silent =
        seen.ended().entrySet().stream()
            .filter(ended -> ended.getKey().incident() == number)
            .filter(ended -> !isSpokenOf(incident.voices(), speaker, ended.getKey()))
            .toList();
    if (silent.isEmpty()) {
      return;
    }
    Sightings.Ended so = silent.get(0).getKey();
    Sightings.Witness first = silent.get(0).getValue();
    int others = silent.size() - 1;
    notes
        .at(Paths.of(Paths.incident(incident.id()), "voices"))
        .says(
            "the "
                + (speaker == Speaker.YOU ? "player" : speaker.word())
                + " has nothing to say after "
                + Notes.quote(so.pick().word())
                + " and "
                + Notes.quote(so.outcome().word())
                + (others == 0 ? "" : ", nor after " + others + " more"))
        .label(
            "no voice by "
                + Notes.quote(speaker.word())
                + " fits; seed "
                + first.seed()
                + " played by "
                + Notes.quote(first.policy())
                + " shows it")
        .add();
  }

  private static boolean isSpokenOf(List<Voice> voices, Speaker speaker, Sightings.Ended so) {
    return voices.stream()
        .filter(voice -> voice.speaker() == speaker)
        .filter(voice -> voice.pick().isEmpty() || voice.pick().get() == so.pick())
        .anyMatch(voice -> voice.outcome().isEmpty() || voice.outcome().get() == so.outcome());
  }
}
