package wheelhouse.scenario;

/** Who speaks in the debrief. */
public enum Speaker implements Word {
  YOU("you"),
  OWNER("owner"),
  CUSTOMER("customer");

  private final String word;

  Speaker(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
