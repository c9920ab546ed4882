package wheelhouse.coach;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Metropolis–Hastings steps of suppositions at one moment of a run; their law in the long run is
 * that of everything hidden given everything shown by then.
 *
 * <p>Whose work it is decides what bears on whom: given where hidden causes lie, what is supposed
 * of one member and their slips touches nobody else's. So a step proposes something new for every
 * member at once, plays once, and takes or leaves each member's part by itself. Where it supposes a
 * cause elsewhere as well, the parts of those on whom it lies and lay are taken or left together.
 */
final class Steps {

  /** How far a step goes, as a share of the range. */
  private static final double[] STRIDES = {0.5, 0.15, 0.05, 0.015};

  /** How long a skill wanders by what can be reckoned, before it is played. */
  private static final int RECKONED_STEPS = 24;

  /** For so many days after a slip came home, what was supposed of it may still change. */
  private static final int STILL_OPEN = 4;

  /** So often a step supposes a cause elsewhere, where there are any. */
  private static final double CAUSE_MOVES = 0.5;

  /** So often it supposes something new of a member's slips … */
  private static final double SLIPS_MOVE = 0.6;

  /** … and so often of those alone. */
  private static final double SLIPS_ALONE = 0.4;

  /** So often a slip moved is not the last. */
  private static final double ANOTHER = 0.5;

  /** So often a slip moved gets another truth, and not another fuse alone. */
  private static final double TRUTH_MOVES = 0.75;

  private final Shown shown;
  private final Fit fit;
  private final Particle proposal;
  private final int[][] slips;
  private final double[] reckoned;
  private final boolean[] together;
  private final Fuses fuses;

  /** By member, the most that may count against what is proposed, and what does. */
  private final double[] allowed;

  private final double[] against;
  private final int[] causes;
  private final int[] causesThen;
  private Readings.Table[] tables = new Readings.Table[0];
  private int moment;

  Steps(Shown shown, Fit fit) {
    this.shown = shown;
    this.fit = fit;
    proposal = new Particle(shown);
    slips = new int[shown.members][];
    reckoned = new double[shown.members];
    together = new boolean[shown.members];
    fuses = new Fuses(shown);
    allowed = new double[shown.members];
    against = new double[shown.members];
    causes = new int[shown.members * shown.kinds];
    causesThen = new int[causes.length];
  }

  /**
   * Goes to a moment.
   *
   * @param tables by incident, what its own slip has told by then
   */
  void at(int moment, Readings.Table[] tables) {
    this.moment = moment;
    this.tables = tables;
    int day = moment / 2;
    fuses.at(day);
    for (int m = 0; m < shown.members; m++) {
      int[] of = new int[shown.born[moment]];
      int count = 0;
      for (int i = 0; i < shown.born[moment]; i++) {
        if (shown.owner[i] == m && !shown.isHomeBy(i, day - STILL_OPEN)) {
          of[count++] = i;
        }
      }
      slips[m] = Arrays.copyOf(of, count);
    }
  }

  /** Lets a supposition take one step. */
  void step(Walker walker) {
    SplittableRandom random = walker.random;
    proposal.copyFrom(walker.particle);
    Arrays.fill(together, false);
    boolean cause = proposal.laid.length > 0 && random.nextDouble() < CAUSE_MOVES;
    if (cause) {
      moveCause(walker.particle, random);
    }
    fuses.begin();
    double inAll = -StrictMath.log(1 - random.nextDouble());
    double backInAll = 0;
    for (int m = 0; m < shown.members; m++) {
      boolean still = together[m] && random.nextBoolean();
      reckoned[m] =
          (still ? 0 : propose(walker, m, random)) - fuses.density(m, proposal, walker.paths);
      if (together[m]) {
        inAll += walker.loss[m] + reckoned[m];
        backInAll += fuses.most(m);
      }
    }
    for (int m = 0; m < shown.members; m++) {
      allowed[m] =
          together[m]
              ? inAll
              : walker.loss[m] + reckoned[m] - StrictMath.log(1 - random.nextDouble());
      fit.most()[m] = allowed[m] + (together[m] ? backInAll : fuses.most(m));
    }
    if (fit.play(proposal, moment, walker.future, Double.POSITIVE_INFINITY)
        && fit.loss()[shown.members] <= walker.loss[shown.members]) {
      settle(walker, cause, inAll);
    }
  }

  /** Takes or leaves each part of what was proposed. */
  private void settle(Walker walker, boolean cause, double inAll) {
    double sum = 0;
    for (int m = 0; m < shown.members; m++) {
      against[m] = fit.loss()[m] - fuses.density(m, walker.particle, fit.paths());
      sum += together[m] ? against[m] : 0;
    }
    boolean all = sum <= inAll;
    if (cause && all) {
      walker.particle.takeCauses(proposal);
    }
    for (int m = 0; m < shown.members; m++) {
      if (together[m] ? all : against[m] <= allowed[m]) {
        walker.take(m, proposal, fit.loss()[m], fit.paths(), moment / 2);
      }
    }
  }

  /** Supposes one hidden cause elsewhere, or nowhere, and notes whom that touches. */
  private void moveCause(Particle from, SplittableRandom random) {
    int cause = random.nextInt(proposal.laid.length);
    proposal.laid[cause] = random.nextDouble();
    proposal.bearer[cause] = random.nextDouble();
    shown.traits.lay(from, causes);
    shown.traits.lay(proposal, causesThen);
    for (int pair = 0; pair < causes.length; pair++) {
      together[pair / shown.kinds] |= causes[pair] != causesThen[pair];
    }
  }

  /**
   * Something new for one member: of some of their slips, or of how able, free and trusting they
   * are, or of both.
   *
   * @return what counts against it more than before by what was reckoned without playing, and is
   *     not to count against it twice
   */
  private double propose(Walker walker, int m, SplittableRandom random) {
    double what = random.nextDouble();
    boolean any = slips[m].length > 0;
    if (any && what < SLIPS_MOVE) {
      do {
        int incident = slips[m][random.nextInt(slips[m].length)];
        if (random.nextDouble() < TRUTH_MOVES) {
          Readings.draw(tables[incident], proposal, incident, random);
        }
        fuses.draw(m, incident, proposal, walker.paths, random);
      } while (random.nextDouble() < ANOTHER);
    }
    return any && what < SLIPS_ALONE ? 0 : movePeople(walker, m, random);
  }

  private double movePeople(Walker walker, int m, SplittableRandom random) {
    double what = random.nextDouble();
    double stride = STRIDES[random.nextInt(STRIDES.length)];
    if (what < 0.55) {
      proposal.autonomy[m] = step(proposal.autonomy[m], stride, random);
      proposal.trust[m] = step(proposal.trust[m], stride, random);
    }
    double more = 0;
    if (what > 0.27) {
      int only = random.nextInt(2 * shown.kinds);
      for (int k = 0; k < shown.kinds; k++) {
        if (only >= shown.kinds || only == k) {
          more += moveSkill(walker.paths, m * shown.kinds + k, random);
        }
      }
    }
    return more;
  }

  /**
   * Lets a skill wander for a while by what can be reckoned without playing (Liu, 2001: surrogate
   * transitions).
   */
  private double moveSkill(Paths paths, int pair, SplittableRandom random) {
    int day = moment / 2;
    double first = paths.loss(pair, proposal.skill[pair], proposal.rounding[pair], day);
    double now = first;
    for (int step = 0; step < RECKONED_STEPS; step++) {
      double stride = STRIDES[random.nextInt(STRIDES.length)];
      double skill = step(proposal.skill[pair], stride, random);
      double rounding = step(proposal.rounding[pair] + 0.5, stride, random) - 0.5;
      if (shown.traits.couldAppear(pair, skill, rounding)) {
        double then = paths.loss(pair, skill, rounding, day);
        if (then <= now || random.nextDouble() < StrictMath.exp(now - then)) {
          proposal.skill[pair] = skill;
          proposal.rounding[pair] = rounding;
          now = then;
        }
      }
    }
    return now - first;
  }

  /** A step either way, turned back at 0 and 1. */
  private static double step(double from, double stride, SplittableRandom random) {
    double to = from + (2 * random.nextDouble() - 1) * stride;
    to = to < 0 ? -to : to;
    return to >= 1 ? Math.max(0, 2 - to - 0x1.0p-53) : to;
  }
}
