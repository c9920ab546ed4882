package wheelhouse.balance;

import java.util.EnumSet;
import java.util.Set;
import wheelhouse.policy.Estimate;
import wheelhouse.policy.Playing;
import wheelhouse.policy.Roster;
import wheelhouse.policy.Statistics;
import wheelhouse.sim.Chance;
import wheelhouse.sim.Model;
import wheelhouse.sim.Purpose;
import wheelhouse.sim.Simulation;

/**
 * How far the careful reader's results swing on chance alone. Truths are what is so and what shows
 * of it: people, incidents, truths, breaking days, signs. Dice are the rest: what is found alone,
 * whose eyes a question opens, what an inspection names, what comes back.
 *
 * @param dice the share of the variance that dice make, truths held
 * @param signs the share that misleading signs and estimates make, all else held
 * @param harmSpread standard deviation of the reader's harm
 * @param growthSpread standard deviation of the reader's growth
 * @param groups over how many truths, each played {@value #FRESH} times
 */
public record Luck(Shares dice, Shares signs, double harmSpread, double growthSpread, int groups) {

  /** The share of the variance that dice may make, on either axis: beyond it a run says little. */
  static final double MOST_DICE = 0.35;

  private static final int FRESH = 5;

  private static final Set<Purpose> SIGNS =
      EnumSet.of(Purpose.SIGN_IS_TRUE, Purpose.SIGN_ANSWER, Purpose.SIGN_DAY, Purpose.SKILL_ERROR);

  private static final Set<Purpose> DICE =
      EnumSet.of(
          Purpose.SELF_FINDING,
          Purpose.QUESTION,
          Purpose.INSPECTION,
          Purpose.TALK,
          Purpose.COMEBACK);

  /** A share of the variance of harm, and of that of growth, 0 to 1. */
  public record Shares(Estimate harm, Estimate growth) {}

  /** Plays seeds {@code first} to {@code first + groups - 1}, each several times. */
  static Luck of(Model model, long first, int groups) {
    double[][][] dice = play(model, first, groups, DICE);
    double[][][] signs = play(model, first, groups, SIGNS);
    return new Luck(
        shares(dice),
        shares(signs),
        Math.sqrt(Statistics.variance(firsts(dice[0]))),
        Math.sqrt(Statistics.variance(firsts(dice[1]))),
        groups);
  }

  private static Shares shares(double[][][] played) {
    return new Shares(share(played[0]), share(played[1]));
  }

  private static double[] firsts(double[][] groups) {
    double[] firsts = new double[groups.length];
    for (int i = 0; i < firsts.length; i++) {
      firsts[i] = groups[i][0];
    }
    return firsts;
  }

  private static double[][][] play(Model model, long first, int groups, Set<Purpose> redrawn) {
    double[][][] values = new double[2][groups][FRESH];
    Workers.share(
        groups,
        () -> new Playing(model, Roster.reader()),
        (playing, group) -> {
          long seed = first + group;
          for (int fresh = 0; fresh < FRESH; fresh++) {
            Chance chance = new Chance(seed).withRedrawn(redrawn, 1_000_003L * (fresh + 1) + seed);
            Simulation over = playing.play(chance);
            values[0][group][fresh] = over.harm();
            values[1][group][fresh] = over.growth();
          }
        });
    return values;
  }

  /** The share of variance within groups, by components of variance; 0 where nothing varies. */
  static double shareWithin(double[][] groups) {
    double[] means = new double[groups.length];
    double[] within = new double[groups.length];
    for (int i = 0; i < groups.length; i++) {
      means[i] = Statistics.mean(groups[i]);
      within[i] = Statistics.variance(groups[i]);
    }
    double inside = Statistics.mean(within);
    double between = Math.max(0, Statistics.variance(means) - inside / groups[0].length);
    return inside + between == 0 ? 0 : inside / (inside + between);
  }

  /** That share, and its standard error by leaving out one group after another. */
  static Estimate share(double[][] groups) {
    double[] without = new double[groups.length];
    for (int left = 0; left < groups.length; left++) {
      double[][] rest = new double[groups.length - 1][];
      System.arraycopy(groups, 0, rest, 0, left);
      System.arraycopy(groups, left + 1, rest, left, rest.length - left);
      without[left] = shareWithin(rest);
    }
    double error = (groups.length - 1) * Statistics.error(without);
    return new Estimate(shareWithin(groups), error, groups.length);
  }

  /** How many runs it stands on. */
  int runs() {
    return groups * FRESH;
  }
}
