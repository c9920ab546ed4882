package wheelhouse.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wheelhouse.content.Bundled;
import wheelhouse.debrief.Lane.Cell;
import wheelhouse.debrief.Lane.Holder;
import wheelhouse.debrief.Lane.Mark;
import wheelhouse.run.Day;
import wheelhouse.run.Observation;
import wheelhouse.run.RandomPlay;
import wheelhouse.run.Run;
import wheelhouse.run.Seat;
import wheelhouse.scenario.Generated;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Event;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Model;
import wheelhouse.sim.Move;
import wheelhouse.sim.Simulation;

/** The lanes and the log of a run, however it was played. */
class LanesTest {

  private static final int SEEDS = 4;

  /** Random runs of everything that is shipped, and of small and crowded drawn scenarios. */
  static Stream<Run> runs() {
    List<Run> runs = new ArrayList<>();
    for (String id : Bundled.ids()) {
      Model model = Model.of(Bundled.find(id).orElseThrow().scenario().orElseThrow());
      for (long seed = 1; seed <= SEEDS; seed++) {
        runs.add(RandomPlay.played(model, seed));
      }
    }
    for (long seed = 1; seed <= 2 * SEEDS; seed++) {
      runs.add(RandomPlay.played(Model.of(Generated.small(seed)), seed));
    }
    runs.add(RandomPlay.played(Model.of(Generated.MIXED.incidents(90).scenario(1)), 1));
    runs.add(RandomPlay.played(Model.of(Generated.SMALL.days(6, 0).scenario(3)), 3));
    return runs.stream();
  }

  private static Debrief debrief(Run run) {
    return Debrief.of(run, Optional.empty());
  }

  private static Simulation at(Run run, wheelhouse.sim.State state) {
    Simulation then = new Simulation(run.model());
    then.resume(state);
    return then;
  }

  @ParameterizedTest
  @MethodSource("runs")
  void everyIncidentHasALaneWithoutGaps(Run run) {
    Lanes lanes = debrief(run).lanes();
    assertEquals(run.observation().incidents(), lanes.lanes().size());
    for (Lane lane : lanes.lanes()) {
      assertEquals(run.observation().arrived(lane.incident()), lane.first());
      assertTrue(lane.cells().get(0).has(Mark.ARRIVED));
      for (int place = 0; place < lane.cells().size(); place++) {
        assertEquals(lane.first() + place, lane.cells().get(place).day());
      }
      boolean home = lane.cells().get(lane.cells().size() - 1).has(Mark.CLOSED);
      assertTrue(home || lane.last() == lanes.last(), "a lane ends at home or with the leave");
    }
  }

  @ParameterizedTest
  @MethodSource("runs")
  void aDayOfALaneAgreesWithItsMorningAndItsEvening(Run run) {
    Lanes lanes = debrief(run).lanes();
    for (Day day : run.days()) {
      Facts dawn = at(run, day.dawn()).facts();
      Simulation then = at(run, day.dusk());
      Facts dusk = then.facts();
      Observation seen = new Seat(then).observation();
      boolean last = day.number() == lanes.last();
      for (Lane lane : lanes.lanes()) {
        int incident = lane.incident();
        Optional<Cell> on = lane.on(day.number());
        boolean open = incident < dawn.incidents() && dawn.phase(incident) != Phase.DONE;
        boolean born = incident >= dawn.incidents() && lane.first() == day.number();
        assertEquals(open || born, on.isPresent());
        if (on.isEmpty()) {
          continue;
        }
        Cell cell = on.get();
        assertEquals(born ? Phase.STOP : dawn.phase(incident), cell.phase());
        assertEquals(dusk.owner(incident), cell.owner());
        assertEquals(dusk.atWheel(incident), cell.holder() == Holder.YOU);
        assertEquals(seen.progress(incident), cell.progress());
        boolean bleeds = cell.phase() == Phase.STOP && !lane.redesign();
        assertEquals(bleeds, cell.band().isPresent());
        if (!last) {
          assertEquals(dusk.phase(incident) == Phase.DONE, cell.has(Mark.CLOSED));
          assertEquals(dusk.told(incident), cell.known());
          cell.band().ifPresent(band -> assertEquals(seen.band(incident), band));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("runs")
  void picksAndWheelsStandWhereTheyWereLaid(Run run) {
    Debrief debrief = debrief(run);
    for (Course course : debrief.courses()) {
      Lane lane = debrief.lanes().lanes().get(course.incident());
      long wheels =
          lane.cells().stream()
              .filter(cell -> cell.pick().equals(Optional.of(Pick.TAKE_THE_WHEEL)))
              .count();
      assertEquals(course.wheelDays(), wheels);
      Course.Dates dates = course.days();
      assertEquals(dates.cameBack(), lane.cameBack());
      assertEquals(dates.broke(), day(lane, Mark.BROKE));
      assertEquals(dates.closed(), day(lane, Mark.CLOSED));
      assertEquals(dates.stopped(), day(lane, Mark.STOPPED));
    }
    long laid =
        run.days().stream()
            .flatMap(day -> day.plan().stream())
            .filter(Move.LayPick.class::isInstance)
            .count();
    long shown =
        debrief.lanes().lanes().stream()
            .flatMap(lane -> lane.cells().stream())
            .filter(cell -> cell.pick().isPresent())
            .count();
    assertEquals(laid, shown);
  }

  /** The day of a mark within the run or after it; 0 if it has none. */
  private static int day(Lane lane, Mark mark) {
    int within =
        lane.cells().stream()
            .filter(cell -> cell.has(mark))
            .mapToInt(Cell::day)
            .findFirst()
            .orElse(0);
    return within > 0
        ? within
        : lane.later().stream()
            .filter(later -> later.mark() == mark)
            .mapToInt(Lane.Later::day)
            .findFirst()
            .orElse(0);
  }

  @ParameterizedTest
  @MethodSource("runs")
  void theWheelIsTakenBeforeItIsGivenBack(Run run) {
    for (Lane lane : debrief(run).lanes().lanes()) {
      boolean held = false;
      for (Cell cell : lane.cells()) {
        if (cell.has(Mark.TAKEN)) {
          assertFalse(held);
          held = true;
        }
        if (cell.has(Mark.HANDED_BACK) || cell.has(Mark.LEFT_BEHIND)) {
          assertTrue(held);
          held = false;
        }
        assertEquals(held, cell.holder() == Holder.YOU);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("runs")
  void whatCameBackIsTiedToWhatItCameFrom(Run run) {
    List<Lane> lanes = debrief(run).lanes().lanes();
    for (Lane lane : lanes) {
      assertEquals(lane.cameBack() > 0, lane.child() != Lane.NONE);
      if (lane.child() != Lane.NONE) {
        assertEquals(lane.incident(), lanes.get(lane.child()).parent());
        assertEquals(lane.cameBack(), lanes.get(lane.child()).first());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("runs")
  void stacksHoldEveryLaneOnceAndCountWhatTheyHold(Run run) {
    Lanes lanes = debrief(run).lanes();
    assertEquals(lanes.lanes().size() > Lanes.MANY, !lanes.stacks().isEmpty());
    TreeSet<Integer> seen = new TreeSet<>();
    for (Lanes.Stack stack : lanes.stacks()) {
      assertEquals(lanes.last(), stack.tallies().size());
      for (Lane lane : stack.lanes()) {
        assertTrue(seen.add(lane.incident()));
        assertEquals(stack.kind(), lane.kind());
        assertEquals(stack.owner(), lane.owner());
        assertTrue(!lane.redesign() || stack.lanes().size() == 1);
      }
      for (Lanes.Tally tally : stack.tallies()) {
        long open = stack.lanes().stream().filter(lane -> lane.on(tally.day()).isPresent()).count();
        assertEquals(open, tally.open());
      }
      assertEquals(
          stack.lanes().stream()
              .flatMap(lane -> lane.cells().stream())
              .filter(cell -> cell.has(Mark.BROKE))
              .count(),
          stack.tallies().stream().mapToInt(Lanes.Tally::broke).sum());
    }
    assertTrue(lanes.stacks().isEmpty() || seen.size() == lanes.lanes().size());
  }

  @ParameterizedTest
  @MethodSource("runs")
  void everyEventAndEveryMoveIsInTheLogOnceAndInOrder(Run run) {
    Chronicle chronicle = debrief(run).chronicle();
    List<Event> happened = new ArrayList<>();
    List<Move> did = new ArrayList<>();
    for (Chronicle.Sheet sheet : chronicle.sheets()) {
      for (Chronicle.Entry entry : sheet.entries()) {
        if (entry instanceof Chronicle.Happened each) {
          assertEquals(
              each.event().type() == Event.Type.LEFT ? sheet.day() : each.event().day(),
              sheet.day());
          happened.add(each.event());
        } else if (entry instanceof Chronicle.Did each) {
          did.add(each.move());
        }
      }
      assertEquals(
          sheet.entries().stream().map(Chronicle.Entry::part).sorted().toList(),
          sheet.entries().stream().map(Chronicle.Entry::part).toList(),
          "the log goes from the morning to the night");
    }
    List<Event> events = run.days().stream().flatMap(day -> day.allEvents().stream()).toList();
    assertEquals(events, happened);
    List<Move> moves =
        run.days().stream()
            .flatMap(day -> Stream.concat(day.answered().stream(), day.plan().stream()))
            .toList();
    assertEquals(moves, did);
  }

  @ParameterizedTest
  @MethodSource("runs")
  void whatWasAskedIsFollowedByItsAnswer(Run run) {
    for (Chronicle.Sheet sheet : debrief(run).chronicle().sheets()) {
      for (int place = 0; place < sheet.entries().size(); place++) {
        if (sheet.entries().get(place) instanceof Chronicle.Did did
            && did.move() instanceof Move.Inspect inspect) {
          Chronicle.Entry next = sheet.entries().get(place + 1);
          Event answer = ((Chronicle.Happened) next).event();
          assertTrue(
              answer.type() == Event.Type.CAUSE_NAMED || answer.type() == Event.Type.NOTHING_NAMED);
          assertEquals(inspect.member(), answer.member());
        }
      }
    }
  }

  @Test
  void thePostInTheLogIsThatOfTheMornings() {
    Model model = Model.of(Bundled.find("first-week").orElseThrow().scenario().orElseThrow());
    int delivered = 0;
    for (long seed = 1; seed <= SEEDS; seed++) {
      Run run = new Run(model, seed);
      List<String> read = new ArrayList<>();
      while (!run.isOver()) {
        read.addAll(new Postbag(model.scenario()).on(run.days(), run.observation(), run.day()));
        run.endDay();
      }
      List<String> logged =
          debrief(run).chronicle().sheets().stream()
              .filter(sheet -> sheet.stage() == Simulation.Stage.PRESENT)
              .flatMap(sheet -> sheet.entries().stream())
              .filter(Chronicle.Delivered.class::isInstance)
              .map(entry -> ((Chronicle.Delivered) entry).text())
              .toList();
      assertEquals(read, logged);
      delivered += logged.size();
    }
    assertTrue(delivered > 0, "in " + SEEDS + " runs no post came");
  }

  @ParameterizedTest
  @MethodSource("runs")
  void whatPulledIsCountedOverTheSlipsThatWereThere(Run run) {
    Debrief debrief = debrief(run);
    Pull pull = debrief.pull();
    long there =
        debrief.courses().stream()
            .filter(course -> !course.moments().isEmpty() && course.customer().isPresent())
            .count();
    assertEquals(there, pull.loud().slips() + pull.quiet().slips());
    assertEquals(there, pull.craft().slips() + pull.elsewhere().slips());
    for (Pull.Side side : List.of(pull.loud(), pull.quiet())) {
      assertTrue(side.wentIn() <= side.slips() && side.needed() <= side.slips());
      assertTrue(side.leftAlone() >= 0 && side.unneeded() >= 0);
    }
  }

  @Test
  void aCrowdedRunIsToldInNoTime() {
    Model model = Model.of(Generated.MIXED.days(30, 10).incidents(300).scenario(1));
    Run run = RandomPlay.played(model, 1);
    assertTrue(run.observation().incidents() >= 300);
    long best = Long.MAX_VALUE;
    for (int batch = 0; batch < 12; batch++) {
      long before = cpu();
      History history = History.of(run);
      int cells = Lanes.of(history).lanes().stream().mapToInt(lane -> lane.cells().size()).sum();
      int entries =
          Chronicle.of(history).sheets().stream().mapToInt(sheet -> sheet.entries().size()).sum();
      best = Math.min(best, cpu() - before);
      assertTrue(cells > 300 && entries > 300);
    }
    long millis = best / 1_000_000;
    assertTrue(millis < 100, () -> "lanes and log of 300 cases took " + millis + " ms");
  }

  private static long cpu() {
    return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
