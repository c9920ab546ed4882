package wheelhouse.explore;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import wheelhouse.policy.Entry;
import wheelhouse.sim.Model;

/** How far random play comes, run after run, and the first run that met each thing. */
final class Curve {

  /** After how many runs it is looked at. */
  static final List<Integer> MARKS = List.of(10, 30, 100, 1000, 10_000);

  /** In how many runs post, which needs what each day brought, is read. */
  private static final int READ = 60;

  private final Lane lane;
  private final TreeMap<Integer, Integer> met = new TreeMap<>();
  private final List<First> firsts = new ArrayList<>();

  /** A run that met something which none before had met, and all that it met. */
  record First(BitSet met, Witness witness) {}

  Curve(Model model, Obligations obligations, Entry player, Shown shown, int runs) {
    lane = new Lane(model, obligations, player, Scrutiny.SOME);
    BitSet all = new BitSet();
    BitSet written = new BitSet();
    for (int run = 1; run <= runs; run++) {
      lane.play(run);
      note(lane.met(), all);
      if (run <= READ) {
        note(lane.read(shown), written);
      }
      if (MARKS.contains(run) || run == runs) {
        met.put(run, all.cardinality());
      }
    }
  }

  private void note(BitSet ofRun, BitSet all) {
    int before = all.cardinality();
    all.or(ofRun);
    if (all.cardinality() > before) {
      firsts.add(new First((BitSet) ofRun.clone(), lane.witness()));
    }
  }

  /** How many obligations were met after some runs, but for post. */
  TreeMap<Integer, Integer> met() {
    return met;
  }

  /** Every run that met something new, in order. */
  List<First> firsts() {
    return firsts;
  }

  /** How often an obligation was met. */
  Rate rate(int obligation) {
    return lane.rate(obligation);
  }
}
