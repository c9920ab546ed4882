package wheelhouse.run;

/**
 * Which rules a run was played by. Raised whenever the same scenario, seed and moves would end
 * differently than before, if only in the last bit; a test with a recorded run notices. A run of
 * other rules cannot be played again, and is shown from its record.
 */
public final class RulesVersion {

  /** The rules of this build. */
  public static final int CURRENT = 3;

  private RulesVersion() {}
}
