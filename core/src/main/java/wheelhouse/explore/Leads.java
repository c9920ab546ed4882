package wheelhouse.explore;

import java.util.BitSet;
import java.util.Optional;
import wheelhouse.run.Run;
import wheelhouse.sim.Model;

/**
 * The witnesses found so far, the first for each obligation. Each was played again as a player
 * would have played it, and shown to do what it is for.
 */
final class Leads {

  private final Model model;
  private final Shown shown;
  private final Witness[] witnesses;
  private final BitSet reached = new BitSet();

  Leads(Model model, Obligations obligations, Shown shown) {
    this.model = model;
    this.shown = shown;
    witnesses = new Witness[obligations.size()];
  }

  boolean reached(int obligation) {
    return reached.get(obligation);
  }

  Optional<Witness> witness(int obligation) {
    return Optional.ofNullable(witnesses[obligation]);
  }

  /** Takes in a run if it met anything that none before did. */
  void note(BitSet met, Table table) {
    BitSet fresh = (BitSet) met.clone();
    fresh.andNot(reached);
    if (!fresh.isEmpty()) {
      read(table.witness());
    }
  }

  /** Takes in a run of random play if it met anything that none before did. */
  void offer(Curve.First first) {
    BitSet fresh = (BitSet) first.met().clone();
    fresh.andNot(reached);
    if (!fresh.isEmpty()) {
      read(first.witness());
    }
  }

  /** How many obligations are reached. */
  int count() {
    return reached.cardinality();
  }

  /** Takes in a run with everything in it, post too. */
  void read(Witness witness) {
    Run run = witness.play(model);
    BitSet met = shown.in(run);
    met.andNot(reached);
    for (int each = met.nextSetBit(0); each >= 0; each = met.nextSetBit(each + 1)) {
      witnesses[each] = witness;
    }
    reached.or(met);
  }
}
