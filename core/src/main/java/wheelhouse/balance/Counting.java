package wheelhouse.balance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wheelhouse.debrief.Endings;
import wheelhouse.debrief.Ends;
import wheelhouse.debrief.Voices;
import wheelhouse.policy.Entry;
import wheelhouse.policy.Playing;
import wheelhouse.policy.Roster;
import wheelhouse.run.References;
import wheelhouse.run.Score;
import wheelhouse.scenario.Incident;
import wheelhouse.scenario.Letter.Ending;
import wheelhouse.scenario.Outcome;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Sign;
import wheelhouse.scenario.Source;
import wheelhouse.scenario.Speaker;
import wheelhouse.scenario.Voice;
import wheelhouse.sim.Chance;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Model;
import wheelhouse.sim.Simulation;

/** Counts what runs come upon, on one thread. */
final class Counting implements Playing.Onlooker {

  private static final int MOST_ANSWERS = 5;

  private final Scenario scenario;
  private final References references;
  private final List<Playing> players = new ArrayList<>();
  private final Endings endings;
  private final int[] born;
  private final int[] inRuns;
  private final int[] there;
  private final int[] lastRun;
  private final int[][] outcomes;
  private final int[][][] signs;
  private final int[][] voices;
  private final Map<Ending, Integer> ended = new EnumMap<>(Ending.class);
  private int run;

  private Counting(Model model, List<Entry> entries, References references) {
    scenario = model.scenario();
    this.references = references;
    entries.forEach(entry -> players.add(new Playing(model, entry)));
    endings = new Endings(scenario);
    int templates = scenario.incidents().size() + scenario.sources().size();
    born = new int[templates];
    inRuns = new int[templates];
    there = new int[templates];
    lastRun = new int[templates];
    outcomes = new int[templates][Outcome.values().length];
    signs = new int[templates][][];
    voices = new int[templates][];
    for (int template = 0; template < templates; template++) {
      signs[template] = new int[signs(template).size()][MOST_ANSWERS];
      voices[template] = new int[voices(template).size()];
    }
  }

  /** Plays every policy on seeds {@code first} to {@code first + seeds - 1}, and counts. */
  static Reached of(Model model, References references, long first, int seeds) {
    List<Entry> all = Roster.all();
    List<Counting> counted =
        Workers.share(
            seeds,
            () -> new Counting(model, all, references),
            (counting, at) -> counting.play(first + at));
    Counting sum = counted.get(0);
    counted.subList(1, counted.size()).forEach(sum::add);
    return sum.reached(seeds * all.size());
  }

  private List<Sign> signs(int template) {
    int incidents = scenario.incidents().size();
    return template < incidents
        ? scenario.incidents().get(template).signs()
        : scenario.sources().get(template - incidents).redesign().signs();
  }

  private List<Voice> voices(int template) {
    return template < scenario.incidents().size()
        ? scenario.incidents().get(template).voices()
        : List.of();
  }

  private void play(long seed) {
    for (Playing player : players) {
      run++;
      endings.begin();
      count(player.play(new Chance(seed), this));
    }
  }

  @Override
  public void slept(Simulation simulation) {
    if (simulation.stage() != Simulation.Stage.PRESENT) {
      endings.dusk(simulation.facts());
    }
  }

  private void count(Simulation over) {
    Facts end = over.facts();
    Ends ends = new Ends(scenario.numbers(), end);
    for (int incident = 0; incident < end.incidents(); incident++) {
      int template = end.template(incident);
      born[template]++;
      inRuns[template] += lastRun[template] == run ? 0 : 1;
      there[template] += end.arrived(incident) <= scenario.days() ? 1 : 0;
      lastRun[template] = run;
      Outcome outcome = ends.outcome(incident);
      outcomes[template][outcome.ordinal()]++;
      for (int sign = 0; sign < signs[template].length; sign++) {
        if (end.signs().shown(incident, sign)) {
          signs[template][sign][end.signs().answer(incident, sign)]++;
        }
      }
      if (voices[template].length > 0) {
        hear(template, Pick.ofWeight(Math.max(0, end.heaviest(incident))), outcome);
      }
    }
    endings.customer(end).ending().ifPresent(this::count);
    endings.owner(end).ending().ifPresent(this::count);
    Score score = Score.of(over.harm(), over.growth(), references);
    Endings.boss(Optional.of(score)).ending().ifPresent(this::count);
  }

  private void hear(int template, Pick pick, Outcome outcome) {
    List<Voice> written = voices(template);
    for (Speaker speaker : Speaker.values()) {
      Voices.spoken(written, speaker, pick, outcome)
          .ifPresent(voice -> voices[template][written.indexOf(voice)]++);
    }
  }

  private void count(Ending ending) {
    ended.merge(ending, 1, Integer::sum);
  }

  private void add(Counting other) {
    for (int template = 0; template < born.length; template++) {
      born[template] += other.born[template];
      inRuns[template] += other.inRuns[template];
      there[template] += other.there[template];
      add(outcomes[template], other.outcomes[template]);
      add(voices[template], other.voices[template]);
      for (int sign = 0; sign < signs[template].length; sign++) {
        add(signs[template][sign], other.signs[template][sign]);
      }
    }
    other.ended.forEach((ending, count) -> ended.merge(ending, count, Integer::sum));
  }

  private static void add(int[] into, int[] more) {
    Arrays.setAll(into, i -> into[i] + more[i]);
  }

  private Reached reached(int runs) {
    List<Reached.OfIncident> incidents = new ArrayList<>();
    for (int template = 0; template < born.length; template++) {
      Map<Outcome, Integer> became = new EnumMap<>(Outcome.class);
      for (Outcome outcome : Outcome.values()) {
        became.put(outcome, outcomes[template][outcome.ordinal()]);
      }
      List<Reached.OfSign> shown = new ArrayList<>();
      for (int sign = 0; sign < signs[template].length; sign++) {
        Sign written = signs(template).get(sign);
        int answers = written.asks().answers().size();
        shown.add(
            new Reached.OfSign(
                written, Arrays.stream(signs[template][sign], 0, answers).boxed().toList()));
      }
      List<Reached.OfVoice> heard = new ArrayList<>();
      for (int voice = 0; voice < voices[template].length; voice++) {
        heard.add(new Reached.OfVoice(voices(template).get(voice), voices[template][voice]));
      }
      incidents.add(
          new Reached.OfIncident(
              id(template),
              title(template),
              born[template],
              inRuns[template],
              there[template],
              became,
              shown,
              heard));
    }
    return new Reached(incidents, ended, runs);
  }

  private String id(int template) {
    return template < scenario.incidents().size() ? incident(template).id() : source(template).id();
  }

  private String title(int template) {
    return template < scenario.incidents().size()
        ? incident(template).title()
        : source(template).redesign().title();
  }

  private Incident incident(int template) {
    return scenario.incidents().get(template);
  }

  private Source source(int template) {
    return scenario.sources().get(template - scenario.incidents().size());
  }
}
