package wheelhouse.check;

import java.util.Locale;
import wheelhouse.scenario.Truth;

/** A truth that breaks whatever anybody does: there are too few days before the breaking day. */
final class LostTruths implements Check<Written> {

  @Override
  public String code() {
    return "W822";
  }

  @Override
  public void look(Written written, Notes notes) {
    Pace pace = new Pace(written);
    for (Written.Slip slip : written.present()) {
      double days = slip.incident().stop() / pace.most(slip);
      for (int i = 0; i < slip.incident().truths().size(); i++) {
        Truth truth = slip.incident().truths().get(i);
        double until = slip.incident().foreseen() + truth.breaks().to();
        boolean endless = days > written.lastDay() - slip.first() + 1;
        if (truth.canBreak() && !slip.isRedesign() && days > until && !endless) {
          notes
              .at(Paths.of(slip.truth(i), "breaks"))
              .says(
                  String.format(
                      Locale.ROOT,
                      "this truth breaks whatever one does: at the wheel from the first day it takes"
                          + " %.1f days to stop, and there are %.0f",
                      days,
                      until))
              .label("too soon for anybody")
              .and(slip.path("stop"), "the work until it stops")
              .add();
        }
      }
    }
  }
}
