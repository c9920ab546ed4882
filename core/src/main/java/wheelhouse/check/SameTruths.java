package wheelhouse.check;

import java.util.List;
import wheelhouse.scenario.Truth;

/** Two truths of one incident that are the same in all but their weight. */
final class SameTruths implements Check<Written> {

  @Override
  public String code() {
    return "W811";
  }

  @Override
  public void look(Written written, Notes notes) {
    for (Written.Slip slip : written.slips()) {
      List<Truth> truths = slip.incident().truths();
      for (int j = 1; j < truths.size(); j++) {
        for (int i = 0; i < j; i++) {
          if (same(truths.get(i), truths.get(j))) {
            notes
                .at(slip.truth(j))
                .says("this truth and truth " + (i + 1) + " of the same slip are one")
                .label("nothing but the weight differs")
                .and(slip.truth(i), "from this one")
                .add();
            break;
          }
        }
      }
    }
  }

  private static boolean same(Truth one, Truth other) {
    return one.lacks() == other.lacks()
        && one.compounds() == other.compounds()
        && one.reverses() == other.reverses()
        && one.breaks().equals(other.breaks())
        && one.permanent() == other.permanent();
  }
}
