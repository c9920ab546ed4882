package wheelhouse.scenario;

/**
 * When an incident comes up. Days past the run's last are days on which the manager is away.
 *
 * @param from first possible day, from 1
 * @param to last possible day
 * @param times how many come up in the window, each on a day of its own draw
 * @param chance that each of them comes up at all, 0 to 1
 */
public record Arrival(int from, int to, int times, double chance) {

  /** Once, on a fixed day. */
  public static Arrival on(int day) {
    return new Arrival(day, day, 1, 1);
  }

  /** Once, on a day between two days. */
  public static Arrival between(int from, int to) {
    return new Arrival(from, to, 1, 1);
  }
}
