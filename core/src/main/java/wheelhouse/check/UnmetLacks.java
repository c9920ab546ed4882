package wheelhouse.check;

import wheelhouse.scenario.Lack;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Truth;

/** A lack whose pick takes more minutes than any day has while the slip may be open. */
final class UnmetLacks implements Check<Written> {

  @Override
  public String code() {
    return "W814";
  }

  @Override
  public void look(Written written, Notes notes) {
    for (Written.Slip slip : written.present()) {
      int hours = written.mostFree(slip.first());
      boolean unowned = slip.incident().owners().size() != 1;
      int naming = unowned ? (int) written.number(ModelNumber.ASSIGN_MINUTES) : 0;
      for (int i = 0; i < slip.incident().truths().size(); i++) {
        Truth truth = slip.incident().truths().get(i);
        int cost = written.cost(truth.lacks().metBy());
        if (truth.lacks() != Lack.NOTHING && cost > hours - naming) {
          notes
              .at(Paths.of(slip.truth(i), "lacks"))
              .says(
                  "nothing can supply this lack: "
                      + Notes.quote(truth.lacks().metBy().word())
                      + " takes "
                      + Notes.count(cost, "minute")
                      + ", and no day from day "
                      + slip.first()
                      + " on has more than "
                      + Math.max(0, hours - naming)
                      + " for it")
              .label("nobody could meet it")
              .and("numbers", "what a day has and what a pick costs")
              .add();
        }
      }
    }
  }
}
