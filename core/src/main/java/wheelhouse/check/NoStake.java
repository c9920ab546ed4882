package wheelhouse.check;

import java.util.Locale;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Truth;

/** An incident that hurts nobody noticeably, however long it is left. */
final class NoStake implements Check<Written> {

  /** Days after which what bleeds has grown about as far as it does. */
  private static final int DAYS = 10;

  @Override
  public String code() {
    return "W825";
  }

  @Override
  public void look(Written written, Notes notes) {
    double noticed = written.number(ModelNumber.BAND_SOME);
    for (Written.Slip slip : written.slips()) {
      double permanent =
          slip.incident().truths().stream().mapToDouble(Truth::permanent).max().orElse(0);
      double harm = slip.incident().harm() * DAYS + permanent;
      if (!slip.isRedesign() && harm < noticed) {
        notes
            .at(slip.path("harm"))
            .says(
                String.format(
                    Locale.ROOT,
                    "nothing is at stake: left for %d days it costs %.2g points of harm, and a day"
                        + " is felt from %.2g",
                    DAYS,
                    harm,
                    noticed))
            .label("nobody would notice")
            .add();
      }
    }
  }
}
