package wheelhouse.check;

import java.util.List;
import java.util.Locale;
import wheelhouse.scenario.Member;

/** An owner to whom far more work comes than they have days, one by one within their reach. */
final class Overload implements Check<Written> {

  /** Days of work a day of presence, from which no order of the work helps. */
  private static final double MOST = 1.5;

  @Override
  public String code() {
    return "W824";
  }

  @Override
  public void look(Written written, Notes notes) {
    Pace pace = new Pace(written);
    for (Member member : written.scenario().team()) {
      double days = 0;
      for (Written.Slip slip : written.present()) {
        boolean theirs = slip.incident().owners().equals(List.of(member.id()));
        boolean beyond =
            slip.incident().stop() / pace.most(member, slip) > written.lastDay() - slip.first() + 1;
        if (theirs && !beyond && slip.incident().arrival().isPresent()) {
          days +=
              slip.births()
                  * (slip.incident().stop() + slip.incident().close())
                  / pace.usual(member, slip);
        }
      }
      if (days > MOST * written.lastDay()) {
        notes
            .at(Paths.of("team", member.id()))
            .says(
                String.format(
                    Locale.ROOT,
                    "%s has about %.0f days of work, lacking nothing, and %d days to do it in",
                    member.name(),
                    days,
                    written.lastDay()))
            .label("nothing that the player does could matter")
            .add();
      }
    }
  }
}
