package wheelhouse.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wheelhouse.debrief.Replies;
import wheelhouse.debrief.Voices;
import wheelhouse.explore.Obligation.CauseIs;
import wheelhouse.explore.Obligation.ForeseenIs;
import wheelhouse.explore.Obligation.OwnWorkEnds;
import wheelhouse.explore.Obligation.SourceIs;
import wheelhouse.run.References;
import wheelhouse.scenario.Arrival;
import wheelhouse.scenario.CauseDraw;
import wheelhouse.scenario.Incident;
import wheelhouse.scenario.Letter;
import wheelhouse.scenario.Level;
import wheelhouse.scenario.Member;
import wheelhouse.scenario.Outcome;
import wheelhouse.scenario.OwnWork;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Reply;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Sign;
import wheelhouse.scenario.Source;
import wheelhouse.scenario.Speaker;
import wheelhouse.scenario.Truth;
import wheelhouse.scenario.Voice;

/**
 * Every obligation of a scenario in a fixed order, each with its number, and the numbers by what a
 * simulation speaks of. Immutable, and shared by all that watch runs of the scenario.
 */
final class Obligations {

  /** No obligation. */
  static final int NONE = -1;

  private static final int PICKS = Pick.values().length;
  private static final int OUTCOMES = Outcome.values().length;
  private static final int LEVELS = Level.values().length;
  private static final int SPEAKERS = Speaker.values().length;

  private final Scenario scenario;
  private final Optional<References> references;
  private final List<Obligation> all = new ArrayList<>();
  private final Map<Obligation, Integer> numbers = new HashMap<>();
  private final int[] arrives;
  private final int[][][] signShows;
  private final int[][] ends;
  private final int[][] voices;
  private final int[][] replies;
  private final int[] post;
  private final int[] letters;
  private final int causes;
  private final int sources;
  private final int guardrails;
  private final int ownWork;
  private final int[] comesBack;
  private final int[] named;
  private final int[] foreseen;

  /**
   * The obligations of a scenario.
   *
   * @param references what runs are measured against; without them the boss has no opinion, and
   *     only the last resort among the boss's letters ever comes
   */
  Obligations(Scenario scenario, Optional<References> references) {
    this.scenario = scenario;
    this.references = references;
    List<Incident> incidents = scenario.incidents();
    arrives = new int[incidents.size()];
    for (int i = 0; i < arrives.length; i++) {
      arrives[i] = add(new Obligation.Arrives(incidents.get(i).id()));
    }
    signShows = new int[incidents.size() + scenario.sources().size()][][];
    for (int i = 0; i < incidents.size(); i++) {
      signShows[i] = signs(incidents.get(i).id(), incidents.get(i).signs());
    }
    for (int s = 0; s < scenario.sources().size(); s++) {
      Source source = scenario.sources().get(s);
      signShows[incidents.size() + s] = signs(source.id() + "/redesign", source.redesign().signs());
    }
    ends = new int[incidents.size()][];
    for (int i = 0; i < ends.length; i++) {
      ends[i] = ends(incidents.get(i));
    }
    voices = new int[incidents.size()][];
    for (int i = 0; i < voices.length; i++) {
      voices[i] = voices(incidents.get(i));
    }
    replies = new int[scenario.team().size()][];
    for (int m = 0; m < replies.length; m++) {
      replies[m] = replies(scenario.team().get(m));
    }
    post = new int[scenario.post().size()];
    for (int i = 0; i < post.length; i++) {
      post[i] = add(new Obligation.PostComes(i + 1, scenario.post().get(i).about()));
    }
    letters = new int[scenario.letters().size()];
    for (int i = 0; i < letters.length; i++) {
      letters[i] = letter(i + 1, scenario.letters().get(i));
    }
    causes = all.size();
    for (int i = 0; i < scenario.causes().size(); i++) {
      CauseDraw draw = scenario.causes().get(i);
      for (CauseIs.Stage stage : CauseIs.Stage.values()) {
        add(new CauseIs(i + 1, draw.cause(), draw.kind(), stage));
      }
    }
    sources = all.size();
    for (Source source : scenario.sources()) {
      for (SourceIs.Stage stage : SourceIs.Stage.values()) {
        add(new SourceIs(source.id(), stage));
      }
    }
    guardrails = all.size();
    scenario.guardrails().forEach(rail -> add(new Obligation.GuardrailStands(rail.id())));
    ownWork = all.size();
    for (OwnWork item : scenario.manager().ownWork()) {
      for (OwnWorkEnds.End end : OwnWorkEnds.End.values()) {
        add(new OwnWorkEnds(item.id(), end));
      }
    }
    comesBack = new int[incidents.size()];
    named = new int[incidents.size()];
    foreseen = new int[incidents.size()];
    rest(incidents);
  }

  private void rest(List<Incident> incidents) {
    for (int i = 0; i < comesBack.length; i++) {
      comesBack[i] = add(new Obligation.ComesBack(incidents.get(i).id()));
    }
    for (int i = 0; i < named.length; i++) {
      boolean unowned = incidents.get(i).owners().size() != 1;
      named[i] = unowned ? add(new Obligation.OwnerNamed(incidents.get(i).id())) : NONE;
    }
    for (int i = 0; i < foreseen.length; i++) {
      foreseen[i] = incidents.get(i).foreseen() > 0 ? all.size() : NONE;
      if (foreseen[i] != NONE) {
        for (ForeseenIs.End end : ForeseenIs.End.values()) {
          add(new ForeseenIs(incidents.get(i).id(), end));
        }
      }
    }
  }

  private int add(Obligation obligation) {
    numbers.put(obligation, all.size());
    all.add(obligation);
    return all.size() - 1;
  }

  private int[][] signs(String slip, List<Sign> signs) {
    int[][] numbers = new int[signs.size()][];
    for (int s = 0; s < numbers.length; s++) {
      List<String> answers = signs.get(s).asks().answers();
      numbers[s] = new int[answers.size()];
      for (int a = 0; a < answers.size(); a++) {
        boolean written = signs.get(s).lines().containsKey(answers.get(a));
        numbers[s][a] = written ? add(new Obligation.SignShows(slip, s + 1, answers.get(a))) : NONE;
      }
    }
    return numbers;
  }

  /** Only what the rules have room for, whatever is drawn and done. */
  private int[] ends(Incident incident) {
    int[] numbers = new int[PICKS * OUTCOMES];
    for (Pick pick : Pick.values()) {
      for (Outcome outcome : Outcome.values()) {
        int at = at(pick, outcome);
        numbers[at] = NONE;
        if (mayEnd(incident, pick, outcome)) {
          numbers[at] = add(new Obligation.Ends(incident.id(), pick, outcome));
        }
      }
    }
    return numbers;
  }

  private boolean mayEnd(Incident incident, Pick pick, Outcome outcome) {
    boolean met = firstDay(incident) <= scenario.days();
    return (met || pick == Pick.HOLD)
        && (outcome != Outcome.PREVENTED || met && incident.foreseen() > 0)
        && (outcome != Outcome.BROKE || incident.truths().stream().anyMatch(Truth::canBreak));
  }

  /** The first day on which it can be on the board. */
  private int firstDay(Incident incident) {
    return incident
        .arrival()
        .map(Arrival::from)
        .orElseGet(
            () ->
                scenario.sources().stream()
                    .filter(source -> source.cases().contains(incident.id()))
                    .mapToInt(Source::from)
                    .min()
                    .orElse(1));
  }

  private static int at(Pick pick, Outcome outcome) {
    return pick.ordinal() * OUTCOMES + outcome.ordinal();
  }

  /** For each pick and outcome, the numbers of the lines that then are spoken, by speaker. */
  private int[] voices(Incident incident) {
    int first = all.size();
    for (int v = 0; v < incident.voices().size(); v++) {
      Speaker speaker = incident.voices().get(v).speaker();
      add(new Obligation.VoiceSpeaks(incident.id(), v + 1, speaker));
    }
    int[] spoken = new int[PICKS * OUTCOMES * SPEAKERS];
    for (Pick pick : Pick.values()) {
      for (Outcome outcome : Outcome.values()) {
        for (Speaker speaker : Speaker.values()) {
          Optional<Voice> voice = Voices.spoken(incident.voices(), speaker, pick, outcome);
          spoken[at(pick, outcome) * SPEAKERS + speaker.ordinal()] =
              voice.map(each -> first + place(incident.voices(), each)).orElse(NONE);
        }
      }
    }
    return spoken;
  }

  /** For each pick and level of trust and autonomy, the number of the reply. */
  private int[] replies(Member member) {
    int first = all.size();
    for (int r = 0; r < member.replies().size(); r++) {
      add(new Obligation.Replies(member.id(), r + 1));
    }
    int[] said = new int[PICKS * LEVELS * LEVELS];
    for (Pick pick : Pick.values()) {
      for (Level trust : Level.values()) {
        for (Level autonomy : Level.values()) {
          Optional<Reply> reply = Replies.said(member.replies(), pick, trust, autonomy);
          said[at(pick, trust, autonomy)] =
              reply.map(each -> first + place(member.replies(), each)).orElse(NONE);
        }
      }
    }
    return said;
  }

  private static int at(Pick pick, Level trust, Level autonomy) {
    return (pick.ordinal() * LEVELS + trust.ordinal()) * LEVELS + autonomy.ordinal();
  }

  /** The place of the very same entry, since two may read alike; {@link #NONE} if it has none. */
  private static <T> int place(List<T> list, T entry) {
    int place = list.size() - 1;
    while (place >= 0 && list.get(place) != entry) {
      place--;
    }
    return place;
  }

  private int letter(int number, Letter letter) {
    boolean lastResort = letter.ending().isEmpty() && letter.about().isEmpty();
    if (lastResort || letter.from() == Letter.Writer.BOSS && references.isEmpty()) {
      return NONE;
    }
    String after = letter.ending().map(Letter.Ending::word).orElse("anything");
    String whose = letter.about().map(id -> " (" + id + ")").orElse("");
    return add(new Obligation.LetterComes(number, letter.from().word() + whose + ", " + after));
  }

  /** What runs are measured against. */
  Optional<References> references() {
    return references;
  }

  /** Every obligation, in order. */
  List<Obligation> all() {
    return all;
  }

  /** The number of an obligation. */
  int number(Obligation obligation) {
    return numbers.getOrDefault(obligation, NONE);
  }

  /** How many there are. */
  int size() {
    return all.size();
  }

  int arrives(int template) {
    return arrives[template];
  }

  int signShows(int template, int sign, int answer) {
    return signShows[template][sign][answer];
  }

  int ends(int template, Pick heaviest, Outcome outcome) {
    return ends[template][at(heaviest, outcome)];
  }

  int voice(int template, Pick heaviest, Outcome outcome, int speaker) {
    return voices[template][at(heaviest, outcome) * SPEAKERS + speaker];
  }

  int reply(int member, Pick pick, Level trust, Level autonomy) {
    return replies[member][at(pick, trust, autonomy)];
  }

  int post(int letter) {
    return post[letter];
  }

  /** The number of a letter; none for the last resort, and for one that nobody wrote. */
  int letter(Letter letter) {
    int place = place(scenario.letters(), letter);
    return place == NONE ? NONE : letters[place];
  }

  int cause(int draw, CauseIs.Stage stage) {
    return causes + draw * CauseIs.Stage.values().length + stage.ordinal();
  }

  int source(int source, SourceIs.Stage stage) {
    return sources + source * SourceIs.Stage.values().length + stage.ordinal();
  }

  int guardrail(int guardrail) {
    return guardrails + guardrail;
  }

  int ownWork(int item, OwnWorkEnds.End end) {
    return ownWork + item * OwnWorkEnds.End.values().length + end.ordinal();
  }

  int comesBack(int template) {
    return comesBack[template];
  }

  int named(int template) {
    return named[template];
  }

  int foreseen(int template, ForeseenIs.End end) {
    return foreseen[template] == NONE ? NONE : foreseen[template] + end.ordinal();
  }
}
