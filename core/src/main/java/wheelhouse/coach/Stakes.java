package wheelhouse.coach;

import wheelhouse.run.References;

/**
 * What a run has at stake, and what one axis costs in terms of the other.
 *
 * @param harm harm points between the worst constant rule and the best that is reached; above 0
 * @param growth points of capability between the two; above 0
 * @param goingRate harm points that the frontier asks for one more point of growth; above 0
 */
public record Stakes(double harm, double growth, double goingRate) {

  /** The stakes by a scenario's references. */
  public static Stakes of(References references) {
    double harm = positive(references.harmWorst() - references.harmBest());
    double growth = positive(references.growthBest() - references.growthWorst());
    int points = references.frontier().size();
    double rate = harm / growth;
    if (points > 1) {
      References.Point least = references.frontier().get(0);
      References.Point most = references.frontier().get(points - 1);
      double more = most.harm() - least.harm();
      double grown = most.growth() - least.growth();
      rate = more > 0 && grown > 0 ? more / grown : rate;
    }
    return new Stakes(harm, growth, rate);
  }

  private static double positive(double range) {
    return range > 0 ? range : 1;
  }

  /** The greater of the shares that two differences have of what is at stake. */
  public double share(double harmDifference, double growthDifference) {
    return Math.max(Math.abs(harmDifference) / harm, Math.abs(growthDifference) / growth);
  }
}
