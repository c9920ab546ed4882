package wheelhouse.check;

import java.util.List;
import wheelhouse.scenario.Sign;

/** A sign whose lines all say the same, so that it tells nothing. */
final class EqualLines implements Check<Written> {

  @Override
  public String code() {
    return "W817";
  }

  @Override
  public void look(Written written, Notes notes) {
    for (Written.Slip slip : written.slips()) {
      List<Sign> signs = slip.incident().signs();
      for (int i = 0; i < signs.size(); i++) {
        long texts = signs.get(i).lines().values().stream().map(String::strip).distinct().count();
        if (texts == 1) {
          notes
              .at(Paths.of(slip.sign(i), "lines"))
              .says("this sign says the same whatever is so")
              .label("all its lines are one text")
              .add();
        }
      }
    }
  }
}
