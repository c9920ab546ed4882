package wheelhouse.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wheelhouse.scenario.Pick;

/** Says how a choice stands among its alternatives, once their futures have been played. */
final class Judge {

  /** Less than this share of what the run had at stake is nothing to speak of. */
  static final double SHARE_TO_SPEAK_OF = 0.02;

  /** A loss of less than this share, inside the noise, is none. */
  private static final double SHARE_THE_SAME = 0.01;

  /** Who could have done better by more than this share did not do best. */
  private static final double LITTLE = 0.005;

  /**
   * A pick is sufficient up to this share of the harm at stake above the least permanent harm that
   * any pick reaches.
   */
  private static final double TOLERANCE = 0.02;

  /** So many standard errors apart, nobody would hesitate. */
  private static final double FAR_BEYOND_NOISE = 4;

  private final Stakes stakes;

  Judge(Stakes stakes) {
    this.stakes = stakes;
  }

  /**
   * Whether the other way is better on both axes beyond the noise, or on one, and on the other no
   * worse as far as can be told.
   */
  boolean dominates(Estimate other) {
    boolean harm = other.sparesHarm() && noLessGrowth(other);
    boolean growth = other.earnsGrowth() && noMoreHarm(other);
    return (harm || growth) && speaks(other);
  }

  /** Whether the other way is better on one axis and worse on the other. */
  boolean trades(Estimate other) {
    return (other.sparesHarm() && other.costsGrowth() || other.costsHarm() && other.earnsGrowth())
        && speaks(other);
  }

  private boolean noMoreHarm(Estimate other) {
    return !other.costsHarm() && other.mean().harm() < SHARE_THE_SAME * stakes.harm();
  }

  private boolean noLessGrowth(Estimate other) {
    return !other.costsGrowth() && other.mean().growth() > -SHARE_THE_SAME * stakes.growth();
  }

  /** Whether the other way is better on some axis beyond the noise. */
  private boolean isBetterInSomething(Estimate other) {
    boolean harm = other.sparesHarm() && -other.mean().harm() > LITTLE * stakes.harm();
    boolean growth = other.earnsGrowth() && other.mean().growth() > LITTLE * stakes.growth();
    return harm || growth;
  }

  /** How much of what is at stake lies in what is beyond the noise. */
  double share(Estimate other) {
    boolean harm = other.sparesHarm() || other.costsHarm();
    boolean growth = other.earnsGrowth() || other.costsGrowth();
    return stakes.share(harm ? other.mean().harm() : 0, growth ? other.mean().growth() : 0);
  }

  private boolean speaks(Estimate other) {
    return share(other) >= SHARE_TO_SPEAK_OF;
  }

  /** Whether two ways cannot be told apart, and what may be between them is little. */
  boolean alike(Estimate difference) {
    return difference.isNoise()
        && stakes.share(difference.mean().harm(), difference.mean().growth()) < SHARE_TO_SPEAK_OF;
  }

  /** What another way gains, its growth counted at the going rate: for choosing what to show. */
  private double gain(Estimate other) {
    return other.mean().growth() * stakes.goingRate() - other.mean().harm();
  }

  /** How a choice stands. */
  Judgement judge(List<Alternative> ways, int chosen) {
    boolean speaks = false;
    boolean trades = false;
    boolean better = false;
    for (int i = 0; i < ways.size(); i++) {
      Estimate other = ways.get(i).difference();
      if (i != chosen && dominates(other)) {
        return Judgement.DOMINATED;
      }
      if (i != chosen) {
        trades |= trades(other);
        better |= isBetterInSomething(other);
        speaks |= speaks(other);
      }
    }
    return trades ? Judgement.TRADE : speaks && !better ? Judgement.BEST : Judgement.TOSS_UP;
  }

  /** What a choice was a trade with: of the ways that are one, that which gains most. */
  Optional<Trade> trade(List<Alternative> ways, int chosen) {
    int most = -1;
    for (int i = 0; i < ways.size(); i++) {
      if (i != chosen
          && trades(ways.get(i).difference())
          && (most < 0 || gain(ways.get(i).difference()) > gain(ways.get(most).difference()))) {
        most = i;
      }
    }
    if (most < 0) {
      return Optional.empty();
    }
    Value other = ways.get(most).difference().mean();
    double price = Math.abs(other.harm() / other.growth());
    return Optional.of(new Trade(most, -other.harm(), -other.growth(), price, stakes.goingRate()));
  }

  /** By which way the weight of a decision is measured. */
  int against(List<Alternative> ways, int chosen, Judgement judgement, Optional<Trade> trade) {
    if (judgement == Judgement.TRADE && !trade.orElseThrow().fair()) {
      return trade.orElseThrow().other();
    }
    int most = -1;
    for (int i = 0; i < ways.size(); i++) {
      Estimate other = ways.get(i).difference();
      boolean counts = judgement != Judgement.DOMINATED || dominates(other);
      if (i != chosen && counts && (most < 0 || better(ways, i, most, judgement))) {
        most = i;
      }
    }
    return most < 0 ? chosen : most;
  }

  /** For a choice that was beaten, what beats it most; for a good one, what comes next. */
  private boolean better(List<Alternative> ways, int i, int than, Judgement judgement) {
    boolean unlike = ways.get(i).alike() != ways.get(than).alike();
    return (unlike || judgement == Judgement.DOMINATED)
        && gain(ways.get(i).difference()) > gain(ways.get(than).difference());
  }

  /** How much there was to decide. */
  Room room(List<Alternative> ways, int chosen, Judgement judgement) {
    boolean allAlike = true;
    boolean allFarWorse = judgement == Judgement.BEST;
    for (int i = 0; i < ways.size(); i++) {
      Alternative way = ways.get(i);
      allAlike &= way.alike() == ways.get(0).alike();
      boolean folded = way.alike() == ways.get(chosen).alike();
      allFarWorse &= folded || farWorse(way.difference());
    }
    return allAlike ? Room.FORCED : allFarWorse ? Room.OBVIOUS : Room.REAL;
  }

  private boolean farWorse(Estimate other) {
    boolean harm = other.mean().harm() > FAR_BEYOND_NOISE * other.error().harm();
    boolean growth = other.mean().growth() < -FAR_BEYOND_NOISE * other.error().growth();
    return (harm && !other.earnsGrowth() || growth && !other.sparesHarm()) && speaks(other);
  }

  /** The pick against the lightest sufficient one. */
  Weighing weigh(List<Alternative> ways, int chosen, List<Tally> tallies) {
    double tolerance = TOLERANCE * stakes.harm();
    int least = chosen;
    for (int i = 0; i < ways.size(); i++) {
      least = permanent(ways.get(i)) < permanent(ways.get(least)) ? i : least;
    }
    int lightest = least;
    List<Pick> all = new ArrayList<>();
    for (int i = ways.size() - 1; i >= 0; i--) {
      boolean enough = isEnough(tallies.get(i).less(tallies.get(least)), tolerance);
      lightest = enough && weight(ways.get(i)) <= weight(ways.get(lightest)) ? i : lightest;
      if (enough && ways.get(i).choice() instanceof Choice.Laid laid) {
        all.add(0, laid.pick());
      }
    }
    Alternative light = ways.get(lightest);
    boolean sufficient =
        isEnough(tallies.get(chosen).less(tallies.get(least)), tolerance)
            || light.difference().mean().permanent() >= 0;
    int excess = weight(ways.get(chosen)) - weight(light);
    Value other = light.difference().mean();
    double recoverable = other.harm() - other.permanent();
    return new Weighing(
        Pick.ofWeight(weight(light)),
        sufficient || excess > 0 ? Math.max(0, excess) : excess,
        excess > 0 ? Math.max(0, recoverable) : 0,
        other.growth(),
        light.felt().autonomy(),
        light.felt().trust(),
        sufficient ? 0 : -other.permanent(),
        all,
        sufficient);
  }

  /** Whether what a way costs for good is no more than tolerated, or lies inside the noise. */
  private static boolean isEnough(Estimate toTheLeast, double tolerance) {
    return toTheLeast.mean().permanent() <= tolerance || !toTheLeast.costsForGood();
  }

  private static double permanent(Alternative way) {
    return way.difference().mean().permanent();
  }

  static int weight(Alternative way) {
    return way.choice() instanceof Choice.Laid laid
        ? laid.pick().weight()
        : Pick.TAKE_THE_WHEEL.weight();
  }

  /**
   * Whether more futures could still change what is said of a way. What would be said against the
   * choice is never settled by few: of many ways tried, some look better by chance.
   */
  boolean isOpen(Estimate difference) {
    return isBetterInSomething(difference) && speaks(difference)
        || !settled(difference.mean().harm(), difference.error().harm(), stakes.harm())
        || !settled(difference.mean().permanent(), difference.error().permanent(), stakes.harm())
        || !settled(difference.mean().growth(), difference.error().growth(), stakes.growth());
  }

  private static boolean settled(double mean, double error, double stake) {
    double size = Math.abs(mean);
    boolean sure = size > FAR_BEYOND_NOISE * error;
    boolean little = size + Estimate.BEYOND_NOISE * error < SHARE_TO_SPEAK_OF * stake;
    return sure || little;
  }

  /** How much of what is at stake may hang on a difference, for all that is known of it. */
  double mayShare(Estimate difference) {
    return stakes.share(
        Math.abs(difference.mean().harm()) + difference.error().harm(),
        Math.abs(difference.mean().growth()) + difference.error().growth());
  }

  /** The places of the first alike of each way. */
  List<Integer> alike(List<Tally> tallies) {
    List<Integer> firsts = new ArrayList<>();
    for (int i = 0; i < tallies.size(); i++) {
      int first = i;
      for (int j = 0; j < i && first == i; j++) {
        if (firsts.get(j) == j && alike(tallies.get(i).less(tallies.get(j)))) {
          first = j;
        }
      }
      firsts.add(first);
    }
    return firsts;
  }
}
