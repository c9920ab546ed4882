package wheelhouse.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wheelhouse.coach.Alternative;
import wheelhouse.coach.Choice;
import wheelhouse.coach.Decision;
import wheelhouse.coach.Reason;
import wheelhouse.coach.Stakes;
import wheelhouse.coach.Subject;
import wheelhouse.debrief.Retry.Face;
import wheelhouse.debrief.Retry.Said;
import wheelhouse.debrief.Retry.Told;
import wheelhouse.debrief.Retry.Way;
import wheelhouse.run.Observation;
import wheelhouse.run.Run;
import wheelhouse.scenario.Incident;
import wheelhouse.scenario.Scenario;
import wheelhouse.words.Text;

/** Puts a decision that mattered into words: first as it lay there, then what it was worth. */
final class RetryWords {

  private final Run run;
  private final Scenario scenario;
  private final Text text;
  private final History history;
  private final Called called;
  private final SubjectWords subjects;
  private final RowWords rows;
  private final BecauseWords because;

  RetryWords(Run run, Stakes stakes, Text text) {
    this.run = run;
    scenario = run.model().scenario();
    this.text = text;
    history = History.of(run);
    called = new Called(scenario, text);
    subjects = new SubjectWords(called, text);
    rows = new RowWords(subjects, stakes, text);
    because = new BecauseWords(subjects, called, new ReasonWords(history), text);
  }

  /** What a decision was about, as it looked on its day. */
  String title(Decision decision) {
    Observation seen = Standpoint.of(run, decision.day()).at(decision);
    return subjects.title(decision, new SlipWords(scenario, seen));
  }

  Retry retry(Decision decision, int number, int of) {
    Standpoint there = Standpoint.of(run, decision.day());
    Observation seen = there.at(decision);
    SlipWords slips = new SlipWords(scenario, seen);
    return new Retry(
        number,
        of,
        decision.day(),
        called.capital(called.day(decision.day())),
        subjects.title(decision, slips),
        subjects.people(decision, seen, slips),
        face(decision, there),
        known(decision, there),
        ways(decision),
        decision.chosen(),
        told(decision, there));
  }

  private Optional<Face> face(Decision decision, Standpoint there) {
    int member = subjects.member(decision.subject(), there.at(decision));
    if (member == Observation.NONE) {
      return Optional.empty();
    }
    Observation later = Standpoint.of(run, scenario.days()).morning();
    String name = called.member(member);
    return Optional.of(
        new Face(
            scenario.team().get(member).id(),
            name,
            there.morning().expression(member),
            later.expression(member),
            text.of(
                "coach.later." + later.expression(member).word(),
                name,
                called.day(scenario.days()))));
  }

  private List<String> known(Decision decision, Standpoint there) {
    List<Integer> incidents = SubjectWords.incidents(decision.subject());
    if (!incidents.isEmpty()) {
      List<String> lines =
          new ArrayList<>(
              new KnownWords(called, text).known(there, there.at(decision), incidents.get(0)));
      if (incidents.size() > 1) {
        lines.add(0, text.of("coach.known.stack", incidents.size()));
      }
      return lines;
    }
    return because.pairKnown(decision.subject(), there.at(decision));
  }

  private List<Way> ways(Decision decision) {
    List<Way> ways = new ArrayList<>();
    for (int place = 0; place < decision.alternatives().size(); place++) {
      Alternative way = decision.alternatives().get(place);
      ways.add(
          new Way(
              subjects.label(decision.subject(), way.choice()),
              way.minutes() == 0 ? text.of("cost.free") : text.time(way.minutes()),
              way.choice() instanceof Choice.Laid laid
                  ? Optional.of(laid.pick())
                  : Optional.empty(),
              again(decision, place)));
    }
    return ways;
  }

  /** What is said to a player who decides so the second time. */
  private String again(Decision decision, int place) {
    Alternative way = decision.alternatives().get(place);
    String label = subjects.label(decision.subject(), way.choice());
    if (place == decision.chosen()) {
      return text.of("coach.again.same", label);
    }
    boolean alike = way.alike() == decision.choice().alike() || way.difference().isNoise();
    boolean better = !way.difference().costsHarm() && !way.difference().costsGrowth();
    boolean worse = !way.difference().sparesHarm() && !way.difference().earnsGrowth();
    String how = alike ? "alike" : better ? "better" : worse ? "worse" : "trade";
    if (better && !alike && keepsNoMore(decision, way.choice())) {
      how = "neither";
    }
    return text.of(
        "coach.again." + how,
        label,
        subjects.label(decision.subject(), decision.choice().choice()));
  }

  /** Whether both picks leave too much to be lost for good, however they differ otherwise. */
  private static boolean keepsNoMore(Decision decision, Choice again) {
    return decision
        .weighing()
        .filter(weighing -> !weighing.sufficient())
        .map(
            weighing ->
                again instanceof Choice.Laid laid && !weighing.enough().contains(laid.pick()))
        .orElse(false);
  }

  private Told told(Decision decision, Standpoint there) {
    List<Integer> incidents = SubjectWords.incidents(decision.subject());
    TwinWords twins = new TwinWords(called, text);
    return new Told(
        because.headline(decision),
        because.sentences(decision, there),
        BecauseWords.reason(decision),
        rows.rows(decision),
        decision.hindsight().stream()
            .flatMap(seen -> seen.withoutYou().stream())
            .limit(1)
            .map(twins::told)
            .toList(),
        incidents.isEmpty() ? List.of() : voices(decision, incidents.get(0)),
        incidents);
  }

  /** The author's voices on the pick that was laid, chosen by what became of the slip. */
  private List<Said> voices(Decision decision, int incident) {
    if (!(decision.choice().choice() instanceof Choice.Laid laid)
        || !(decision.subject() instanceof Subject.Slips)) {
      return List.of();
    }
    SlipWords words = new SlipWords(scenario, run.observation());
    Voices voices =
        Voices.of(
            words.template(incident).map(Incident::voices).orElseGet(List::of),
            laid.pick(),
            history.outcome(incident));
    List<Said> said = new ArrayList<>();
    voices.you().ifPresent(line -> said.add(said("coach.voice.you", line, incident, words)));
    words
        .owner(incident)
        .ifPresent(
            owner ->
                voices
                    .owner()
                    .ifPresent(
                        line ->
                            said.add(
                                new Said(
                                    text.of(
                                        "coach.voice.other",
                                        called.member(run.observation().owner(incident))),
                                    words.filled(line, incident)))));
    words
        .customer(incident)
        .ifPresent(
            who ->
                voices
                    .customer()
                    .ifPresent(
                        line ->
                            said.add(
                                new Said(
                                    text.of("coach.voice.customer", who.name()),
                                    words.filled(line, incident)))));
    return said;
  }

  private Said said(String key, String line, int incident, SlipWords words) {
    return new Said(text.of(key), words.filled(line, incident));
  }

  /** Whether a reason speaks against a choice. */
  static boolean against(Reason reason) {
    return reason.tone() == Reason.Tone.WENT_WRONG;
  }
}
