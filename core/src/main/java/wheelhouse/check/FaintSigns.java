package wheelhouse.check;

import java.util.List;
import java.util.Locale;
import wheelhouse.scenario.Sign;

/** A sign that is better than chance, but by so little that asking for it is worth nothing. */
final class FaintSigns implements Check<Written> {

  /** The least share of the way from chance to certainty. */
  private static final double LEAST = 0.15;

  @Override
  public String code() {
    return "W816";
  }

  @Override
  public void look(Written written, Notes notes) {
    for (Written.Slip slip : written.slips()) {
      List<Sign> signs = slip.incident().signs();
      for (int i = 0; i < signs.size(); i++) {
        double chance = 1.0 / signs.get(i).lines().size();
        double edge = (signs.get(i).reliability() - chance) / (1 - chance);
        if (edge < LEAST) {
          notes
              .at(Paths.of(slip.sign(i), "reliability"))
              .says(
                  String.format(
                      Locale.ROOT,
                      "this sign is right %.0f times in 100, and guessing among its %d lines is"
                          + " right %.0f times",
                      100 * signs.get(i).reliability(),
                      signs.get(i).lines().size(),
                      100 * chance))
              .label("hardly better than a coin")
              .add();
        }
      }
    }
  }
}
