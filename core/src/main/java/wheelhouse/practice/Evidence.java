package wheelhouse.practice;

import java.util.List;
import wheelhouse.debrief.Attention;
import wheelhouse.run.Reads;
import wheelhouse.run.Run;
import wheelhouse.scenario.Habit;

/**
 * What a run of a luck that was new says of how its player decides.
 *
 * @param reads what was read, and what was so
 * @param slips what was given to each slip
 * @param teaches the habits that its scenario calls for
 */
record Evidence(List<Reads.Scored> reads, List<Attention> slips, List<Habit> teaches) {

  Evidence {
    reads = List.copyOf(reads);
    slips = List.copyOf(slips);
    teaches = List.copyOf(teaches);
  }

  static Evidence of(Run run) {
    return new Evidence(
        Reads.of(run).scored(), Attention.of(run), run.model().scenario().teaches());
  }
}
