package wheelhouse.balance;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.policy.Estimate;
import wheelhouse.policy.Roster;
import wheelhouse.scenario.Habit;
import wheelhouse.scenario.Scenario;

/**
 * What a habit is worth: what switching it off costs the careful reader, on the same luck.
 *
 * @param habit which
 * @param taught whether the scenario says that it teaches it
 * @param points of the headline that are lost without it
 * @param harm that is added without it
 * @param growth that is lost without it
 */
public record Worth(Habit habit, boolean taught, Estimate points, Estimate harm, Estimate growth) {

  /** What can be said of a habit. */
  public enum Says {
    /** Switching it off clearly makes the scenario worse. */
    PAYS,
    /** Nothing is clear. */
    NOTHING,
    /** Switching it off clearly makes the scenario better. */
    COSTS,
    /** Without it, not one run differs. */
    NEVER_ARISES
  }

  /** Of every habit. */
  static List<Worth> of(Scenario scenario, List<Standing> standings) {
    List<Worth> worths = new ArrayList<>();
    for (Habit habit : Habit.values()) {
      Standing without = Standings.of(Roster.readerWithout(habit).name(), standings);
      Estimate less = without.growthMore();
      worths.add(
          new Worth(
              habit,
              scenario.teaches().contains(habit),
              without.lead(),
              without.harmMore(),
              new Estimate(-less.mean(), less.error(), less.values())));
    }
    return worths;
  }

  /** What can be said of it. */
  public Says says() {
    if (harm.mean() == 0 && harm.error() == 0 && growth.mean() == 0 && growth.error() == 0) {
      return Says.NEVER_ARISES;
    } else if (points.isAbove(0)) {
      return Says.PAYS;
    }
    return points.isBelow(0) ? Says.COSTS : Says.NOTHING;
  }

  /** Whether the scenario claims to teach it and does not. */
  public boolean isEmptyClaim() {
    return taught && says() != Says.PAYS;
  }
}
