package wheelhouse.run;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.sim.Event;
import wheelhouse.sim.Move;
import wheelhouse.sim.Simulation;
import wheelhouse.sim.State;

/**
 * A day that has ended, as a value.
 *
 * @param number from 1
 * @param stage whether the manager was there, or away
 * @param dawn the state in the morning, before anything was done
 * @param morning what the morning brought
 * @param answered what was done and answered at once, in order: it cannot be taken back
 * @param plan what was planned, in the {@linkplain Plans normal order}
 * @param reads what was read, in order
 * @param whys why it was picked so
 * @param events what followed the morning, up to the end of the night
 * @param dusk the state after the night
 */
public record Day(
    int number,
    Simulation.Stage stage,
    State dawn,
    List<Event> morning,
    List<Move> answered,
    List<Move.Plan> plan,
    List<Read> reads,
    List<Why> whys,
    List<Event> events,
    State dusk) {

  public Day {
    morning = List.copyOf(morning);
    answered = List.copyOf(answered);
    plan = List.copyOf(plan);
    reads = List.copyOf(reads);
    whys = List.copyOf(whys);
    events = List.copyOf(events);
  }

  /** A number that is equal for equal states after the night, and hardly ever for others. */
  public long fingerprint() {
    return dusk.fingerprint();
  }

  /**
   * A dated follow-up that ended.
   *
   * @param member with whom
   * @param kind number of the kind of work it was about
   * @param changed whether something has changed
   */
  public record FollowUp(int member, int kind, boolean changed) {}

  /** The follow-ups that ended on its morning, when nothing else removes a cause. */
  public List<FollowUp> followUps() {
    return morning.stream()
        .filter(
            event ->
                event.type() == Event.Type.TALK_ENDED || event.type() == Event.Type.CAUSE_REMOVED)
        .map(
            event ->
                new FollowUp(
                    event.member(), event.detail(), event.type() == Event.Type.CAUSE_REMOVED))
        .toList();
  }

  /** Everything that happened, morning and after. */
  public List<Event> allEvents() {
    List<Event> all = new ArrayList<>(morning);
    all.addAll(events);
    return all;
  }
}
