package wheelhouse.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import wheelhouse.scenario.Cause;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Event;
import wheelhouse.sim.Facts;

/**
 * What kept needing the manager: one member at one kind of work.
 *
 * @param member the member's name
 * @param kind the name of the kind of work
 * @param moves on how many days work of theirs moved
 * @param touched on how many of those the manager had touched it
 * @param cause the hidden cause that was there from the start, if there was one
 * @param gone whether a response removed a cause
 * @param inspections how often it was inspected
 * @param learnedToWait the day on which they learned to wait for the manager, if they did
 */
public record Pattern(
    String member,
    String kind,
    int moves,
    int touched,
    Optional<Cause> cause,
    boolean gone,
    int inspections,
    OptionalInt learnedToWait) {

  /** Fewer days than this show no pattern. */
  private static final int FEW = 3;

  /** The patterns that are worth a word. */
  static List<Pattern> of(Scenario scenario, History history) {
    Facts start = history.dawn(history.days().get(0));
    Facts leave = history.dusk(history.days().get(scenario.days() - 1));
    List<Pattern> patterns = new ArrayList<>();
    for (int member = 0; member < scenario.team().size(); member++) {
      for (int kind = 0; kind < scenario.kinds().size(); kind++) {
        Pattern pattern = of(scenario, history, start, leave, member, kind);
        boolean often = pattern.moves >= FEW && pattern.touched * 2 > pattern.moves;
        if (often
            || pattern.cause.isPresent()
            || pattern.inspections > 0
            || pattern.learnedToWait.isPresent()) {
          patterns.add(pattern);
        }
      }
    }
    return patterns;
  }

  private static Pattern of(
      Scenario scenario, History history, Facts start, Facts leave, int member, int kind) {
    int cause = start.people().cause(member, kind);
    OptionalInt learned =
        history.events(Event.Type.LEARNED_TO_WAIT).stream()
            .filter(event -> event.member() == member && event.detail() == kind)
            .mapToInt(Event::day)
            .findFirst();
    return new Pattern(
        scenario.team().get(member).name(),
        scenario.kinds().get(kind).name(),
        leave.people().moves(member, kind),
        leave.people().touchedMoves(member, kind),
        cause == Facts.NONE ? Optional.empty() : Optional.of(Cause.of(cause)),
        leave.people().causeGone(member, kind),
        leave.people().inspections(member, kind),
        learned);
  }
}
