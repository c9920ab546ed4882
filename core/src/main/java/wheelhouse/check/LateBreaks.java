package wheelhouse.check;

import wheelhouse.scenario.Truth;

/** A breaking day that lies after the end of the leave even if the slip comes up at its first. */
final class LateBreaks implements Check<Written> {

  @Override
  public String code() {
    return "W813";
  }

  @Override
  public void look(Written written, Notes notes) {
    for (Written.Slip slip : written.slips()) {
      for (int i = 0; i < slip.incident().truths().size(); i++) {
        Truth truth = slip.incident().truths().get(i);
        int bleeds = slip.first() + slip.incident().foreseen();
        int breaks = bleeds + (int) truth.breaks().from();
        if (truth.canBreak() && !slip.isRedesign() && breaks > written.lastDay()) {
          notes
              .at(Paths.of(slip.truth(i), "breaks"))
              .says(
                  "this breaks on day "
                      + breaks
                      + " at the earliest, after the end of the leave, day "
                      + written.lastDay())
              .label("nobody will see it break")
              .and(Paths.of(slip.path(), "arrives"), "it begins to bleed on day " + bleeds)
              .add();
        }
      }
    }
  }
}
