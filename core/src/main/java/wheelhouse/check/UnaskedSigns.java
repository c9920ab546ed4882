package wheelhouse.check;

import wheelhouse.scenario.Channel;

/** Signs that must be asked for, on slips that come up only when nobody is there to ask. */
final class UnaskedSigns implements Check<Written> {

  @Override
  public String code() {
    return "W819";
  }

  @Override
  public void look(Written written, Notes notes) {
    for (Written.Slip slip : written.slips()) {
      long asked =
          slip.incident().signs().stream().filter(sign -> sign.from() != Channel.BOARD).count();
      if (slip.first() > written.scenario().days() && asked > 0) {
        notes
            .at(slip.path("signs"))
            .says(
                Notes.count(asked, "sign")
                    + " must be asked for, and this comes up while you are away")
            .label("nobody will read " + (asked == 1 ? "it" : "them"))
            .and(
                slip.path("arrives"),
                "after the last day of work, day " + written.scenario().days())
            .add();
      }
    }
  }
}
