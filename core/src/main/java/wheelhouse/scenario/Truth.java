package wheelhouse.scenario;

/**
 * One way an incident may really be. The seed draws one by weight.
 *
 * @param weight relative, above 0
 * @param lacks what the owner is missing
 * @param compounds whether harm grows quickly from day to day
 * @param reverses whether most of the harm heals once the bleeding stops
 * @param breaks days from the first bleeding day to the breaking day, drawn by the seed; for a
 *     truth that reverses, {@link #NEVER}
 * @param permanent the lump of permanent harm on breaking, in harm points; 0 for a truth that
 *     reverses
 */
public record Truth(
    double weight,
    Lack lacks,
    boolean compounds,
    boolean reverses,
    Range breaks,
    double permanent) {

  /** The breaking day of a truth that never breaks. */
  public static final Range NEVER = new Range(0, 0);

  /** Whether there is a breaking day at all. */
  public boolean canBreak() {
    return !reverses;
  }
}
