package wheelhouse.run;

/**
 * What a run is worth on the two things that count, each from 0, as bad as the worst constant rule,
 * to 100, as good as the best that is reached. They are never averaged.
 *
 * @param kept how far customers were protected, 0 to 100
 * @param grew how far the team's capability grew, 0 to 100
 */
public record Score(double kept, double grew) {

  /** The score of a harm and a growth. */
  public static Score of(double harm, double growth, References references) {
    return new Score(
        points(references.harmWorst(), references.harmBest(), harm),
        points(references.growthWorst(), references.growthBest(), growth));
  }

  /** The score of a run's result. */
  public static Score of(Result result, References references) {
    return of(result.harm(), result.growth(), references);
  }

  /** The lower of the two, never a mean. */
  public double headline() {
    return Math.min(kept, grew);
  }

  /** The share of the way from the worst to the best; where they are one, all or nothing. */
  private static double points(double worst, double best, double reached) {
    if (worst == best) {
      return reached == best ? 100 : 0;
    }
    return 100 * Math.max(0, Math.min(1, (reached - worst) / (best - worst)));
  }
}
