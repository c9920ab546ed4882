package wheelhouse.scenario;

/** Working days. A run has no weekends: the day after a Friday is a Monday. */
public enum Weekday implements Word {
  MONDAY("monday"),
  TUESDAY("tuesday"),
  WEDNESDAY("wednesday"),
  THURSDAY("thursday"),
  FRIDAY("friday");

  private final String word;

  Weekday(String word) {
    this.word = word;
  }

  /** The weekday some working days after this one. */
  public Weekday plus(int days) {
    return values()[Math.floorMod(ordinal() + days, 5)];
  }

  @Override
  public String word() {
    return word;
  }
}
