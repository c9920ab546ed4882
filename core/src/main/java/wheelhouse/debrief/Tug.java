package wheelhouse.debrief;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * What something that says nothing of a slip did to what the manager gave it: three effects, each
 * among cases of the same scenario that needed alike and arrived alike.
 *
 * @param weight in weights: how much heavier the picks were, held against what was needed
 * @param minutes in minutes of the manager's time
 * @param sameDay in shares, -1 to 1: how much oftener something was laid on the first day
 */
public record Tug(Effect weight, Effect minutes, Effect sameDay) {

  /** What loudness did: loud slips against quiet ones. */
  public static Tug ofLoudness(List<Attention> slips) {
    return of(slips, Attention::loud);
  }

  /** What the old craft did: slips of it against others. */
  public static Tug ofCraft(List<Attention> slips) {
    return of(slips, Attention::craft);
  }

  private static Tug of(List<Attention> slips, Predicate<Attention> side) {
    return new Tug(
        effect(slips, side, Attention::over),
        effect(slips, side, Attention::minutes),
        effect(slips, side, Attention::sameDay));
  }

  private static Effect effect(
      List<Attention> slips, Predicate<Attention> side, ToDoubleFunction<Attention> value) {
    return Effect.of(
        slips.stream()
            .map(
                slip ->
                    new Effect.Sample(
                        slip.alike(), Effect.Side.when(side.test(slip)), value.applyAsDouble(slip)))
            .toList());
  }
}
