package wheelhouse.debrief;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.run.Day;
import wheelhouse.run.Run;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Outcome;
import wheelhouse.scenario.Phase;
import wheelhouse.sim.Event;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Model;
import wheelhouse.sim.Simulation;
import wheelhouse.sim.State;

/** The ended days of a run, to be looked up. */
final class History {

  private final Model model;
  private final List<Day> days;
  private final List<Event> events = new ArrayList<>();
  private final Facts end;

  private History(Model model, List<Day> days) {
    this.model = model;
    this.days = days;
    days.forEach(day -> events.addAll(day.allEvents()));
    end = at(days.get(days.size() - 1).dusk());
  }

  /** The history of a run of which at least one day has ended. */
  static History of(Run run) {
    return new History(run.model(), run.days());
  }

  List<Day> days() {
    return days;
  }

  /** What was so after the last night. */
  Facts end() {
    return end;
  }

  /** What was so at a moment. */
  Facts at(State state) {
    Simulation then = new Simulation(model);
    then.resume(state);
    return then.facts();
  }

  List<Event> events(Event.Type type) {
    return events.stream().filter(event -> event.type() == type).toList();
  }

  /** The day of the first event of a type about an incident; 0 if there was none. */
  int day(Event.Type type, int incident) {
    return events(type).stream()
        .filter(event -> event.incident() == incident)
        .mapToInt(Event::day)
        .findFirst()
        .orElse(0);
  }

  /** The last day of the leave. */
  int lastDay() {
    return days.get(days.size() - 1).number();
  }

  /** Harm an incident left behind; what never stopped has healed as far as it does. */
  double harm(int incident) {
    if (end.phase(incident) != Phase.STOP) {
      return end.harm(incident);
    }
    ModelNumber heals =
        end.reverses(incident) ? ModelNumber.HEALS_REVERSIBLE : ModelNumber.HEALS_IRREVERSIBLE;
    return end.accrued(incident) * (1 - model.scenario().numbers().get(heals));
  }

  /** What became of an incident in the end. */
  Outcome outcome(int incident) {
    if (end.broke(incident)) {
      return Outcome.BROKE;
    } else if (day(Event.Type.CAME_BACK, incident) > 0) {
      return Outcome.CAME_BACK;
    } else if (end.prevented(incident)) {
      return Outcome.PREVENTED;
    }
    return end.phase(incident) == Phase.DONE ? Outcome.HOME : Outcome.OPEN;
  }
}
