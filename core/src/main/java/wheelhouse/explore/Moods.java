package wheelhouse.explore;

import java.util.Arrays;
import wheelhouse.scenario.Level;
import wheelhouse.scenario.Range;
import wheelhouse.sim.PeopleFacts;
import wheelhouse.sim.Simulation;

/** How low and how high each member's trust and autonomy went while the manager was there. */
final class Moods {

  private final PeopleFacts people;
  private final double[] leastTrust;
  private final double[] mostTrust;
  private final double[] leastAutonomy;
  private final double[] mostAutonomy;

  Moods(Simulation simulation) {
    people = simulation.facts().people();
    int members = simulation.facts().members();
    leastTrust = filled(members, 1);
    mostTrust = filled(members, 0);
    leastAutonomy = filled(members, 1);
    mostAutonomy = filled(members, 0);
  }

  private static double[] filled(int members, double value) {
    double[] values = new double[members];
    Arrays.fill(values, value);
    return values;
  }

  /** Takes in how the members stand now. */
  void note() {
    for (int member = 0; member < leastTrust.length; member++) {
      leastTrust[member] = Math.min(leastTrust[member], people.trust(member));
      mostTrust[member] = Math.max(mostTrust[member], people.trust(member));
      leastAutonomy[member] = Math.min(leastAutonomy[member], people.autonomy(member));
      mostAutonomy[member] = Math.max(mostAutonomy[member], people.autonomy(member));
    }
  }

  /** Where a member's trust lay; only after something was noted. */
  Range trust(int member) {
    return new Range(leastTrust[member], mostTrust[member]);
  }

  /** Where a member's autonomy lay; only after something was noted. */
  Range autonomy(int member) {
    return new Range(leastAutonomy[member], mostAutonomy[member]);
  }

  /** Whether a level lies within a range. */
  static boolean reaches(Range range, Level level) {
    return Level.of(range.from()).compareTo(level) <= 0
        && Level.of(range.to()).compareTo(level) >= 0;
  }
}
