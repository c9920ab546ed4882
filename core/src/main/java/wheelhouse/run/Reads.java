package wheelhouse.run;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Move;
import wheelhouse.sim.Simulation;

/**
 * How a player's reads held up against what was so at the moment of each.
 *
 * <p>The Brier score of a read is ½Σ(p − o)² over the answers, from 0 for sure and right to 1; the
 * player's answer has the probability of their confidence, and the other answers share the rest
 * evenly. Lower is better; always saying 0.5 of two gives 0.25.
 *
 * @param scored every read of the run, in order
 */
public record Reads(List<Scored> scored) {

  public Reads {
    scored = List.copyOf(scored);
  }

  /**
   * One read and what was so.
   *
   * @param day the day it was made
   * @param read what was said
   * @param truth place of the true answer in {@link ReadQuestion#answers()}
   * @param brier its score, 0 to 1
   */
  public record Scored(int day, Read read, int truth, double brier) {

    /** Whether the answer was the true one. */
    public boolean right() {
      return read.answer() == truth;
    }
  }

  /** Scores every read of the days of a run that have ended. */
  public static Reads of(Run run) {
    Simulation simulation = new Simulation(run.model());
    List<Scored> scored = new ArrayList<>();
    for (Day day : run.days()) {
      for (Read read : day.reads()) {
        simulation.resume(day.dawn());
        for (Move move : day.answered().subList(0, read.after())) {
          simulation.apply(move);
        }
        int truth = truth(simulation, read.incident(), read.question());
        scored.add(new Scored(day.number(), read, truth, brier(read, truth)));
      }
    }
    return new Reads(scored);
  }

  /**
   * The true answer to a question at the moment a simulation stands at. For {@link
   * ReadQuestion#IN_TIME} the simulation is played on, and left wherever that ends.
   *
   * @return its place in {@link ReadQuestion#answers()}
   */
  static int truth(Simulation simulation, int incident, ReadQuestion question) {
    Facts facts = simulation.facts();
    return switch (question) {
      case COMPOUNDS -> facts.truth().compounds(incident) ? 0 : 1;
      case REVERSES -> facts.truth().reverses(incident) ? 0 : 1;
      case LACKS -> facts.met(incident) ? 0 : facts.truth().lack(incident).ordinal();
      case IN_TIME -> inTime(simulation, incident) ? 0 : 1;
    };
  }

  /**
   * Whether, under this luck and with all of its owner's incidents held from now, it stops before
   * its breaking day, or, where nothing breaks, before the last day on which the manager is there.
   */
  private static boolean inTime(Simulation simulation, int incident) {
    Facts facts = simulation.facts();
    int owner = facts.owner(incident);
    if (owner != Facts.NONE) {
      for (int place = 0; place < facts.openCount(); place++) {
        if (facts.owner(facts.open(place)) == owner) {
          simulation.pick(facts.open(place), Pick.HOLD);
        }
      }
    }
    if (bleedsOrWill(facts, incident)) {
      simulation.night();
    }
    while (bleedsOrWill(facts, incident) && !simulation.isOver()) {
      simulation.dawn();
      if (bleedsOrWill(facts, incident)) {
        simulation.night();
      }
    }
    if (bleedsOrWill(facts, incident) || facts.broke(incident)) {
      return false;
    }
    int before =
        facts.breaks(incident) > 0 ? facts.breaks(incident) : simulation.model().scenario().days();
    return facts.stoppedDay(incident) < before;
  }

  private static boolean bleedsOrWill(Facts facts, int incident) {
    return facts.phase(incident) == Phase.AHEAD || facts.phase(incident) == Phase.STOP;
  }

  static double brier(Read read, int truth) {
    int answers = read.question().answers().size();
    double said = read.confidence().probability();
    double other = (1 - said) / (answers - 1);
    double sum = 0;
    for (int answer = 0; answer < answers; answer++) {
      double off = (answer == read.answer() ? said : other) - (answer == truth ? 1 : 0);
      sum += off * off;
    }
    return sum / 2;
  }

  /** The mean Brier score; empty without reads. */
  public OptionalDouble mean() {
    return scored.stream().mapToDouble(Scored::brier).average();
  }

  /** The mean Brier score of the reads of one question; empty without any. */
  public OptionalDouble mean(ReadQuestion question) {
    return scored.stream()
        .filter(each -> each.read().question() == question)
        .mapToDouble(Scored::brier)
        .average();
  }
}
