package wheelhouse.check;

import java.util.Locale;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Source;

/** A source that makes too few cases for a claim before the manager leaves. */
final class DrySources implements Check<Written> {

  @Override
  public String code() {
    return "W828";
  }

  @Override
  public void look(Written written, Notes notes) {
    double needed = written.number(ModelNumber.CLAIM_SLIPS);
    for (Source source : written.scenario().sources()) {
      double cases = source.made(written.scenario().days());
      if (cases < needed) {
        notes
            .at(Paths.of("sources", source.id(), "rate"))
            .says(
                String.format(
                    Locale.ROOT,
                    "this source makes about %.1f cases while you are there, and a claim needs %.0f",
                    cases,
                    needed))
            .label("hardly anybody could go upstream")
            .and(Paths.of("sources", source.id(), "from"), "it begins here")
            .add();
      }
    }
  }
}
