package wheelhouse.coach;

/**
 * What a course of action comes to, by the end of a run, on the two things that count. Also the
 * difference of two such, or the standard error of each number.
 *
 * @param harm to customers, permanent and unhealed, in harm points; less is better
 * @param permanent the part of it that is permanent
 * @param growth of the team's capability up to the day the manager leaves, in points of a hundred;
 *     more is better
 */
public record Value(double harm, double permanent, double growth) {

  /** Nothing on any axis. */
  public static final Value NONE = new Value(0, 0, 0);

  /** The sum, axis by axis. */
  public Value plus(Value other) {
    return new Value(harm + other.harm, permanent + other.permanent, growth + other.growth);
  }

  /** The difference, axis by axis. */
  public Value minus(Value other) {
    return new Value(harm - other.harm, permanent - other.permanent, growth - other.growth);
  }
}
