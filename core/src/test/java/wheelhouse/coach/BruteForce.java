package wheelhouse.coach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import wheelhouse.run.Day;
import wheelhouse.run.Run;
import wheelhouse.scenario.Arrival;
import wheelhouse.scenario.Channel;
import wheelhouse.scenario.Incident;
import wheelhouse.scenario.Truth;
import wheelhouse.sim.Chance;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Model;
import wheelhouse.sim.Move;
import wheelhouse.sim.Purpose;
import wheelhouse.sim.Simulation;
import wheelhouse.sim.State;

/**
 * Every world that a small scenario can be, with its weight: all truths, breaking days, patience
 * and skills on a fine grid, and days of arrival. Those that would have looked otherwise than what
 * a player saw are struck out, by Bayes' rule and nothing cleverer, and the rest are played on.
 *
 * <p>For scenarios with plain signs of day 0 alone, without foreseen slips, causes and sources.
 */
final class BruteForce {

  private static final int SKILLS = 90;

  /** A world that fits, where it stands at the decision. */
  record World(double weight, State state) {}

  private record Dim(Dealt.Draw draw, double[] shares, double[] weights) {}

  private final Run run;
  private final Model model;
  private final Simulation simulation;
  private final List<World> worlds = new ArrayList<>();
  private final List<Dim> dims = new ArrayList<>();
  private final int people;
  private final int errors;
  private final int patience;

  /**
   * The worlds that fit what was seen by noon of a day.
   *
   * @param errors points of the grid for how far off a skill appears
   * @param patience points of the grid for how soon an owner finds alone what is lacking
   */
  BruteForce(Run run, int day, int errors, int patience) {
    this.run = run;
    this.errors = errors;
    this.patience = patience;
    model = run.model();
    simulation = new Simulation(model);
    people();
    people = dims.size();
    for (int t = 0; t < model.scenario().incidents().size(); t++) {
      incident(t);
    }
    double[] shares = new double[dims.size()];
    deal(0, 1, shares, day);
  }

  List<World> worlds() {
    return worlds;
  }

  private static double[] grid(int count) {
    double[] shares = new double[count];
    for (int i = 0; i < count; i++) {
      shares[i] = (i + 0.5) / count;
    }
    return shares;
  }

  private static double[] even(int count) {
    double[] weights = new double[count];
    Arrays.fill(weights, 1.0 / count);
    return weights;
  }

  private void dim(Purpose purpose, long key, int day, int count) {
    dims.add(new Dim(new Dealt.Draw(purpose, key, day), grid(count), even(count)));
  }

  private void people() {
    for (int m = 0; m < model.scenario().team().size(); m++) {
      long key = model.memberKey(m);
      var member = model.scenario().team().get(m);
      var skill = member.skill().get(model.scenario().kinds().get(0).id());
      if (skill.from() < skill.to()) {
        dim(Purpose.SKILL, key, 0, SKILLS);
      }
      dim(Purpose.SKILL_ERROR, key, 0, errors);
    }
  }

  private void incident(int t) {
    Incident incident = model.scenario().incidents().get(t);
    long key = Chance.key(model.templateKey(t), 0, 0);
    Arrival arrival = incident.arrival().orElseThrow();
    if (arrival.chance() < 1) {
      dims.add(
          new Dim(
              new Dealt.Draw(Purpose.ARRIVES, model.templateKey(t), 0),
              new double[] {0, 1 - 1e-12},
              new double[] {arrival.chance(), 1 - arrival.chance()}));
    }
    if (arrival.to() > arrival.from()) {
      dim(Purpose.ARRIVAL_DAY, model.templateKey(t), 0, arrival.to() - arrival.from() + 1);
    }
    List<Truth> truths = incident.truths();
    double[] shares = new double[truths.size()];
    double[] weights = new double[truths.size()];
    double all = truths.stream().mapToDouble(Truth::weight).sum();
    double before = 0;
    int span = 1;
    for (int i = 0; i < shares.length; i++) {
      weights[i] = truths.get(i).weight() / all;
      shares[i] = before + weights[i] / 2;
      before += weights[i];
      int days = (int) (truths.get(i).breaks().to() - truths.get(i).breaks().from()) + 1;
      span = span % days == 0 ? span : span * days;
    }
    dims.add(new Dim(new Dealt.Draw(Purpose.TRUTH, key, 0), shares, weights));
    if (span > 1) {
      dim(Purpose.BREAKING_DAY, key, 0, span);
    }
    dim(Purpose.SELF_FINDING, key, 0, patience);
  }

  private void deal(int next, double weight, double[] shares, int day) {
    if (next == dims.size()) {
      play(weight, shares, day);
      return;
    }
    if (next == people && !appears(shares)) {
      return;
    }
    Dim dim = dims.get(next);
    for (int i = 0; i < dim.shares().length; i++) {
      shares[next] = dim.shares()[i];
      deal(next + 1, weight * dim.weights()[i], shares, day);
    }
  }

  /** Whether people appear on the first morning as they did. */
  private boolean appears(double[] shares) {
    Simulation seen = new Simulation(model);
    seen.resume(run.days().get(0).dawn());
    simulation.start(dealt(shares, people));
    for (int m = 0; m < seen.facts().members(); m++) {
      if (simulation.facts().people().skillShown(m, 0) != seen.facts().people().skillShown(m, 0)) {
        return false;
      }
    }
    return true;
  }

  private Dealt dealt(double[] shares, int count) {
    Dealt chance = new Dealt(7);
    for (int i = 0; i < count; i++) {
      chance.with(dims.get(i).draw(), shares[i]);
    }
    return chance;
  }

  private void play(double prior, double[] shares, int until) {
    Dealt chance = dealt(shares, shares.length);
    simulation.start(chance);
    Facts facts = simulation.facts();
    Simulation seen = new Simulation(model);
    double weight = prior;
    for (int day = 1; day <= until; day++) {
      simulation.dawn();
      Day real = run.days().get(day - 1);
      seen.resume(real.dawn());
      weight *= looks(facts, seen.facts(), chance);
      if (weight == 0) {
        return;
      }
      if (day < until) {
        for (Move move : real.answered()) {
          simulation.apply(move);
        }
        for (Move move : real.plan()) {
          simulation.apply(move);
        }
        simulation.night();
      }
    }
    worlds.add(new World(weight, simulation.snapshot()));
  }

  /** How likely a world looks as it was seen to look this morning; signs weigh when they show. */
  private double looks(Facts facts, Facts seen, Dealt chance) {
    if (facts.incidents() != seen.incidents() || facts.openCount() != seen.openCount()) {
      return 0;
    }
    for (int m = 0; m < facts.members(); m++) {
      if (facts.people().skillShown(m, 0) != seen.people().skillShown(m, 0)) {
        return 0;
      }
    }
    double weight = 1;
    for (int i = 0; i < facts.incidents(); i++) {
      if (facts.template(i) != seen.template(i)
          || facts.phase(i) != seen.phase(i)
          || facts.moved(i) != seen.moved(i)
          || facts.band(i) != seen.band(i)
          || facts.broke(i) != seen.broke(i)) {
        return 0;
      }
      if (facts.arrived(i) == facts.day()) {
        for (int sign = 0; sign < facts.signs().count(i); sign++) {
          if (seen.signs().channel(i, sign) == Channel.BOARD) {
            weight *= sign(facts, seen, i, sign, chance);
          }
        }
      }
    }
    return weight;
  }

  /** Makes a sign show what was shown, by trying, and says how likely that was. */
  private double sign(Facts facts, Facts seen, int i, int sign, Dealt chance) {
    long key = Chance.key(model.templateKey(facts.template(i)), 0, 0);
    int after = facts.breaks(i) - facts.bleeds(i);
    for (double isTrue : new double[] {0, 1 - 1e-12}) {
      for (double which : new double[] {0, 0.3, 0.5, 0.7, 1 - 1e-12}) {
        chance.with(new Dealt.Draw(Purpose.SIGN_IS_TRUE, key, sign), isTrue);
        chance.with(new Dealt.Draw(Purpose.SIGN_ANSWER, key, sign), which);
        if (facts.signs().answer(i, sign) == seen.signs().answer(i, sign)) {
          return facts
              .signs()
              .likelihood(i, sign, seen.signs().answer(i, sign), facts.truth().number(i), after);
        }
      }
    }
    return 0;
  }

  /** The exact value of an arm. */
  Value value(Arm arm, Memories memories) {
    Playout playout = new Playout(model);
    double weights = 0;
    Value sum = Value.NONE;
    for (World world : worlds) {
      playout.hindsight(world.state(), memories, arm);
      Value value = playout.value();
      weights += world.weight();
      sum =
          sum.plus(
              new Value(
                  world.weight() * value.harm(),
                  world.weight() * value.permanent(),
                  world.weight() * value.growth()));
    }
    return new Value(sum.harm() / weights, sum.permanent() / weights, sum.growth() / weights);
  }
}
