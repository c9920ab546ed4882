package wheelhouse.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import wheelhouse.policy.Policy;
import wheelhouse.run.Seat;
import wheelhouse.scenario.Incident;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Facts;
import wheelhouse.sim.PeopleFacts;

/**
 * What the seeds hold, found by letting each run pass with nothing done. Chance is keyed: what a
 * seed draws for an incident, a sign or a member is the same whatever is done, so that a search can
 * begin on seeds that fit what it looks for.
 */
final class Survey {

  /** How many seeds are remembered for each thing they may hold. */
  private static final int REMEMBERED = 12;

  private final Table table;
  private final Tally tally;
  private final Policy nothing = new Nothing();
  private final Facts facts;
  private final int lastDay;
  private final List<List<Seeds>> truths = new ArrayList<>();
  private final List<List<List<Seeds>>> signs = new ArrayList<>();
  private final List<Seeds> causes = new ArrayList<>();
  private final List<Seeds> cases = new ArrayList<>();
  private final List<Extremes> trust = new ArrayList<>();
  private final List<Extremes> autonomy = new ArrayList<>();
  private int seeds;

  /** The first seeds that hold something while the manager is there, and while they are away. */
  private static final class Seeds {
    private final List<Long> present = new ArrayList<>();
    private final List<Long> away = new ArrayList<>();

    void note(long seed, List<Long> when) {
      if (when.size() < REMEMBERED && (when.isEmpty() || when.get(when.size() - 1) != seed)) {
        when.add(seed);
      }
    }

    List<Long> all() {
      return Stream.concat(present.stream(), away.stream()).toList();
    }
  }

  /** The seeds on which a member begins lowest and highest. */
  private static final class Extremes {
    private long lowest;
    private long highest;
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    void note(double value, long seed) {
      if (value < low) {
        low = value;
        lowest = seed;
      }
      if (value > high) {
        high = value;
        highest = seed;
      }
    }
  }

  /** A survey of no seeds yet, whose runs are played at a table and tallied. */
  Survey(Table table, Tally tally) {
    this.table = table;
    this.tally = tally;
    facts = table.simulation().facts();
    Scenario scenario = table.simulation().model().scenario();
    lastDay = scenario.days();
    for (Incident incident : scenario.incidents()) {
      truths.add(lists(incident.truths().size()));
      List<List<Seeds>> bySign = new ArrayList<>();
      incident.signs().forEach(sign -> bySign.add(lists(sign.asks().answers().size())));
      signs.add(bySign);
    }
    causes.addAll(lists(scenario.causes().size()));
    cases.addAll(lists(scenario.sources().size()));
    for (int member = 0; member < scenario.team().size(); member++) {
      trust.add(new Extremes());
      autonomy.add(new Extremes());
    }
  }

  private static List<Seeds> lists(int count) {
    return Stream.generate(Seeds::new).limit(count).toList();
  }

  /** Plays the next seed, and takes in what it holds. */
  void next() {
    long seed = ++seeds;
    table.play(
        nothing,
        seed,
        new Onlooker() {
          @Override
          public void started() {
            tally.started();
            people(seed);
          }

          @Override
          public void planned() {
            tally.planned();
          }

          @Override
          public void slept() {
            tally.slept();
          }

          @Override
          public void over() {
            tally.over();
            tally.letters();
            incidents(seed);
          }
        });
  }

  private void people(long seed) {
    for (int draw = 0; draw < causes.size(); draw++) {
      if (tally.bearer(draw) != Facts.NONE) {
        note(causes.get(draw), seed, true);
      }
    }
    PeopleFacts people = facts.people();
    for (int member = 0; member < trust.size(); member++) {
      trust.get(member).note(people.trust(member), seed);
      autonomy.get(member).note(people.autonomy(member), seed);
    }
  }

  private void incidents(long seed) {
    for (int incident = 0; incident < facts.incidents(); incident++) {
      if (facts.comeback(incident)) {
        continue;
      }
      int template = facts.template(incident);
      boolean present = facts.arrived(incident) <= lastDay;
      note(truths.get(template).get(facts.truth().number(incident)), seed, present);
      for (int sign = 0; sign < facts.signs().count(incident); sign++) {
        note(
            signs.get(template).get(sign).get(facts.signs().answer(incident, sign)), seed, present);
      }
      if (facts.source(incident) != Facts.NONE) {
        note(cases.get(facts.source(incident)), seed, present);
      }
    }
  }

  private static void note(Seeds seeds, long seed, boolean present) {
    seeds.note(seed, present ? seeds.present : seeds.away);
  }

  /** How many seeds were surveyed, from 1 on. */
  int seeds() {
    return seeds;
  }

  /** Some seeds that give an incident a truth. */
  List<Long> truth(int template, int truth) {
    return truths.get(template).get(truth).all();
  }

  /** Some seeds that give a sign of an incident an answer, shown or not. */
  List<Long> sign(int template, int sign, int answer) {
    return signs.get(template).get(sign).get(answer).all();
  }

  /** Some seeds on which a cause is there. */
  List<Long> cause(int draw) {
    return causes.get(draw).all();
  }

  /** Some seeds on which a source makes cases. */
  List<Long> cases(int source) {
    return cases.get(source).all();
  }

  /** The seeds on which a member's trust and autonomy begin lowest and highest. */
  List<Long> moods(int member) {
    return List.of(
        trust.get(member).lowest,
        trust.get(member).highest,
        autonomy.get(member).lowest,
        autonomy.get(member).highest);
  }

  /** Does nothing at all. */
  static final class Nothing implements Policy {
    @Override
    public void begin(Seat seat, long dice) {}

    @Override
    public void ask(Seat seat) {}

    @Override
    public void plan(Seat seat) {}
  }
}
