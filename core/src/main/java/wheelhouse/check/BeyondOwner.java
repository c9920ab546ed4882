package wheelhouse.check;

import java.util.Locale;
import wheelhouse.scenario.Member;

/** Work that its owner could not stop by the end of the leave with nothing else to do. */
final class BeyondOwner implements Check<Written> {

  @Override
  public String code() {
    return "W823";
  }

  @Override
  public void look(Written written, Notes notes) {
    Pace pace = new Pace(written);
    for (Written.Slip slip : written.present()) {
      for (Member member : written.scenario().team()) {
        if (!slip.incident().owners().equals(java.util.List.of(member.id()))) {
          continue;
        }
        double days = slip.incident().stop() / pace.most(member, slip);
        int left = written.lastDay() - slip.first() + 1;
        if (days > left && slip.incident().stop() / pace.most(slip) <= left) {
          notes
              .at(slip.path("owner"))
              .says(
                  String.format(
                      Locale.ROOT,
                      "%s could never stop this: with nothing lacking and nothing else to do it"
                          + " takes them %.0f days, and there are %d",
                      member.name(),
                      Math.ceil(days),
                      left))
              .label("whatever the player does, it comes back to them")
              .and(
                  Paths.of("team", member.id(), "skill", slip.incident().kind()),
                  "how good they are at it")
              .add();
        }
      }
    }
  }
}
