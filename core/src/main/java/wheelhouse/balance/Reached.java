package wheelhouse.balance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import wheelhouse.scenario.Letter.Ending;
import wheelhouse.scenario.Outcome;
import wheelhouse.scenario.Sign;
import wheelhouse.scenario.Voice;

/**
 * What policies' runs have come upon, and how often. What was not seen in n runs happens in fewer
 * than 3 in n of such runs (95 % sure); whether it can be reached at all is for a directed search.
 *
 * @param incidents in the scenario's order; redesigns last
 * @param endings how many runs ended so for customer, owner or boss
 * @param runs how many runs were looked at, of all policies together
 */
public record Reached(List<OfIncident> incidents, Map<Ending, Integer> endings, int runs) {

  public Reached {
    incidents = List.copyOf(incidents);
    EnumMap<Ending, Integer> copy = new EnumMap<>(Ending.class);
    copy.putAll(endings);
    endings = Collections.unmodifiableMap(copy);
  }

  /**
   * What was come upon of one incident.
   *
   * @param id of the incident; of the source for a redesign
   * @param title what its slip says
   * @param born how many came up
   * @param inRuns in how many runs one came up
   * @param there how many came up while the manager was there
   * @param outcomes what became of them
   * @param signs its signs
   * @param voices its voices
   */
  public record OfIncident(
      String id,
      String title,
      int born,
      int inRuns,
      int there,
      Map<Outcome, Integer> outcomes,
      List<OfSign> signs,
      List<OfVoice> voices) {

    public OfIncident {
      EnumMap<Outcome, Integer> copy = new EnumMap<>(Outcome.class);
      copy.putAll(outcomes);
      outcomes = Collections.unmodifiableMap(copy);
      signs = List.copyOf(signs);
      voices = List.copyOf(voices);
    }
  }

  /**
   * How often a sign was shown.
   *
   * @param sign as its author wrote it
   * @param answers how often with each of the answers of its question, in their order
   */
  public record OfSign(Sign sign, List<Integer> answers) {

    public OfSign {
      answers = List.copyOf(answers);
    }

    /** How often it was shown at all. */
    public int shown() {
      return answers.stream().mapToInt(Integer::intValue).sum();
    }
  }

  /** How often a voice was heard. */
  public record OfVoice(Voice voice, int heard) {}

  /**
   * The lines of signs that nobody was shown, by incident and question. Incidents that come up only
   * while the manager is away are left out: nobody is there to see.
   */
  public List<String> signsUnseen() {
    List<String> unseen = new ArrayList<>();
    for (OfIncident incident : incidents) {
      if (incident.there() == 0) {
        continue;
      }
      for (int s = 0; s < incident.signs().size(); s++) {
        OfSign sign = incident.signs().get(s);
        List<String> answers = sign.sign().asks().answers();
        for (int answer = 0; answer < answers.size(); answer++) {
          if (sign.sign().lines().containsKey(answers.get(answer))
              && sign.answers().get(answer) == 0) {
            unseen.add(
                incident.id() + ": " + sign.sign().asks().word() + " = " + answers.get(answer));
          }
        }
      }
    }
    return unseen;
  }

  /** The voices that nobody heard, by incident, speaker, pick and outcome. */
  public List<String> voicesUnheard() {
    List<String> unheard = new ArrayList<>();
    for (OfIncident incident : incidents) {
      for (OfVoice voice : incident.voices()) {
        if (voice.heard() == 0) {
          unheard.add(incident.id() + ": " + words(voice.voice()));
        }
      }
    }
    return unheard;
  }

  static String words(Voice voice) {
    return voice.speaker().word()
        + voice.pick().map(pick -> ", " + pick.word()).orElse("")
        + voice.outcome().map(outcome -> ", " + outcome.word()).orElse("");
  }

  /** The incidents that came up only while the manager was away. */
  public List<String> onlyAway() {
    return incidents.stream()
        .filter(each -> each.born() > 0 && each.there() == 0)
        .map(OfIncident::id)
        .toList();
  }

  /** The incidents that never came up. */
  public List<String> incidentsUnseen() {
    return incidents.stream().filter(each -> each.born() == 0).map(OfIncident::id).toList();
  }

  /** The endings that no run came to. */
  public List<Ending> endingsUnseen() {
    return Arrays.stream(Ending.values())
        .filter(ending -> endings.getOrDefault(ending, 0) == 0)
        .toList();
  }
}
