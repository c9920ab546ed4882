package wheelhouse.debrief;

import java.util.List;
import java.util.Optional;
import wheelhouse.scenario.Outcome;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Speaker;
import wheelhouse.scenario.Voice;

/**
 * What you, the owner and the customer call a pick, chosen by what really happened.
 *
 * @param you what the player called it, as the author thinks they would
 * @param owner what the owner calls it
 * @param customer what the customer calls it; an empty line means that nobody picked up
 */
public record Voices(Optional<String> you, Optional<String> owner, Optional<String> customer) {

  /** The voices on a pick that ended so. */
  public static Voices of(List<Voice> voices, Pick pick, Outcome outcome) {
    return new Voices(
        find(voices, Speaker.YOU, pick, outcome),
        find(voices, Speaker.OWNER, pick, outcome),
        find(voices, Speaker.CUSTOMER, pick, outcome));
  }

  /** Looked up by pick and outcome, then by pick, then by outcome, then any. */
  private static Optional<String> find(
      List<Voice> voices, Speaker speaker, Pick pick, Outcome outcome) {
    return spoken(voices, speaker, pick, outcome).map(Voice::line);
  }

  /** The voice by which a speaker is heard on a pick that ended so, if there is one. */
  public static Optional<Voice> spoken(
      List<Voice> voices, Speaker speaker, Pick pick, Outcome outcome) {
    Optional<Pick> thisPick = Optional.of(pick);
    Optional<Outcome> thisOutcome = Optional.of(outcome);
    return line(voices, speaker, thisPick, thisOutcome)
        .or(() -> line(voices, speaker, thisPick, Optional.empty()))
        .or(() -> line(voices, speaker, Optional.empty(), thisOutcome))
        .or(() -> line(voices, speaker, Optional.empty(), Optional.empty()));
  }

  private static Optional<Voice> line(
      List<Voice> voices, Speaker speaker, Optional<Pick> pick, Optional<Outcome> outcome) {
    return voices.stream()
        .filter(voice -> voice.speaker() == speaker)
        .filter(voice -> voice.pick().equals(pick) && voice.outcome().equals(outcome))
        .findFirst();
  }
}
