package wheelhouse.debrief;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wheelhouse.run.Day;
import wheelhouse.run.Run;
import wheelhouse.scenario.Outcome;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Event;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Model;
import wheelhouse.sim.Move;
import wheelhouse.sim.Simulation;
import wheelhouse.sim.State;

/** The ended days of a run, to be looked up. */
final class History {

  private final Model model;
  private final List<Day> days;
  private final Map<Event.Type, List<Event>> events = new EnumMap<>(Event.Type.class);
  private final Map<Event.Type, Map<Integer, Integer>> firsts = new EnumMap<>(Event.Type.class);
  private final List<Facts> dawns = new ArrayList<>();
  private final List<Facts> dusks = new ArrayList<>();
  private final Facts end;
  private final Ends ends;

  private History(Model model, List<Day> days) {
    this.model = model;
    this.days = days;
    for (Day day : days) {
      day.allEvents().forEach(this::add);
      dawns.add(at(day.dawn()));
      dusks.add(at(day.dusk()));
    }
    end = dusks.get(days.size() - 1);
    ends = new Ends(model.scenario().numbers(), end);
  }

  private void add(Event event) {
    events.computeIfAbsent(event.type(), type -> new ArrayList<>()).add(event);
    firsts
        .computeIfAbsent(event.type(), type -> new TreeMap<>())
        .putIfAbsent(event.incident(), event.day());
  }

  /** The history of a run of which at least one day has ended. */
  static History of(Run run) {
    return new History(run.model(), run.days());
  }

  Model model() {
    return model;
  }

  List<Day> days() {
    return days;
  }

  /** What was so after the last night. */
  Facts end() {
    return end;
  }

  /** What was so on a morning. */
  Facts dawn(Day day) {
    return dawns.get(day.number() - 1);
  }

  /** What was so after a night; after the last one, once everything had been played out. */
  Facts dusk(Day day) {
    return dusks.get(day.number() - 1);
  }

  /** A simulation as it stood after a night, the last one too, before anything is played out. */
  Simulation evening(Day day) {
    Simulation then = new Simulation(model);
    if (day.number() < lastDay()) {
      then.resume(day.dusk());
      return then;
    }
    then.resume(day.dawn());
    day.answered().forEach(then::apply);
    day.plan().forEach(then::apply);
    then.nightAlone();
    return then;
  }

  private Facts at(State state) {
    Simulation then = new Simulation(model);
    then.resume(state);
    return then.facts();
  }

  /** What was laid on an incident on a day; hold if nothing was. */
  static Pick laid(Day day, int incident) {
    Pick laid = Pick.HOLD;
    for (Move.Plan move : day.plan()) {
      if (move instanceof Move.LayPick pick && pick.incident() == incident) {
        laid = pick.pick();
      }
    }
    return laid;
  }

  List<Event> events(Event.Type type) {
    return events.getOrDefault(type, List.of());
  }

  /** The day of the first event of a type about an incident; 0 if there was none. */
  int day(Event.Type type, int incident) {
    return firsts.getOrDefault(type, Map.of()).getOrDefault(incident, 0);
  }

  /** The last day of the leave. */
  int lastDay() {
    return days.get(days.size() - 1).number();
  }

  /** Harm an incident left behind; what never stopped has healed as far as it does. */
  double harm(int incident) {
    return ends.harm(incident);
  }

  /** What became of an incident in the end. */
  Outcome outcome(int incident) {
    return ends.outcome(incident);
  }
}
