package wheelhouse.coach;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.run.Run;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Move;
import wheelhouse.sim.Simulation;

/** A day of a run, gone back to. */
final class Replayed {

  final Simulation simulation;
  final Facts facts;

  Replayed(Run run) {
    simulation = new Simulation(run.model());
    facts = simulation.facts();
  }

  /** Goes back to the morning, before anything was asked. */
  void toDawn(Conduct of) {
    simulation.resume(of.day().dawn());
  }

  /** Goes back to when everything had been asked. */
  void toNoon(Conduct of) {
    toDawn(of);
    of.asked().forEach(simulation::apply);
  }

  /** Makes moves where it stands, and returns those that are refused. */
  List<Move> refused(List<Move> moves) {
    List<Move> refused = new ArrayList<>();
    for (Move move : moves) {
      if (simulation.apply(move).refused()) {
        refused.add(move);
      }
    }
    return refused;
  }
}
