package wheelhouse.policy;

/** Takes every option as often as every other. */
final class EvenLot implements Lot {

  private final Dice dice = new Dice();

  @Override
  public void begin(long seed) {
    dice.seed(seed);
  }

  @Override
  public int among(int place, int options) {
    return dice.below(options);
  }

  @Override
  public int below(int bound) {
    return dice.below(bound);
  }
}
