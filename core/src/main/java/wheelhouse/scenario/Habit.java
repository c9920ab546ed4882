package wheelhouse.scenario;

/**
 * A habit of the careful manager, which a scenario may claim to teach: switching it off in the
 * reader must make that scenario worse.
 */
public enum Habit implements Word {
  READS_SIGNS("reads-signs"),
  LIGHTEST_FIRST("lightest-first"),
  GOES_IN("goes-in"),
  HANDS_BACK("hands-back"),
  ASKS("asks"),
  INSPECTS("inspects"),
  GOES_UPSTREAM("goes-upstream"),
  SETS_GUARDRAILS("sets-guardrails"),
  LETS_IT_COME("lets-it-come"),
  NAMES_OWNERS("names-owners");

  private final String word;

  Habit(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
