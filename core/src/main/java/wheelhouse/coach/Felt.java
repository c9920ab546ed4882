package wheelhouse.coach;

/**
 * What a choice leaves in the owner whom it concerns, on the day the manager leaves, as a
 * difference to the choice that was made.
 *
 * @param autonomy difference of the owner's autonomy, from −1 to 1
 * @param autonomyError its standard error, paired
 * @param trust difference of the owner's trust in the manager, from −1 to 1
 * @param trustError its standard error, paired
 */
public record Felt(double autonomy, double autonomyError, double trust, double trustError) {

  /** Nothing, or nobody to feel it. */
  public static final Felt NOTHING = new Felt(0, 0, 0, 0);
}
