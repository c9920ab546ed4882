package wheelhouse.scenario;

/**
 * The six things a manager can do about an incident, in order of weight. The same six serve in
 * every {@link Phase}, so handing the wound back is no seventh button: who holds the wheel picks
 * something lighter.
 */
public enum Pick implements Word {
  HOLD("hold", "hold"),
  LEND_AUTHORITY("lend-authority", "lend authority"),
  DECIDE("decide", "decide"),
  UNBLOCK("unblock", "unblock"),
  ADD_HANDS("add-hands", "add hands"),
  TAKE_THE_WHEEL("take-the-wheel", "take the wheel");

  private static final Pick[] BY_WEIGHT = values();

  private final String word;
  private final String label;

  Pick(String word, String label) {
    this.word = word;
    this.label = label;
  }

  /** How heavy the pick is: 0 for hold to 5 for the wheel. */
  public int weight() {
    return ordinal();
  }

  /** The pick of a weight from 0 to 5. */
  public static Pick ofWeight(int weight) {
    return BY_WEIGHT[weight];
  }

  @Override
  public String word() {
    return word;
  }

  /** The pick as a person reads it. */
  public String label() {
    return label;
  }
}
