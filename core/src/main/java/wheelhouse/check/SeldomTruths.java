package wheelhouse.check;

import java.util.Locale;

/** A truth that is drawn so seldom that hardly any player ever meets it. */
final class SeldomTruths implements Check<Written> {

  /** Once in a hundred slips. */
  private static final double SELDOM = 0.01;

  @Override
  public String code() {
    return "W812";
  }

  @Override
  public void look(Written written, Notes notes) {
    for (Written.Slip slip : written.slips()) {
      for (int truth = 0; truth < slip.incident().truths().size(); truth++) {
        double share = slip.share(truth);
        if (share < SELDOM) {
          notes
              .at(Paths.of(slip.truth(truth), "weight"))
              .says(
                  String.format(
                      Locale.ROOT, "this truth is so on one slip in %,d", Math.round(1 / share)))
              .label("hardly anybody will meet it")
              .add();
        }
      }
    }
  }
}
