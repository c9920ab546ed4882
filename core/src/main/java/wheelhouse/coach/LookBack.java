package wheelhouse.coach;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import wheelhouse.run.Day;
import wheelhouse.run.Run;
import wheelhouse.sim.State;

/**
 * Plays the ways of decisions once more under the run's own truth and luck, each decision when it
 * is first asked for.
 */
final class LookBack {

  private final Run run;
  private final Shown shown;
  private final Docket docket;
  private final Memories memories;
  private final Map<Matter, Hindsight> known = new IdentityHashMap<>();

  LookBack(Run run, Shown shown, Docket docket, Memories memories) {
    this.run = run;
    this.shown = shown;
    this.docket = docket;
    this.memories = memories;
  }

  /** Looks back at decisions, all at once, and returns what is seen of each. */
  List<Hindsight> at(List<Matter> matters) {
    List<Matter> unknown = matters.stream().filter(matter -> !known.containsKey(matter)).toList();
    List<Hindsight> found = unknown.parallelStream().map(this::look).toList();
    for (int i = 0; i < found.size(); i++) {
      known.put(unknown.get(i), found.get(i));
    }
    return matters.stream().map(known::get).toList();
  }

  private Hindsight look(Matter matter) {
    Day day = run.days().get(matter.day() - 1);
    Replayed noon = new Replayed(run);
    noon.toNoon(new Conduct(day));
    State board = noon.simulation.snapshot();
    Playout playout = new Playout(run.model());
    List<Value> values = new ArrayList<>();
    List<Tally> tallies = new ArrayList<>();
    for (Matter.Way way : matter.ways()) {
      Arm arm = docket.arms().get(way.arm());
      playout.hindsight(arm.since() == Arm.Since.DAWN ? day.dawn() : board, memories, arm);
      values.add(playout.value());
      Tally tally = new Tally(shown);
      tally.add(0, playout);
      tallies.add(tally);
    }
    List<Hindsight.Seen> ways = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Curve curve = tallies.get(i).against(tallies.get(matter.chosen()));
      ways.add(new Hindsight.Seen(values.get(i), curve));
    }
    return new Hindsight(ways, twins(matter));
  }

  private List<Twin> twins(Matter matter) {
    boolean touched =
        matter.ways().get(matter.chosen()).choice() instanceof Choice.Laid laid
            && laid.pick().weight() > 0;
    if (!touched || !(matter.subject() instanceof Subject.Slips slips)) {
      return List.of();
    }
    Twins untouched = new Twins(run);
    return slips.incidents().stream()
        .map(incident -> untouched.of(incident, matter.day()))
        .toList();
  }
}
