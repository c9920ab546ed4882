package wheelhouse.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wheelhouse.run.Day;
import wheelhouse.run.Observation;
import wheelhouse.run.Why;
import wheelhouse.scenario.Incident;
import wheelhouse.scenario.Lack;
import wheelhouse.scenario.Outcome;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Event;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Simulation;

/**
 * One incident from its first day to its last, with the truth turned over. Days are from 1; 0 is
 * never.
 *
 * @param incident its number
 * @param title what its slip said
 * @param kind the name of its kind of work
 * @param owner the name of its owner; empty if it never had one
 * @param customer the name of its customer; empty for a redesign
 * @param days the days that are told of it
 * @param truth what was so all along
 * @param outcome what became of it
 * @param harm harm it left behind, in harm points
 * @param wheelDays on how many days the manager had its wheel
 * @param foundAlone whether its owner found alone what was lacking
 * @param moments what was laid on it while the manager was there, in order
 * @param whys why, in the player's words or by a ready-made reason
 * @param voices what three people call the heaviest pick
 */
public record Course(
    int incident,
    String title,
    String kind,
    Optional<String> owner,
    Optional<String> customer,
    Dates days,
    Hidden truth,
    Outcome outcome,
    double harm,
    int wheelDays,
    boolean foundAlone,
    List<Moment> moments,
    List<Why> whys,
    Voices voices) {

  public Course {
    moments = List.copyOf(moments);
    whys = List.copyOf(whys);
  }

  /**
   * When things happened to it.
   *
   * @param arrived its slip appeared
   * @param bled its first bleeding day; 0 if it was prevented
   * @param stopped the bleeding ended
   * @param broke its breaking day came first
   * @param closed it was brought home
   * @param cameBack it came back
   */
  public record Dates(int arrived, int bled, int stopped, int broke, int closed, int cameBack) {}

  /**
   * What was so all along.
   *
   * @param lack what its owner lacked
   * @param compounds whether its harm grew quickly
   * @param reverses whether most of its harm heals
   * @param breaks its breaking day; 0 if it had none
   * @param loud whether it was loud
   */
  public record Hidden(Lack lack, boolean compounds, boolean reverses, int breaks, boolean loud) {}

  /** How much a player may learn from it: what it cost, and how far picks were off. */
  public double telling() {
    double off = 0;
    for (Moment moment : moments) {
      int length = moment.to() - moment.from() + 1;
      int away = Math.abs(moment.pick().weight() - moment.need().weight());
      off += length * away * (moment.phase() == Phase.CLOSE ? 0.5 : 1);
    }
    return harm + 2 * off;
  }

  static Course of(Scenario scenario, History history, SlipWords words, int incident) {
    Facts end = history.end();
    Outcome outcome = history.outcome(incident);
    int parentBack = history.day(Event.Type.CAME_BACK, incident);
    boolean bled = !end.prevented(incident) && end.phase(incident) != Phase.AHEAD;
    Dates dates =
        new Dates(
            end.arrived(incident),
            bled ? end.bleeds(incident) : 0,
            history.day(Event.Type.STOPPED, incident),
            history.day(Event.Type.BROKE, incident),
            end.doneDay(incident),
            parentBack);
    Pick heaviest = Pick.ofWeight(Math.max(0, end.heaviest(incident)));
    return new Course(
        incident,
        words.title(incident),
        words.kind(incident),
        words.owner(incident).map(member -> member.name()),
        words.customer(incident).map(who -> who.name()),
        dates,
        new Hidden(
            end.truth().lack(incident),
            end.truth().compounds(incident),
            end.truth().reverses(incident),
            end.breaks(incident),
            end.loud(incident)),
        outcome,
        history.harm(incident),
        wheelDays(history, incident),
        end.foundAlone(incident),
        moments(history, incident),
        history.days().stream()
            .flatMap(day -> day.whys().stream())
            .filter(why -> why.incident() == incident)
            .toList(),
        voices(words.template(incident), words, incident, heaviest, outcome));
  }

  private static Voices voices(
      Optional<Incident> template, SlipWords words, int incident, Pick pick, Outcome outcome) {
    Voices voices = Voices.of(template.map(Incident::voices).orElseGet(List::of), pick, outcome);
    return new Voices(
        voices.you().map(line -> words.filled(line, incident)),
        voices.owner().map(line -> words.filled(line, incident)),
        voices.customer().map(line -> words.filled(line, incident)));
  }

  private static int wheelDays(History history, int incident) {
    int days = 0;
    for (Day day : history.days()) {
      days += History.laid(day, incident) == Pick.TAKE_THE_WHEEL ? 1 : 0;
    }
    return days;
  }

  private static List<Moment> moments(History history, int incident) {
    List<Moment> moments = new ArrayList<>();
    for (Day day : history.days()) {
      Facts dawn = history.dawn(day);
      boolean open =
          incident < dawn.incidents()
              && dawn.phase(incident) != Phase.DONE
              && day.stage() == Simulation.Stage.PRESENT;
      if (!open) {
        continue;
      }
      int need = history.dusk(day).need(incident);
      Moment next =
          new Moment(
              day.number(),
              day.number(),
              History.laid(day, incident),
              Pick.ofWeight(need == Observation.NONE ? 0 : need),
              dawn.phase(incident));
      int last = moments.size() - 1;
      if (last >= 0 && moments.get(last).alike(next)) {
        moments.set(last, moments.get(last).until(day.number()));
      } else {
        moments.add(next);
      }
    }
    return moments;
  }
}
