package wheelhouse.check;

import java.util.Locale;

/** Work that nobody could finish in the days there are, whatever anybody does. */
final class EndlessWork implements Check<Written> {

  @Override
  public String code() {
    return "W821";
  }

  @Override
  public void look(Written written, Notes notes) {
    Pace pace = new Pace(written);
    for (Written.Slip slip : written.slips()) {
      double days = slip.incident().stop() / pace.most(slip);
      int left = written.lastDay() - slip.first() + 1;
      if (days > left) {
        notes
            .at(slip.path(slip.isRedesign() ? "work" : "stop"))
            .says(
                String.format(
                    Locale.ROOT,
                    "nobody could stop this: at the wheel on every day it would take %.0f days, and"
                        + " there are %d",
                    Math.ceil(days),
                    left))
            .label("too much work")
            .add();
      }
    }
  }
}
