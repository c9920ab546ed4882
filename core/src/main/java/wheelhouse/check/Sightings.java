package wheelhouse.check;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import wheelhouse.debrief.Ends;
import wheelhouse.policy.Roster;
import wheelhouse.run.Observation;
import wheelhouse.run.Seat;
import wheelhouse.scenario.Incident;
import wheelhouse.scenario.Outcome;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Event;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Model;
import wheelhouse.sim.Simulation;

/** What was seen in some runs, in counts that can be added up in any order. */
final class Sightings {

  private static final int PICKS = Pick.values().length;
  private static final int OUTCOMES = Outcome.values().length;

  private final Scenario scenario;
  private final int incidents;
  private final int[] arrived;
  private final int[][] shown;
  private final int[] needed = new int[PICKS];
  private final long[] words;
  private final long[] slips;
  private final int[] idle;
  private final Map<Ended, Witness> ended = new TreeMap<>();
  private int runs;
  private int carefulRuns;

  /** A slip of an incident whose heaviest pick was this one and that ended so. */
  record Ended(int incident, Pick pick, Outcome outcome) implements Comparable<Ended> {

    @Override
    public int compareTo(Ended other) {
      return Integer.compare(number(), other.number());
    }

    private int number() {
      return (incident * PICKS + pick.ordinal()) * OUTCOMES + outcome.ordinal();
    }
  }

  /**
   * A run that shows something, and how many do.
   *
   * @param seed of the first of them
   * @param policy that played it
   */
  record Witness(long seed, String policy, int runs) {

    Witness with(Witness other) {
      boolean first =
          seed < other.seed || seed == other.seed && policy.compareTo(other.policy) <= 0;
      return new Witness(
          first ? seed : other.seed, first ? policy : other.policy, runs + other.runs);
    }
  }

  Sightings(Model model) {
    scenario = model.scenario();
    incidents = scenario.incidents().size();
    int templates = incidents + scenario.sources().size();
    arrived = new int[templates];
    shown = new int[templates][Incident.MOST_SIGNS];
    words = new long[scenario.days() + 1];
    slips = new long[scenario.days() + 1];
    idle = new int[scenario.days() + 1];
  }

  void add(Sightings other) {
    runs += other.runs;
    carefulRuns += other.carefulRuns;
    add(arrived, other.arrived);
    add(needed, other.needed);
    add(idle, other.idle);
    for (int t = 0; t < shown.length; t++) {
      add(shown[t], other.shown[t]);
    }
    for (int day = 0; day < words.length; day++) {
      words[day] += other.words[day];
      slips[day] += other.slips[day];
    }
    other.ended.forEach((what, witness) -> ended.merge(what, witness, Witness::with));
  }

  private static void add(int[] into, int[] from) {
    Arrays.setAll(into, i -> into[i] + from[i]);
  }

  /** A day has been planned. What there is to read and to do is the careful reader's. */
  void evening(Simulation simulation, String policy) {
    if (!policy.equals(Roster.READER)) {
      return;
    }
    Observation seen = new Seat(simulation).observation();
    int day = seen.day();
    boolean own = false;
    for (int item = 0; item < seen.ownItems(); item++) {
      own |= seen.ownOpen(item);
    }
    BitSet kinds = new BitSet();
    for (int place = 0; place < seen.openCount(); place++) {
      kinds.set(seen.template(seen.open(place)));
    }
    slips[day] += kinds.cardinality();
    idle[day] += seen.openCount() == 0 && !own ? 1 : 0;
  }

  private Incident incident(int template) {
    return template < incidents
        ? scenario.incidents().get(template)
        : Written.asIncident(scenario.sources().get(template - incidents));
  }

  /** A night has passed. */
  void night(Simulation simulation) {
    Facts facts = simulation.facts();
    for (int place = 0; place < facts.openCount(); place++) {
      int incident = facts.open(place);
      if (facts.phase(incident) == Phase.STOP && facts.need(incident) >= 0) {
        needed[facts.need(incident)]++;
      }
    }
  }

  /** A run is over. */
  void end(Simulation simulation, List<Event> events, long seed, String policy) {
    Facts facts = simulation.facts();
    boolean careful = policy.equals(Roster.READER);
    runs++;
    carefulRuns += careful ? 1 : 0;
    BitSet came = new BitSet();
    BitSet signs = new BitSet();
    for (Event event : events) {
      if (event.type() == Event.Type.ARRIVED) {
        int template = facts.template(event.incident());
        read(event.day(), careful && !came.get(template), incident(template).title());
        came.set(template);
      } else if (event.type() == Event.Type.SIGN) {
        int template = facts.template(event.incident());
        int sign = template * Incident.MOST_SIGNS + event.detail();
        read(event.day(), careful && !signs.get(sign), longest(template, event.detail()));
        signs.set(sign);
      }
    }
    came.stream().forEach(template -> arrived[template]++);
    signs.stream().forEach(sign -> shown[sign / Incident.MOST_SIGNS][sign % Incident.MOST_SIGNS]++);
    for (int i = 0; i < facts.incidents(); i++) {
      if (facts.template(i) < incidents) {
        Pick pick = Pick.ofWeight(Math.max(0, facts.heaviest(i)));
        Ended so = new Ended(facts.template(i), pick, Ends.outcome(facts, i));
        ended.merge(so, new Witness(seed, policy, 1), Witness::with);
      }
    }
  }

  private void read(int day, boolean isNew, String text) {
    if (isNew && day < words.length) {
      words[day] += Texts.words(text);
    }
  }

  private String longest(int template, int sign) {
    return incident(template).signs().get(sign).lines().values().stream()
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  /** How many runs were looked at. */
  int runs() {
    return runs;
  }

  /** In how many of them a template came up; incidents first, then redesigns. */
  int arrived(int template) {
    return arrived[template];
  }

  /** In how many of them a sign of a template appeared. */
  int shown(int template, int sign) {
    return shown[template][sign];
  }

  /**
   * On how many nights a slip that bled needed a pick: nothing lighter would have ended it in time.
   */
  int needed(Pick pick) {
    return needed[pick.ordinal()];
  }

  /** Everything that became of incidents, with a run of each. */
  Map<Ended, Witness> ended() {
    return ended;
  }

  /** A run in which an incident ended so. */
  Optional<Witness> witness(Ended so) {
    return Optional.ofNullable(ended.get(so));
  }

  /** How many runs the careful reader played. */
  int carefulRuns() {
    return carefulRuns;
  }

  /** Words on slips that are new on a day, on average over the careful reader's runs. */
  double words(int day) {
    return (double) words[day] / Math.max(1, carefulRuns);
  }

  /** Different slips that are open on a day, on average; cases of one incident are one pile. */
  double slips(int day) {
    return (double) slips[day] / Math.max(1, carefulRuns);
  }

  /** In how many of the careful reader's runs there was nothing to do on a day. */
  int idle(int day) {
    return idle[day];
  }
}
