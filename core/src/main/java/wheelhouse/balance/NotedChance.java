package wheelhouse.balance;

import java.util.HashMap;
import java.util.Map;
import wheelhouse.sim.Chance;
import wheelhouse.sim.Purpose;

/**
 * The chance of a run, which remembers what has been drawn and when, so that others may be drawn
 * that differ in nothing the player has seen. It tells the names of things by the order in which
 * they were born, and which draws are spent: seen at once, and telling nothing of what is to come.
 */
final class NotedChance extends Chance {

  /** What is not known by any name. */
  static final int UNKNOWN = -1;

  /** The name of a draw. */
  private record Draw(Purpose purpose, long entity, int day) {}

  private final Map<Long, Integer> arrivals = new HashMap<>();
  private final Map<Long, Integer> members = new HashMap<>();
  private final Map<Long, Integer> causes = new HashMap<>();
  private final Map<Long, Integer> incidents = new HashMap<>();
  private final Map<Draw, Integer> spent = new HashMap<>();
  private int today;

  NotedChance(long seed) {
    super(seed);
  }

  /** Says which day it is, for what is drawn from now on. */
  void today(int day) {
    today = day;
  }

  /** Which of the scenario's incidents that come up by themselves has this name, from 0. */
  int arrival(long entity) {
    return arrivals.getOrDefault(entity, UNKNOWN);
  }

  /** Which member has this name. */
  int member(long entity) {
    return members.getOrDefault(entity, UNKNOWN);
  }

  /** Which of the scenario's causes has this name. */
  int cause(long entity) {
    return causes.getOrDefault(entity, UNKNOWN);
  }

  /** Which incident of the run has this name, in order of birth. */
  int incident(long entity) {
    return incidents.getOrDefault(entity, UNKNOWN);
  }

  /** The day on which something was drawn whose result shows, or {@link #UNKNOWN}. */
  int spentOn(Purpose purpose, long entity, int day) {
    return spent.getOrDefault(new Draw(purpose, entity, day), UNKNOWN);
  }

  @Override
  public double draw(Purpose purpose, long entity, int day) {
    switch (purpose) {
      case ARRIVES -> arrivals.putIfAbsent(entity, arrivals.size());
      case AUTONOMY -> members.putIfAbsent(entity, members.size());
      case CAUSE -> causes.putIfAbsent(entity, causes.size());
      case TRUTH -> incidents.putIfAbsent(entity, incidents.size());
      case LOUD, SOURCE_PHASE, SOURCE_CASE, QUESTION, INSPECTION, TALK, COMEBACK ->
          spent.putIfAbsent(new Draw(purpose, entity, day), today);
      default -> {}
    }
    return super.draw(purpose, entity, day);
  }
}
