package wheelhouse.balance;

import java.util.Locale;

/** The gates of a scenario that teaches what it claims, in their order. */
public enum Gate {
  NO_RULE_WINS("No rule wins"),
  READING_PAYS("Reading pays"),
  LOUDNESS_TELLS_NOTHING("Loudness tells nothing"),
  EVERY_PICK_IS_USED("Every pick is used"),
  LUCK_IS_SMALL("Luck is small"),
  TWO_AXES("Harm and growth are two things"),
  WORSE_BEFORE_BETTER("Worse before better");

  private final String label;

  Gate(String label) {
    this.label = label;
  }

  /** The gate as a person reads it. */
  public String label() {
    return label;
  }

  /** The gate in JSON: lower case, words joined by hyphens. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
