package wheelhouse.scenario;

/** What an owner is missing to move an incident. Hidden; signs speak of it. */
public enum Lack implements Word {
  NOTHING("nothing", Pick.HOLD),
  AUTHORITY("authority", Pick.LEND_AUTHORITY),
  DECISION("decision", Pick.DECIDE),
  BLOCKER("blocker", Pick.UNBLOCK),
  HANDS("hands", Pick.ADD_HANDS);

  private static final Lack[] ALL = values();

  private final String word;
  private final Pick metBy;

  Lack(String word, Pick metBy) {
    this.word = word;
    this.metBy = metBy;
  }

  /** The pick that meets this lack; hold where nothing is lacking. */
  public Pick metBy() {
    return metBy;
  }

  /** The lack of an ordinal, without copying the array of values. */
  public static Lack of(int ordinal) {
    return ALL[ordinal];
  }

  @Override
  public String word() {
    return word;
  }
}
