package wheelhouse.check;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.policy.Comparison;
import wheelhouse.policy.Comparison.Measure;
import wheelhouse.policy.Comparison.Outcomes;
import wheelhouse.policy.Entry;
import wheelhouse.sim.Model;

/** Policies measured on the same seeds, in portions, so that an onlooker may end it in between. */
final class Measured {

  private Measured() {}

  static List<Outcomes> of(Model model, List<Entry> policies, int seeds, Runnable portionPlayed) {
    int size = Portions.seeds(policies.size());
    List<List<Outcomes>> portions = new ArrayList<>();
    for (int first = 0; first < seeds; first += size) {
      portions.add(Comparison.play(model, policies, 1 + first, Math.min(size, seeds - first)));
      portionPlayed.run();
    }
    List<Outcomes> whole = new ArrayList<>();
    for (int p = 0; p < policies.size(); p++) {
      double[][] values = new double[Measure.values().length][seeds];
      for (int portion = 0; portion < portions.size(); portion++) {
        double[][] part = portions.get(portion).get(p).values();
        for (int measure = 0; measure < values.length; measure++) {
          System.arraycopy(part[measure], 0, values[measure], portion * size, part[measure].length);
        }
      }
      whole.add(new Outcomes(policies.get(p).name(), values));
    }
    return whole;
  }
}
