package wheelhouse.debrief;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import wheelhouse.run.Score;
import wheelhouse.scenario.Letter.Ending;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Facts;

/**
 * How a run ends for those who may write: each customer, each owner, and the boss. It is told every
 * night of the leave, and asked once the run is over. One serves any number of runs, one after
 * another.
 */
public final class Endings {

  /** Days of bleeding from which a customer speaks of it as long. */
  private static final int LONG_DAYS = 4;

  /** From here an axis counts as reached, of 100. */
  private static final double REACHED = 50;

  private final Scenario scenario;
  private final int[] carried;
  private final int[] still;
  private int nights;

  /**
   * How it ended for one who may write.
   *
   * @param number of the customer or member; 0 for the boss
   * @param ending what happened; empty where nothing can be said of it
   * @param telling how much there is to tell, to choose among customers and among owners
   */
  public record Ended(int number, Optional<Ending> ending, double telling) {}

  /** The endings of a scenario's runs. */
  public Endings(Scenario scenario) {
    this.scenario = scenario;
    carried = new int[scenario.team().size()];
    still = new int[carried.length];
    begin();
  }

  /** Starts with another run. */
  public void begin() {
    nights = 0;
    Arrays.fill(carried, 0);
    Arrays.fill(still, 0);
  }

  /** Notes who carried something, and what moved, on the day of the leave that has just ended. */
  public void dusk(Facts dusk) {
    nights++;
    for (int member = 0; member < carried.length; member++) {
      boolean carries = false;
      boolean moves = false;
      for (int place = 0; place < dusk.openCount(); place++) {
        int incident = dusk.open(place);
        if (dusk.owner(incident) == member && dusk.moved(incident) != Facts.NONE) {
          carries = true;
          moves |= dusk.moved(incident) > 0;
        }
      }
      moves |= dusk.people().homeDay(member) == scenario.days() + nights;
      carried[member] += carries || moves ? 1 : 0;
      still[member] += carries && !moves ? 1 : 0;
    }
  }

  /** The customer who was harmed most. */
  public Ended customer(Facts end) {
    Ends ends = new Ends(scenario.numbers(), end);
    return most(scenario.customers().size(), customer -> customer(end, ends, customer));
  }

  private Ended customer(Facts end, Ends ends, int customer) {
    double harm = 0;
    boolean broke = false;
    boolean hurt = false;
    boolean any = false;
    for (int incident = 0; incident < end.incidents(); incident++) {
      if (end.customer(incident) == customer && !neverBled(end, incident)) {
        any = true;
        harm += ends.harm(incident);
        broke |= end.broke(incident);
        hurt |= bledDays(end, incident) >= LONG_DAYS || end.phase(incident) == Phase.STOP;
      }
    }
    Ending ending = broke ? Ending.LOST : hurt ? Ending.HURT : Ending.KEPT;
    return new Ended(customer, any ? Optional.of(ending) : Optional.empty(), harm);
  }

  /** Whether an incident never harmed anybody, since it was stopped ahead or has not begun. */
  static boolean neverBled(Facts end, int incident) {
    return end.prevented(incident) || end.phase(incident) == Phase.AHEAD;
  }

  private static int bledDays(Facts end, int incident) {
    int until = end.stoppedDay(incident) > 0 ? end.stoppedDay(incident) : end.day();
    return until - end.bleeds(incident) + 1;
  }

  /** The owner whose weeks alone tell most. */
  public Ended owner(Facts end) {
    return most(carried.length, member -> owner(end, member));
  }

  private Ended owner(Facts end, int member) {
    int last = scenario.days() + nights;
    int closed = 0;
    for (int incident = 0; incident < end.incidents(); incident++) {
      boolean alone = end.doneDay(incident) > scenario.days() && end.doneDay(incident) <= last;
      closed += end.owner(incident) == member && alone ? 1 : 0;
    }
    boolean waited = still[member] > 0 && still[member] * 2 >= carried[member];
    Optional<Ending> ending =
        carried[member] == 0
            ? Optional.of(Ending.QUIET)
            : waited
                ? Optional.of(Ending.WAITED)
                : closed > 0 ? Optional.of(Ending.CARRIED) : Optional.empty();
    return new Ended(member, ending, Math.max(still[member] / 2.0, closed));
  }

  /**
   * Whether nobody's weeks alone can be {@link Ending#QUIET}: something of everybody's surely comes
   * up in the leave, and early enough for a night of it.
   */
  public static boolean leavesNobodyIdle(Scenario scenario) {
    int last = scenario.days() + scenario.away();
    return scenario.team().stream()
        .allMatch(
            member ->
                scenario.incidents().stream()
                    .filter(incident -> incident.owners().equals(List.of(member.id())))
                    .flatMap(incident -> incident.arrival().stream())
                    .anyMatch(
                        arrival ->
                            arrival.chance() >= 1
                                && arrival.from() > scenario.days()
                                && arrival.to() < last));
  }

  /** The boss, who goes by the score. */
  public static Ended boss(Optional<Score> score) {
    return new Ended(0, score.map(Endings::judged), 0);
  }

  private static Ending judged(Score score) {
    boolean kept = score.kept() >= REACHED;
    boolean grew = score.grew() >= REACHED;
    return kept ? grew ? Ending.BOTH : Ending.PROTECTED : grew ? Ending.GREW : Ending.NEITHER;
  }

  /** The first of those of whom most is to be told. */
  private static Ended most(int count, IntFunction<Ended> each) {
    Ended most = each.apply(0);
    for (int number = 1; number < count; number++) {
      Ended next = each.apply(number);
      most = next.telling() > most.telling() ? next : most;
    }
    return most;
  }
}
