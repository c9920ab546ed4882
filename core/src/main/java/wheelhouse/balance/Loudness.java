package wheelhouse.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import wheelhouse.balance.Verdict.Figure;
import wheelhouse.policy.Estimate;
import wheelhouse.scenario.Lack;
import wheelhouse.sim.Chance;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Model;
import wheelhouse.sim.Simulation;

/** Gate 3: loudness tells nothing of the truth. */
final class Loudness {

  private static final double MOST_BITS = 0.005;
  private static final List<String> OF = List.of("compounding", "reversing", "what is lacking");

  private Loudness() {}

  /**
   * Mutual information of loudness with compounding, reversing and lack at most 0.005 bit, less the
   * bias of Miller and Madow.
   */
  static Verdict of(Model model, int seeds) {
    int[][][] counts = new int[OF.size()][2][Lack.values().length];
    Simulation simulation = new Simulation(model);
    for (int seed = 1; seed <= seeds; seed++) {
      simulation.start(new Chance(seed));
      simulation.playOut();
      count(simulation.facts(), counts);
    }
    List<Figure> figures = new ArrayList<>();
    for (int question = 0; question < OF.size(); question++) {
      String what = "bits that loudness tells of " + OF.get(question);
      figures.add(Figure.atMost(what, estimate(counts[question]), MOST_BITS));
    }
    return new Verdict(Gate.LOUDNESS_TELLS_NOTHING, seeds, figures);
  }

  private static void count(Facts facts, int[][][] counts) {
    for (int i = 0; i < facts.incidents(); i++) {
      if (!facts.comeback(i) && facts.redesignOf(i) == Facts.NONE) {
        int loud = facts.loud(i) ? 1 : 0;
        counts[0][loud][facts.truth().compounds(i) ? 1 : 0]++;
        counts[1][loud][facts.truth().reverses(i) ? 1 : 0]++;
        counts[2][loud][facts.truth().lack(i).ordinal()]++;
      }
    }
  }

  /**
   * Mutual information of rows and columns, in bits, less its bias; its error is that of the mean
   * log ratio, and no less than where rows and columns have nothing to do with each other: there
   * twice the nats, times the count, are distributed as chi squared.
   */
  static Estimate estimate(int[][] counts) {
    int[] row = new int[counts.length];
    int[] column = new int[counts[0].length];
    int all = 0;
    for (int i = 0; i < row.length; i++) {
      for (int j = 0; j < column.length; j++) {
        row[i] += counts[i][j];
        column[j] += counts[i][j];
        all += counts[i][j];
      }
    }
    if (all == 0) {
      return new Estimate(0, 0, 0);
    }
    double nats = 0;
    double squares = 0;
    int cells = 0;
    for (int i = 0; i < row.length; i++) {
      for (int j = 0; j < column.length; j++) {
        if (counts[i][j] > 0) {
          cells++;
          double p = (double) counts[i][j] / all;
          double log = StrictMath.log(p * all * all / ((double) row[i] * column[j]));
          nats += p * log;
          squares += p * log * log;
        }
      }
    }
    int rows = (int) IntStream.of(row).filter(n -> n > 0).count();
    int columns = (int) IntStream.of(column).filter(n -> n > 0).count();
    double bias = (cells - rows - columns + 1) / (2.0 * all);
    double freedom = (rows - 1) * (columns - 1);
    double variance = Math.max((squares - nats * nats) / all, freedom / (2.0 * all * all));
    double bit = StrictMath.log(2);
    return new Estimate((nats - bias) / bit, Math.sqrt(variance) / bit, all);
  }
}
