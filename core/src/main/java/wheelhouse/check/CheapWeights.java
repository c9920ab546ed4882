package wheelhouse.check;

import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Pick;

/** A heavier pick that costs less of the day than a lighter one. */
final class CheapWeights implements Check<Written> {

  private static final ModelNumber[] COSTS = {
    ModelNumber.LEND_MINUTES,
    ModelNumber.DECIDE_MINUTES,
    ModelNumber.UNBLOCK_MINUTES,
    ModelNumber.HANDS_MINUTES,
    ModelNumber.WHEEL_MINUTES
  };

  @Override
  public String code() {
    return "W826";
  }

  @Override
  public void look(Written written, Notes notes) {
    for (int heavy = 1; heavy < COSTS.length; heavy++) {
      Pick heavier = Pick.ofWeight(heavy + 1);
      for (int light = heavy - 1; light >= 0; light--) {
        Pick lighter = Pick.ofWeight(light + 1);
        if (written.cost(heavier) < written.cost(lighter)) {
          boolean mine = written.scenario().numbers().overrides().containsKey(COSTS[heavy]);
          notes
              .at(Paths.of("numbers", COSTS[mine ? heavy : light].word()))
              .says(
                  Notes.quote(heavier.word())
                      + " costs "
                      + Notes.count(written.cost(heavier), "minute")
                      + ", less than "
                      + Notes.quote(lighter.word())
                      + ", which is lighter")
              .label("why would anybody pick the lighter one?")
              .add();
          break;
        }
      }
    }
  }
}
