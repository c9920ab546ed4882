package wheelhouse.balance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import wheelhouse.balance.LookAhead.Sight;
import wheelhouse.policy.Comparison;
import wheelhouse.policy.Comparison.Measure;
import wheelhouse.policy.Entry;
import wheelhouse.policy.Estimate;
import wheelhouse.policy.Frontier;
import wheelhouse.policy.Playing;
import wheelhouse.policy.Roster;
import wheelhouse.policy.Statistics;
import wheelhouse.policy.Yardstick;
import wheelhouse.replay.ScenarioHash;
import wheelhouse.run.References;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Model;
import wheelhouse.sim.Simulation;

/**
 * How far play can reach, for some weights of harm against growth: readers found by a search, the
 * same looking ahead on what they may take to be so, and one who knows everything and looks ahead.
 * What sees only the board is a lower bound of what is possible: it was done, on seeds on which
 * nothing was chosen. What knows everything marks where an upper bound lies: no plan that sees only
 * the board is expected to pass it; it was itself found by a search, and so is no proof.
 *
 * @param readers the search's readers that none beats, from least harm, replayed
 * @param weights one for each weight, from harm alone to growth alone
 * @param seeds over how many fresh seeds
 * @param first the first of them
 */
public record Reach(List<Mark> readers, List<Weighed> weights, int seeds, long first) {

  private static final double[] WEIGHTS = {0.1, 0.5, 0.9};

  /** Seeds on which nothing was chosen. */
  private static final long FRESH = 1_000_001;

  private static final long CHOSEN_ON = 1;
  private static final int SIDES = 3;
  private static final int LEAST_SEARCHED = 20;

  public Reach {
    readers = List.copyOf(readers);
    weights = List.copyOf(weights);
  }

  /** Where runs ended in the mean. */
  public record Mark(Estimate harm, Estimate growth) {}

  /**
   * What was reached for one weight.
   *
   * @param growth how much growth counts, 0 to 1; harm counts for the rest
   * @param reader the best reader found for it
   * @param ahead that reader looking ahead, seeing the board: the lower bound
   * @param known the one who knows everything, looking ahead: where the upper bound lies
   * @param gain what looking ahead adds to that reader, in hundredths of the range, paired
   * @param gap from the lower bound to where the upper lies, in the same, paired
   */
  public record Weighed(
      double growth, Mark reader, Mark ahead, Mark known, Estimate gain, Estimate gap) {

    /** How much of the way from the reader to knowing everything looking ahead goes, 0 to 1. */
    public double shareOfTheWay() {
      double whole = gain.mean() + gap.mean();
      return whole <= 0 ? 0 : Math.max(0, gain.mean() / whole);
    }
  }

  /** The readers among which a search is begun: those of {@link Frontier}. */
  static List<Frontier.Reached> readers(Model model, int seeds) {
    return Frontier.readers(model, CHOSEN_ON, seeds);
  }

  /**
   * Searches from the beginning.
   *
   * @param stored the references beside the scenario, if they are its own
   * @param seeds over how many seeds
   */
  public static Reach of(
      Scenario scenario, Optional<References> stored, int seeds, Progress heard) {
    Progress progress = Balance.inTurn(heard);
    Model model = Model.of(scenario);
    int searched = Math.max(seeds, LEAST_SEARCHED);
    progress.at("searching readers", 0);
    List<Frontier.Reached> found = readers(model, searched);
    List<Frontier.Point> points = found.stream().map(Frontier.Reached::point).toList();
    References references =
        stored.orElseGet(() -> Yardstick.of(model, ScenarioHash.of(scenario), searched, points));
    return of(model, found, references, seeds, progress);
  }

  /**
   * Searches.
   *
   * @param found the readers to begin with, at least one
   * @param references the ranges by which harm and growth are weighed
   * @param seeds over how many seeds
   */
  static Reach of(
      Model model,
      List<Frontier.Reached> found,
      References references,
      int seeds,
      Progress progress) {
    double harmRange = positive(references.harmWorst() - references.harmBest());
    double growthRange = positive(references.growthBest() - references.growthWorst());
    List<Aim> aims = new ArrayList<>();
    for (double weight : WEIGHTS) {
      aims.add(new Aim(weight, harmRange, growthRange));
    }
    double[][][][] ends = new double[aims.size()][SIDES][2][seeds];
    AtomicInteger done = new AtomicInteger();
    int pieces = aims.size() * seeds;
    Workers.share(
        pieces,
        () -> aims.stream().map(aim -> new Seats(model, best(found, aim), aim)).toList(),
        (seats, piece) -> {
          int seed = piece / aims.size();
          int aim = piece % aims.size();
          seats.get(aim).play(FRESH + seed, ends[aim], seed);
          progress.at("looking ahead", (double) done.incrementAndGet() / pieces);
        });
    List<Weighed> weighed = new ArrayList<>();
    for (int aim = 0; aim < aims.size(); aim++) {
      weighed.add(weighed(aims.get(aim), ends[aim]));
    }
    return new Reach(replayed(model, found, seeds), weighed, seeds, FRESH);
  }

  private static double positive(double range) {
    return range > 0 ? range : 1;
  }

  private static Entry best(List<Frontier.Reached> found, Aim aim) {
    return found.stream()
        .max(
            Comparator.comparingDouble(
                each -> aim.worth(each.point().harm(), each.point().growth())))
        .orElseThrow()
        .entry();
  }

  /** Three at one board, on one thread. */
  private static final class Seats {

    private final Playing reader;
    private final LookAhead ahead;
    private final LookAhead known;

    Seats(Model model, Entry entry, Aim aim) {
      reader = new Playing(model, entry);
      ahead = new LookAhead(model, entry, aim, Sight.THE_BOARD);
      known = new LookAhead(model, Roster.seesTheTruth(), aim, Sight.EVERYTHING);
    }

    void play(long seed, double[][][] ends, int at) {
      note(reader.play(seed), ends[0], at);
      note(ahead.play(seed), ends[1], at);
      note(known.play(seed), ends[2], at);
    }

    private static void note(Simulation over, double[][] into, int at) {
      into[0][at] = over.harm();
      into[1][at] = over.growth();
    }
  }

  private static Weighed weighed(Aim aim, double[][][] ends) {
    double[][] worth = new double[SIDES][];
    List<Mark> marks = new ArrayList<>();
    for (int side = 0; side < SIDES; side++) {
      double[] harm = ends[side][0];
      double[] growth = ends[side][1];
      worth[side] = new double[harm.length];
      for (int i = 0; i < harm.length; i++) {
        worth[side][i] = aim.worth(harm[i], growth[i]);
      }
      marks.add(new Mark(Estimate.of(harm), Estimate.of(growth)));
    }
    return new Weighed(
        aim.growth(),
        marks.get(0),
        marks.get(1),
        marks.get(2),
        Estimate.of(Statistics.differences(worth[1], worth[0])),
        Estimate.of(Statistics.differences(worth[2], worth[1])));
  }

  private static List<Mark> replayed(Model model, List<Frontier.Reached> found, int seeds) {
    return Comparison.play(
            model, found.stream().map(Frontier.Reached::entry).toList(), FRESH, seeds)
        .stream()
        .map(
            played ->
                new Mark(
                    Estimate.of(played.of(Measure.HARM)), Estimate.of(played.of(Measure.GROWTH))))
        .toList();
  }
}
