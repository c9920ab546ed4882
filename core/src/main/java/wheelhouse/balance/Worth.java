package wheelhouse.balance;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.policy.Estimate;
import wheelhouse.policy.Roster;
import wheelhouse.run.References;
import wheelhouse.scenario.Habit;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Model;

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

  /**
   * Of one habit.
   *
   * @param references what headlines are measured against
   * @param seeds over how many runs, on seeds 1 to that
   */
  public static Worth of(Habit habit, Scenario scenario, References references, int seeds) {
    List<Standing> standings =
        Standings.play(
            Model.of(scenario),
            List.of(Roster.reader(), Roster.readerWithout(habit)),
            references,
            1,
            seeds,
            Progress.UNHEARD);
    return of(habit, scenario, standings);
  }

  /** Of every habit. */
  static List<Worth> of(Scenario scenario, List<Standing> standings) {
    List<Worth> worths = new ArrayList<>();
    for (Habit habit : Habit.values()) {
      worths.add(of(habit, scenario, standings));
    }
    return worths;
  }

  private static Worth of(Habit habit, Scenario scenario, List<Standing> standings) {
    Standing without = Standings.of(Roster.readerWithout(habit).name(), standings);
    Estimate less = without.growthMore();
    return new Worth(
        habit,
        scenario.teaches().contains(habit),
        without.lead(),
        without.harmMore(),
        new Estimate(-less.mean(), less.error(), less.values()));
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
