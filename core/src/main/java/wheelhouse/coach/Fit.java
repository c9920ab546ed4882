package wheelhouse.coach;

import java.util.Arrays;
import java.util.List;
import wheelhouse.scenario.Phase;
import wheelhouse.sim.Chance;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Move;
import wheelhouse.sim.Simulation;

/**
 * Plays the player's moves again under a supposition, and says how well it fits what was shown.
 *
 * <p>Each night is made to end as it was seen to end: where a slip would have stopped or come home
 * on another night, the work left on it is supposed to be more or less by just enough, and every
 * day's work by which that is off counts against the supposition. So every board that comes out
 * looks as the player's did, and differs only in what is hidden.
 *
 * <p>How much less likely a supposition is for each thing that it gets wrong is a kernel around the
 * exact match, stated in the constants here, in units of log-likelihood. Without one, no
 * supposition at all might fit a long run to the last word; with it, those that fit best count
 * most, and those that fit in everything count as if there were none.
 *
 * <p>A workspace for one thread.
 */
final class Fit {

  /** For work that must be off by so many days: this times the logarithm of one and … */
  private static final double WORK = 4;

  /** … this times those days: steep for a little, and never hopeless. */
  private static final double WORK_STEEPNESS = 40;

  /** For each step by which a word on a day's work is off. */
  private static final double WORD = 3;

  /** For each step by which a band of harm is off. */
  private static final double BAND = 1.5;

  /** For each hundredth by which a skill shown moves otherwise than it was seen to. */
  static final double SKILL = 5;

  /** The most that one skill shown, or one night of one slip, counts. */
  static final double MOST = 10;

  /**
   * For each morning with more or fewer slips than there were: what comes back, or is claimed,
   * otherwise than it was seen to makes another board, on which slips are other slips.
   */
  private static final double STRANGE = 60;

  private static final int TRIES = 6;
  private static final double JUST = 1e-6;
  private static final double LITTLE = 0.02;
  private static final int STOP = Phase.STOP.ordinal();
  private static final int CLOSE = Phase.CLOSE.ordinal();
  private static final int DONE = Phase.DONE.ordinal();

  private final Shown shown;
  private final Simulation simulation;
  private final Simulation evening;
  private final Facts facts;
  private final Answers answers;
  private final double[] loss;
  private final double[] most;
  private final int[] skillOff;
  private final Paths paths;
  private double[] stopOff = new double[0];
  private double[] closeOff = new double[0];

  Fit(Shown shown) {
    this.shown = shown;
    simulation = new Simulation(shown.model);
    evening = new Simulation(shown.model);
    facts = simulation.facts();
    answers = new Answers(shown, facts);
    loss = new double[shown.members + 1];
    most = new double[shown.members];
    skillOff = new int[shown.members * shown.kinds];
    paths = new Paths(shown);
  }

  /** The simulation, where the last fit left it. */
  Simulation simulation() {
    return simulation;
  }

  /** How skills went in the last fit. */
  Paths paths() {
    return paths;
  }

  /** What counts against the last fit, by the member whose work it is; what is nobody's last. */
  double[] loss() {
    return loss;
  }

  /** Plays up to a moment under a supposition. */
  void play(Particle particle, int moment, Chance future) {
    Arrays.fill(most, Double.POSITIVE_INFINITY);
    play(particle, moment, future, Double.POSITIVE_INFINITY);
  }

  /** Plays up to a moment under a chance that knows more than that. */
  void play(Supposed chance, int moment) {
    Arrays.fill(most, Double.POSITIVE_INFINITY);
    play(chance, moment, Double.POSITIVE_INFINITY);
  }

  /** The most that may count against each member's part before it is lost; to be filled in. */
  double[] most() {
    return most;
  }

  /**
   * Plays up to a moment under a supposition, and stops early once every member's part is lost, or
   * all of it.
   *
   * @param mostInAll the most that may count against it in all
   * @return whether it was played to the end
   */
  boolean play(Particle particle, int moment, Chance future, double mostInAll) {
    return play(new Supposed(shown, particle, moment, future), moment, mostInAll);
  }

  private boolean play(Supposed chance, int moment, double mostInAll) {
    Arrays.fill(loss, 0);
    simulation.start(chance);
    for (int day = 1; day <= moment / 2; day++) {
      simulation.dawn();
      skills(day);
      talks(day);
      loss[shown.members] += facts.incidents() == shown.born[Shown.dawn(day)] ? 0 : STRANGE;
      if (Shown.dawn(day) == moment) {
        return true;
      }
      boolean stops = Shown.noon(day) == moment;
      answer(day, stops);
      if (stops) {
        return true;
      }
      for (Move move : shown.planned.get(day)) {
        simulation.apply(move);
      }
      night(day);
      if (isLost(mostInAll)) {
        return false;
      }
    }
    return true;
  }

  private boolean isLost(double mostInAll) {
    double all = loss[shown.members];
    boolean every = true;
    for (int m = 0; m < shown.members; m++) {
      all += loss[m];
      every &= loss[m] > most[m];
    }
    return every || all > mostInAll;
  }

  /** What is off stays off without counting again; only a change that was not seen so counts. */
  private void skills(int day) {
    for (int m = 0; m < shown.members; m++) {
      paths.ability[day][m] = facts.people().autonomy(m) * facts.people().trust(m);
    }
    for (int pair = 0; pair < skillOff.length; pair++) {
      int member = pair / shown.kinds;
      double supposed = facts.people().skillShown(member, pair % shown.kinds);
      int off = (int) Math.rint(supposed * 100) - shown.skill[day][pair];
      paths.skill[day][pair] = facts.people().skill(member, pair % shown.kinds);
      paths.sight[day][pair] = facts.people().sight(member, pair % shown.kinds);
      if (day > 1 && off != skillOff[pair]) {
        loss[member] += Math.min(MOST, SKILL * Math.abs(off - skillOff[pair]));
      }
      skillOff[pair] = off;
    }
  }

  private void talks(int day) {
    for (Shown.Talk talk : shown.talks) {
      if (talk.day() == day && talk.changed()) {
        // The cause is gone by now if it was the one; it still lies there, or another, if not.
        boolean was = facts.people().causeGone(talk.member(), talk.kind());
        loss[talk.member()] += was ? 0 : Answers.OTHERWISE;
      }
    }
  }

  /** Does again what was answered at once; by noon, only what was asked. */
  private void answer(int day, boolean byNoon) {
    List<Move> moves = shown.answered.get(day);
    for (int i = 0; i < moves.size(); i++) {
      Move move = moves.get(i);
      if (byNoon && !Shown.isAsked(move)) {
        continue;
      }
      if (move instanceof Move.Respond respond) {
        loss[respond.member()] += answers.response(respond, shown.told.get(day).get(i));
      } else if (move instanceof Move.AskQuestion ask && ask.incident() < facts.incidents()) {
        loss[shown.owner[ask.incident()]] += answers.question(ask.incident());
      } else if (move instanceof Move.Inspect inspect) {
        loss[inspect.member()] += answers.inspection(day, inspect);
      }
      simulation.apply(move);
    }
  }

  /** Lets the night pass so that it ends as it was seen to end. */
  private void night(int day) {
    int[] open = shown.open[day];
    reserve(open.length);
    Arrays.fill(stopOff, 0, open.length, 0);
    Arrays.fill(closeOff, 0, open.length, 0);
    evening.follow(simulation);
    for (int attempt = 1; ; attempt++) {
      simulation.nightAlone();
      boolean fits = true;
      for (int place = 0; place < open.length; place++) {
        fits &= fits(place, open[place], shown.phaseAtDusk[day][place]);
      }
      if (fits || attempt == TRIES) {
        break;
      }
      simulation.follow(evening);
      for (int place = 0; place < open.length; place++) {
        if (stopOff[place] != 0 || closeOff[place] != 0) {
          int incident = open[place];
          simulation.suppose(
              incident,
              Math.max(0, facts.stopLeft(incident) + stopOff[place]),
              Math.max(0, facts.closeLeft(incident) + closeOff[place]));
        }
      }
    }
    for (int place = 0; place < open.length; place++) {
      score(day, place, open[place]);
    }
  }

  private void reserve(int count) {
    if (stopOff.length < count) {
      stopOff = new double[2 * count];
      closeOff = new double[2 * count];
    }
  }

  /**
   * Whether a slip stands where it was seen; if not, how much more or less work it takes. One that
   * the supposition has not at all is counted in the morning.
   */
  private boolean fits(int place, int incident, int seen) {
    if (incident >= facts.incidents()) {
      return true;
    }
    int phase = facts.phase(incident).ordinal();
    if (phase == seen) {
      return true;
    }
    if (phase < seen) {
      if (phase <= STOP) {
        stopOff[place] -= facts.stopLeft(incident) + JUST;
      } else {
        closeOff[place] -= facts.closeLeft(incident) + JUST;
      }
    } else if (seen <= STOP) {
      stopOff[place] += Math.max(0.1, Math.abs(stopOff[place]));
    } else {
      closeOff[place] += Math.max(0.1, Math.abs(closeOff[place]));
    }
    return false;
  }

  private void score(int day, int place, int incident) {
    if (incident >= facts.incidents()) {
      return;
    }
    int seen = shown.phaseAtDusk[day][place];
    int phase = facts.phase(incident).ordinal();
    double off = 0;
    if (phase != seen) {
      off += MOST;
    } else {
      trim(place, incident, phase);
      double days = Math.abs(stopOff[place]) + Math.abs(closeOff[place]);
      off += days == 0 ? 0 : WORK * StrictMath.log(1 + WORK_STEEPNESS * days);
      off += WORD * Math.abs(facts.moved(incident) - shown.moved[day][place]);
      if (shown.phaseAtDawn[day][place] == STOP) {
        off += BAND * Math.abs(facts.band(incident) - shown.band[day][place]);
      }
    }
    int owner = facts.owner(incident);
    loss[owner == Facts.NONE ? shown.members : owner] += Math.min(MOST, off);
  }

  /** Takes back what was supposed beyond need, where it left more than a little to do. */
  private void trim(int place, int incident, int phase) {
    if (stopOff[place] > 0 && phase <= STOP && facts.stopLeft(incident) > LITTLE) {
      double back = Math.min(stopOff[place], facts.stopLeft(incident) - LITTLE);
      stopOff[place] -= back;
      simulation.suppose(incident, facts.stopLeft(incident) - back, facts.closeLeft(incident));
    } else if (closeOff[place] > 0 && phase == CLOSE && facts.closeLeft(incident) > LITTLE) {
      double back = Math.min(closeOff[place], facts.closeLeft(incident) - LITTLE);
      closeOff[place] -= back;
      simulation.suppose(incident, facts.stopLeft(incident), facts.closeLeft(incident) - back);
    }
  }
}
