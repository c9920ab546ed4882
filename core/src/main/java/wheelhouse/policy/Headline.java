package wheelhouse.policy;

import wheelhouse.policy.Comparison.Measure;
import wheelhouse.policy.Comparison.Outcomes;
import wheelhouse.run.References;
import wheelhouse.run.Score;

/** The headline of a policy: run by run the lower of how far it protected and how far it grew. */
public final class Headline {

  private Headline() {}

  /** The headline of every run of a policy, in the order of its seeds. */
  public static double[] of(Outcomes outcomes, References references) {
    double[] harm = outcomes.of(Measure.HARM);
    double[] growth = outcomes.of(Measure.GROWTH);
    double[] headlines = new double[harm.length];
    for (int i = 0; i < headlines.length; i++) {
      headlines[i] = Score.of(harm[i], growth[i], references).headline();
    }
    return headlines;
  }
}
