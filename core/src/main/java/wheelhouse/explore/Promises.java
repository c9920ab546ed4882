package wheelhouse.explore;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import wheelhouse.run.Observation;
import wheelhouse.run.Prices;
import wheelhouse.run.Seat;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Response;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Refusal;
import wheelhouse.sim.Simulation;

/**
 * Looks on whether the engine keeps its {@link Invariant}s in a run, and remembers the first that
 * it does not. What is dear to look at (copies, refusals, what is hidden) is looked at only if
 * asked for.
 */
final class Promises implements Onlooker {

  private static final double ROUNDING = 1e-9;

  private final Simulation simulation;
  private final Facts facts;
  private final Observation observation;
  private final Simulation twin;
  private final int attention;
  private final double leastSkill;
  private int[] phase = new int[64];
  private double[] cost = new double[64];
  private double permanent;
  private int known;
  private boolean thorough;
  private Optional<Broken> broken = Optional.empty();

  /** A promise that was not kept. */
  record Broken(Invariant invariant, int day, String detail) {}

  Promises(Simulation simulation) {
    this.simulation = simulation;
    facts = simulation.facts();
    observation = new Seat(simulation).observation();
    twin = new Simulation(simulation.model());
    attention = Prices.minutes(ModelNumber.ATTENTION, simulation.model().scenario().numbers());
    leastSkill = simulation.model().scenario().numbers().get(ModelNumber.LEAST_SKILL);
  }

  /** From the next run on, looks at everything. */
  void lookAtEverything() {
    thorough = true;
  }

  /** From the next run on, looks at what is cheap only. */
  void lookAtLittle() {
    thorough = false;
  }

  /** The first promise that was not kept in this run. */
  Optional<Broken> broken() {
    return broken;
  }

  /** Notes that the engine stopped. */
  void stopped(RuntimeException failure) {
    fail(Invariant.PLAYS_ON, String.valueOf(failure.getMessage()));
  }

  /** Notes that the run could not be played again. */
  void unrepeatable(RuntimeException failure) {
    fail(Invariant.REPLAYS, String.valueOf(failure.getMessage()));
  }

  private void fail(Invariant invariant, String detail) {
    if (broken.isEmpty()) {
      broken = Optional.of(new Broken(invariant, facts.day(), detail));
    }
  }

  private void require(boolean kept, Invariant invariant, String what, double value) {
    if (!kept) {
      fail(invariant, what + " is " + String.format(Locale.ROOT, "%.4g", value));
    }
  }

  @Override
  public void started() {
    broken = Optional.empty();
    permanent = 0;
    known = 0;
  }

  @Override
  public void planned() {
    int left = simulation.minutesLeft();
    require(left >= 0 && left <= attention, Invariant.MINUTES, "what is left of the day", left);
    if (thorough) {
      refusals();
      hidden();
      twin.resume(simulation.snapshot());
      twin.night();
    }
  }

  @Override
  public void slept() {
    boolean present = facts.day() <= simulation.model().scenario().days();
    if (thorough && present && twin.fingerprint() != simulation.fingerprint()) {
      fail(Invariant.COPIES, "the copy's night came out differently");
    }
    double harm = simulation.harm();
    require(harm >= -ROUNDING && harm < Double.MAX_VALUE, Invariant.HARM, "harm", harm);
    double now = simulation.permanentHarm();
    require(now >= permanent, Invariant.PERMANENT, "permanent harm", now);
    permanent = now;
    people();
    for (int incident = 0; incident < facts.incidents(); incident++) {
      slip(incident);
    }
  }

  private void people() {
    double capability = simulation.capability();
    boolean able = capability > 0 && capability <= 100;
    require(able, Invariant.CAPABILITY, "capability", capability);
    for (int m = 0; m < facts.members(); m++) {
      share(facts.people().autonomy(m), 0, Invariant.AUTONOMY);
      share(facts.people().trust(m), 0, Invariant.TRUST);
      for (int k = 0; k < facts.kinds(); k++) {
        share(facts.people().skill(m, k), leastSkill, Invariant.SKILL);
      }
    }
  }

  private void share(double value, double least, Invariant invariant) {
    require(value >= least && value <= 1, invariant, invariant.word(), value);
  }

  private void slip(int incident) {
    if (incident >= known) {
      if (incident >= phase.length) {
        phase = Arrays.copyOf(phase, 2 * incident);
        cost = Arrays.copyOf(cost, 2 * incident);
      }
      phase[incident] = 0;
      cost[incident] = 0;
      known = incident + 1;
    }
    int then = phase[incident];
    Phase now = facts.phase(incident);
    require(now.ordinal() >= then, Invariant.PHASES, "the phase of slip " + incident, then);
    phase[incident] = now.ordinal();
    double accrued = facts.accrued(incident);
    require(
        accrued >= cost[incident], Invariant.BLEEDING, "what slip " + incident + " cost", accrued);
    cost[incident] = accrued;
    double harm = facts.harm(incident);
    require(harm >= -ROUNDING, Invariant.HARM, "the harm of slip " + incident, harm);
    double left = Math.min(facts.stopLeft(incident), facts.closeLeft(incident));
    require(left >= -ROUNDING, Invariant.WORK, "what is left of slip " + incident, left);
  }

  /** Tries what must be refused. */
  private void refusals() {
    long before = simulation.fingerprint();
    for (int place = 0; place < facts.openCount(); place++) {
      int incident = facts.open(place);
      int laid = facts.pick(incident);
      int back = laid == Facts.NONE ? 0 : simulation.cost(incident, Pick.ofWeight(laid));
      if (simulation.cost(incident, Pick.TAKE_THE_WHEEL) - back > simulation.minutesLeft()) {
        refused(simulation.pick(incident, Pick.TAKE_THE_WHEEL), "a wheel that does not fit");
      }
      if (facts.owner(incident) == Facts.NONE) {
        refused(simulation.pick(incident, Pick.DECIDE), "deciding for nobody");
        refused(simulation.askOwner(incident), "asking nobody");
      }
    }
    refused(simulation.claim(new int[0], 0, 0), "a claim without slips");
    refused(simulation.pick(facts.incidents(), Pick.HOLD), "a pick on no slip");
    if (!facts.people().claritySet(0, 0)) {
      refused(simulation.respond(0, 0, Response.PERFORMANCE_TALK), "an early talk");
    }
    if (simulation.fingerprint() != before) {
      fail(Invariant.REFUSALS, "something refused left a trace");
    }
  }

  private void refused(Refusal refusal, String what) {
    if (!refusal.refused()) {
      fail(Invariant.REFUSALS, what + " is not refused");
    }
  }

  private void hidden() {
    for (int place = 0; place < facts.openCount(); place++) {
      int incident = facts.open(place);
      for (int sign = 0; sign < facts.signs().count(incident); sign++) {
        if (!facts.signs().shown(incident, sign)) {
          int hidden = sign;
          untold(() -> observation.signAnswer(incident, hidden), "a sign of slip " + incident);
        }
      }
    }
    for (int m = 0; m < facts.members(); m++) {
      for (int k = 0; k < facts.kinds(); k++) {
        if (!facts.people().causeNamed(m, k)) {
          int member = m;
          int kind = k;
          untold(() -> observation.cause(member, kind), "a cause");
        }
      }
    }
  }

  private void untold(Runnable telling, String what) {
    try {
      telling.run();
      fail(Invariant.HIDDEN, what + " is told before it is known");
    } catch (IllegalArgumentException kept) {
      // As it should be.
    }
  }
}
