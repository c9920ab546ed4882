package wheelhouse.coach;

/** How much room a decision left. Only real ones count where losses are averaged. */
public enum Room {
  /** Nothing else could be done, or all that could comes to the same. */
  FORCED,
  /** The choice made was the best, and everything else far worse. */
  OBVIOUS,
  /** There was something to decide. */
  REAL
}
