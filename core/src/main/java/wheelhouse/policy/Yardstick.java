package wheelhouse.policy;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.run.References;
import wheelhouse.run.RulesVersion;
import wheelhouse.sim.Model;

/** Works out what a scenario's runs are measured against. */
public final class Yardstick {

  /** Over how many seeds the references of shipped scenarios are worked out. */
  public static final int USUAL_SEEDS = 256;

  private static final long FIRST_SEED = 1;

  private Yardstick() {}

  /**
   * The references of a scenario: the worst of the constant policies on each axis, the best of the
   * frontier on each, and where all of them and the reader lie.
   *
   * @param hash hash of the scenario, to tell later whether they are still its own
   * @param seeds over how many seeds, at least 1
   */
  public static References of(Model model, String hash, int seeds) {
    return of(model, hash, seeds, Frontier.search(model, FIRST_SEED, seeds));
  }

  /**
   * The references of a scenario whose frontier has been searched already.
   *
   * @param hash as above
   * @param seeds over how many seeds the constant policies and the reader are played
   * @param found the points of the frontier, at least one
   */
  public static References of(Model model, String hash, int seeds, List<Frontier.Point> found) {
    List<Entry> entries = new ArrayList<>(Roster.constants());
    entries.add(Roster.reader());
    List<References.Point> points = new ArrayList<>();
    double harmWorst = Double.NEGATIVE_INFINITY;
    double growthWorst = Double.POSITIVE_INFINITY;
    for (Comparison.Outcomes played : Comparison.play(model, entries, FIRST_SEED, seeds)) {
      double harm = played.mean(Comparison.Measure.HARM);
      double growth = played.mean(Comparison.Measure.GROWTH);
      points.add(new References.Point(played.policy(), harm, growth));
      if (!played.policy().equals(Roster.READER)) {
        harmWorst = Math.max(harmWorst, harm);
        growthWorst = Math.min(growthWorst, growth);
      }
    }
    double harmBest = Double.POSITIVE_INFINITY;
    double growthBest = Double.NEGATIVE_INFINITY;
    List<References.Point> frontier = new ArrayList<>();
    for (Frontier.Point point : found) {
      frontier.add(new References.Point("frontier", point.harm(), point.growth()));
      harmBest = Math.min(harmBest, point.harm());
      growthBest = Math.max(growthBest, point.growth());
    }
    return new References(
        model.scenario().id(),
        hash,
        RulesVersion.CURRENT,
        seeds,
        harmWorst,
        harmBest,
        growthWorst,
        growthBest,
        frontier,
        points);
  }
}
