package wheelhouse.coach;

import java.util.HashMap;
import java.util.Map;
import wheelhouse.sim.Chance;
import wheelhouse.sim.Purpose;

/** Chance of which some draws are dealt by hand. */
final class Dealt extends Chance {

  /** A draw. */
  record Draw(Purpose purpose, long entity, int day) {}

  private final Map<Draw, Double> dealt = new HashMap<>();

  Dealt(long seed) {
    super(seed);
  }

  Dealt with(Draw draw, double share) {
    dealt.put(draw, share);
    return this;
  }

  @Override
  public double draw(Purpose purpose, long entity, int day) {
    Double share = dealt.get(new Draw(purpose, entity, day));
    return share == null ? super.draw(purpose, entity, day) : share;
  }
}
