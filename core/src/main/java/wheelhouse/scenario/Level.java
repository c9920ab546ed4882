package wheelhouse.scenario;

/** A coarse level of trust or autonomy, as reply lines know it. */
public enum Level implements Word {
  LOW("low"),
  MIDDLE("middle"),
  HIGH("high");

  private final String word;

  Level(String word) {
    this.word = word;
  }

  /** Low below 0.4, high from 0.7. */
  public static Level of(double value) {
    return value < 0.4 ? LOW : value < 0.7 ? MIDDLE : HIGH;
  }

  @Override
  public String word() {
    return word;
  }
}
