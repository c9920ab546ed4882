package wheelhouse.scenario;

/** Where a sign is to be had. */
public enum Channel implements Word {
  /** Plain on the slip, from its day on. */
  BOARD("board"),
  /** After asking the owner. */
  OWNER("owner"),
  /** After asking the customer. */
  CUSTOMER("customer"),
  /** After looking at the monitor. */
  MONITOR("monitor");

  private static final Channel[] ALL = values();
  private final String word;

  Channel(String word) {
    this.word = word;
  }

  /** The channel of an ordinal, without copying the array of values. */
  public static Channel of(int ordinal) {
    return ALL[ordinal];
  }

  @Override
  public String word() {
    return word;
  }
}
