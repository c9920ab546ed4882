package wheelhouse.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wheelhouse.debrief.Lane.Cell;
import wheelhouse.debrief.Lane.Holder;
import wheelhouse.debrief.Lane.Later;
import wheelhouse.debrief.Lane.Mark;
import wheelhouse.run.Day;
import wheelhouse.run.Observation;
import wheelhouse.run.Seat;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Event;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Move;
import wheelhouse.sim.Simulation;

/** Draws the lanes of a history, day by day, each day once. */
final class LaneDrawing {

  private final History history;
  private final Facts end;
  private final List<List<Cell>> cells = new ArrayList<>();
  private final boolean[] atWheel;

  private LaneDrawing(History history) {
    this.history = history;
    end = history.end();
    atWheel = new boolean[end.incidents()];
    for (int incident = 0; incident < end.incidents(); incident++) {
      cells.add(new ArrayList<>());
    }
  }

  static List<Lane> of(History history) {
    LaneDrawing drawing = new LaneDrawing(history);
    history.days().forEach(drawing::draw);
    List<List<Later>> later = drawing.later();
    int[] children = new int[drawing.end.incidents()];
    java.util.Arrays.fill(children, Lane.NONE);
    for (int incident = 0; incident < children.length; incident++) {
      if (drawing.end.parent(incident) != Facts.NONE) {
        children[drawing.end.parent(incident)] = incident;
      }
    }
    List<Lane> lanes = new ArrayList<>();
    for (int incident = 0; incident < children.length; incident++) {
      lanes.add(
          new Lane(
              incident,
              drawing.end.kind(incident),
              drawing.end.customer(incident),
              drawing.end.parent(incident),
              children[incident],
              history.day(Event.Type.CAME_BACK, incident),
              drawing.end.loud(incident),
              drawing.cells.get(incident),
              later.get(incident)));
    }
    return lanes;
  }

  private void draw(Day day) {
    Facts dawn = history.dawn(day);
    Simulation then = history.evening(day);
    Facts evening = then.facts();
    Observation seen = new Seat(then).observation();
    int count = evening.incidents();
    int[] picks = picks(day, count);
    List<List<Mark>> marks = marks(day, dawn, evening);
    for (int incident = 0; incident < count; incident++) {
      boolean born = incident >= dawn.incidents();
      Phase phase = born ? Phase.STOP : dawn.phase(incident);
      if (phase == Phase.DONE) {
        continue;
      }
      boolean bleeds = phase == Phase.STOP && evening.customer(incident) != Facts.NONE;
      cells
          .get(incident)
          .add(
              new Cell(
                  day.number(),
                  phase,
                  bleeds ? Optional.of(seen.band(incident)) : Optional.empty(),
                  holder(evening, incident),
                  evening.owner(incident),
                  evening.told(incident),
                  picks[incident] < 0
                      ? Optional.empty()
                      : Optional.of(Pick.ofWeight(picks[incident])),
                  seen.progress(incident),
                  marks.get(incident)));
      atWheel[incident] = evening.atWheel(incident);
    }
  }

  private static Holder holder(Facts evening, int incident) {
    if (evening.atWheel(incident)) {
      return Holder.YOU;
    }
    return evening.owner(incident) == Facts.NONE ? Holder.NOBODY : Holder.OWNER;
  }

  private static int[] picks(Day day, int count) {
    int[] picks = new int[count];
    java.util.Arrays.fill(picks, -1);
    for (Move.Plan move : day.plan()) {
      if (move instanceof Move.LayPick lay) {
        picks[lay.incident()] = lay.pick().weight();
      }
    }
    return picks;
  }

  private List<List<Mark>> marks(Day day, Facts dawn, Facts evening) {
    List<List<Mark>> marks = new ArrayList<>();
    for (int incident = 0; incident < evening.incidents(); incident++) {
      marks.add(new ArrayList<>());
    }
    happened(day, day.morning(), marks);
    for (int incident = 0; incident < dawn.incidents(); incident++) {
      if (atWheel[incident] && !dawn.atWheel(incident)) {
        put(marks, incident, Mark.LEFT_BEHIND);
      }
    }
    day.answered().forEach(move -> did(move, marks));
    day.plan().forEach(move -> did(move, marks));
    for (int incident = 0; incident < dawn.incidents(); incident++) {
      if (dawn.phase(incident) != Phase.DONE
          && dawn.atWheel(incident) != evening.atWheel(incident)) {
        put(marks, incident, dawn.atWheel(incident) ? Mark.HANDED_BACK : Mark.TAKEN);
      }
    }
    happened(day, day.events(), marks);
    return marks;
  }

  private static void happened(Day day, List<Event> events, List<List<Mark>> marks) {
    for (Event event : events) {
      if (event.day() == day.number() && event.incident() != Event.NOBODY) {
        mark(event.type()).ifPresent(mark -> put(marks, event.incident(), mark));
      }
    }
  }

  private static Optional<Mark> mark(Event.Type type) {
    return switch (type) {
      case ARRIVED -> Optional.of(Mark.ARRIVED);
      case BEGAN -> Optional.of(Mark.BEGAN);
      case BROKE -> Optional.of(Mark.BROKE);
      case CAME_BACK -> Optional.of(Mark.CAME_BACK);
      case SIGN -> Optional.of(Mark.SIGN);
      case MET -> Optional.of(Mark.MET);
      case FOUND_ALONE -> Optional.of(Mark.FOUND_ALONE);
      case STOPPED -> Optional.of(Mark.STOPPED);
      case PREVENTED -> Optional.of(Mark.PREVENTED);
      case CLOSED -> Optional.of(Mark.CLOSED);
      default -> Optional.empty();
    };
  }

  private static void did(Move move, List<List<Mark>> marks) {
    if (move instanceof Move.AskOwner ask) {
      put(marks, ask.incident(), Mark.ASKED);
    } else if (move instanceof Move.AskCustomer ask) {
      put(marks, ask.incident(), Mark.ASKED);
    } else if (move instanceof Move.LookAtMonitor look) {
      put(marks, look.incident(), Mark.ASKED);
    } else if (move instanceof Move.AskQuestion ask) {
      put(marks, ask.incident(), Mark.ASKED);
    } else if (move instanceof Move.Claim claim) {
      claim.incidents().forEach(incident -> put(marks, incident, Mark.PINNED));
    } else if (move instanceof Move.AnswerCall call) {
      put(marks, call.incident(), Mark.CALL_ANSWERED);
    } else if (move instanceof Move.Assign assign) {
      put(marks, assign.incident(), Mark.ASSIGNED);
    }
  }

  private static void put(List<List<Mark>> marks, int incident, Mark mark) {
    List<Mark> of = marks.get(incident);
    if (!of.contains(mark)) {
      of.add(mark);
    }
  }

  /** What came of each incident once the leave was over. */
  private List<List<Later>> later() {
    Day last = history.days().get(history.lastDay() - 1);
    Facts evening = history.evening(last).facts();
    List<List<Later>> later = new ArrayList<>();
    for (int incident = 0; incident < end.incidents(); incident++) {
      List<Later> of = new ArrayList<>();
      if (evening.phase(incident) == Phase.AHEAD
          && end.phase(incident) != Phase.AHEAD
          && !end.prevented(incident)) {
        of.add(new Later(end.bleeds(incident), Mark.BEGAN));
      }
      later.add(of);
    }
    for (Event event : last.events()) {
      if (event.day() > last.number() && event.incident() != Event.NOBODY) {
        mark(event.type())
            .ifPresent(mark -> later.get(event.incident()).add(new Later(event.day(), mark)));
      }
    }
    for (int incident = 0; incident < end.incidents(); incident++) {
      if (end.doneDay(incident) > last.number()) {
        later.get(incident).add(new Later(end.doneDay(incident), Mark.CLOSED));
      }
    }
    return later;
  }
}
