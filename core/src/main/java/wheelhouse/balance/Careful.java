package wheelhouse.balance;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.debrief.Ends;
import wheelhouse.policy.Entry;
import wheelhouse.policy.Playing;
import wheelhouse.policy.Roster;
import wheelhouse.sim.Chance;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Model;
import wheelhouse.sim.Simulation;

/**
 * The careful reader and the one that sees the truth, watched on the same luck: what they used, and
 * what each incident cost them.
 *
 * @param uses the picks and follow-ups of both
 * @param harm harm of the incidents of each template, for the reader and for the one that sees the
 *     truth, run by run
 * @param harmByDay the same by the day on which their slips appeared, from day 1
 * @param times how many incidents of each template came up, in all the reader's runs
 * @param runs how many runs each of them played
 */
record Careful(Uses uses, double[][][] harm, double[][][] harmByDay, int[] times, int runs) {

  /** Whose harm it is. */
  static final int READER = 0;

  /** Whose harm it is. */
  static final int SEER = 1;

  /** Watches both on seeds {@code first} to {@code first + runs - 1}. */
  static Careful watch(Model model, long first, int runs) {
    List<Entry> both = List.of(Roster.reader(), Roster.seesTheTruth());
    int templates = model.scenario().incidents().size() + model.scenario().sources().size();
    int days = model.scenario().days() + model.scenario().away();
    double[][][] harm = new double[both.size()][templates][runs];
    double[][][] harmByDay = new double[both.size()][days][runs];
    List<Watcher> watchers =
        Workers.share(
            runs,
            () -> new Watcher(model, both, templates),
            (watcher, run) -> watcher.watch(first + run, run, harm, harmByDay));
    Uses uses = new Uses();
    int[] times = new int[templates];
    for (Watcher watcher : watchers) {
      uses.add(watcher.uses);
      for (int template = 0; template < templates; template++) {
        times[template] += watcher.times[template];
      }
    }
    return new Careful(uses, harm, harmByDay, times, runs);
  }

  /** Watches on one thread. */
  private static final class Watcher {

    private final List<Playing> players = new ArrayList<>();
    private final Uses uses = new Uses();
    private final int[] times;

    Watcher(Model model, List<Entry> entries, int templates) {
      entries.forEach(entry -> players.add(new Playing(model, entry)));
      times = new int[templates];
    }

    void watch(long seed, int run, double[][][] harm, double[][][] harmByDay) {
      for (int p = 0; p < players.size(); p++) {
        Simulation over = players.get(p).play(new Chance(seed), uses);
        Facts end = over.facts();
        Ends ends = new Ends(over.model().scenario().numbers(), end);
        for (int incident = 0; incident < end.incidents(); incident++) {
          double cost = ends.harm(incident);
          harm[p][end.template(incident)][run] += cost;
          harmByDay[p][end.arrived(incident) - 1][run] += cost;
          times[end.template(incident)] += p == READER ? 1 : 0;
        }
      }
    }
  }
}
