package wheelhouse.coach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wheelhouse.policy.Entry;
import wheelhouse.policy.Policy;
import wheelhouse.run.Run;
import wheelhouse.run.Seat;
import wheelhouse.run.Verdict;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Model;
import wheelhouse.sim.Move;
import wheelhouse.sim.Simulation;

/** Runs as a player would have made them who plays as a policy does. */
final class Played {

  private Played() {}

  /** The run of a seed that a policy played. */
  static Run by(Model model, long seed, Entry entry) {
    Run run = new Run(model, seed);
    Simulation simulation = new Simulation(model);
    List<Move> moves = new ArrayList<>();
    Seat seat = new Seat(simulation, moves::add);
    Policy policy = entry.maker().apply(simulation);
    simulation.resume(run.state());
    policy.begin(seat, seed ^ 0x5DEECE66DL);
    while (!run.isOver()) {
      simulation.resume(run.state());
      moves.clear();
      policy.ask(seat);
      policy.plan(seat);
      moves.addAll(orders(simulation.facts()));
      for (Move move : moves) {
        Verdict verdict = run.move(move);
        if (verdict.refused()) {
          throw new IllegalStateException(move + ": " + verdict.message());
        }
      }
      run.endDay();
    }
    return run;
  }

  /** The order each owner was told to work in. */
  static List<Move> orders(Facts facts) {
    List<Move> orders = new ArrayList<>();
    for (int member = 0; member < facts.members(); member++) {
      List<Integer> told = new ArrayList<>();
      for (int place = 0; place < facts.openCount(); place++) {
        int incident = facts.open(place);
        if (facts.owner(incident) == member && facts.rank(incident) < Integer.MAX_VALUE) {
          told.add(incident);
        }
      }
      told.sort(Comparator.comparingInt(facts::rank));
      if (!told.isEmpty()) {
        orders.add(new Move.Order(member, told));
      }
    }
    return orders;
  }
}
