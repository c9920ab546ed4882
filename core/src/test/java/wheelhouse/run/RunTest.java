package wheelhouse.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wheelhouse.scenario.Channel;
import wheelhouse.scenario.Generated;
import wheelhouse.scenario.Member;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Question;
import wheelhouse.scenario.Range;
import wheelhouse.scenario.Response;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Scenarios;
import wheelhouse.scenario.Slip;
import wheelhouse.sim.Chance;
import wheelhouse.sim.Event;
import wheelhouse.sim.Model;
import wheelhouse.sim.Move;
import wheelhouse.sim.Refusal;
import wheelhouse.sim.Simulation;

class RunTest {

  private static Run small(long seed) {
    return new Run(Model.of(Generated.small(seed)), seed);
  }

  /** Two owned slips and one without an owner, all loud, each with something to ask. */
  private static Scenario threeSlips() {
    List<Member> team = new ArrayList<>();
    for (String id : List.of("m0", "m1")) {
      team.add(Scenarios.member(id, 2, Range.of(0.5), Range.of(0.6), Range.of(0.6)));
    }
    List<Slip> slips = new ArrayList<>();
    for (String id : List.of("a", "b", "c")) {
      Slip slip = Slip.of(id).foreseen(0, 1).sign(Question.LACKS, Channel.OWNER, 0, 0.85);
      slips.add(slip.sign(Question.REVERSES, Channel.CUSTOMER, 0, 0.85));
    }
    slips.set(2, slips.get(2).owners());
    return Scenarios.of(4, 3, team, 2, slips);
  }

  private static Run three() {
    return new Run(Model.of(threeSlips()), 1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aRunOfNothingButEndedDaysIsTheSimulationUnderHold(long seed) {
    Run run = small(seed);
    while (!run.isOver()) {
      run.endDay();
    }
    Simulation alone = new Simulation(run.model());
    alone.start(new Chance(seed));
    for (Day day : run.days()) {
      alone.dawn();
      assertEquals(alone.snapshot(), day.dawn(), "morning of day " + day.number());
      alone.night();
      assertEquals(alone.fingerprint(), day.fingerprint(), "day " + day.number());
    }
    assertTrue(alone.isOver());
    assertEquals(alone.harm(), run.result().harm());
    assertEquals(alone.growth(), run.result().growth());
    assertEquals(9, run.days().size());
    assertEquals(Simulation.Stage.AWAY, run.days().get(6).stage());
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void theSameMovesGiveTheSameRun(long seed) {
    Run first = RandomPlay.played(Model.of(Generated.small(seed)), seed);
    Run again = new Run(Model.of(Generated.small(seed)), seed);
    for (Day day : first.days()) {
      if (day.stage() == Simulation.Stage.PRESENT) {
        again = again.fork(day.number());
        for (Move move : day.answered()) {
          assertFalse(again.move(move).refused(), move::toString);
        }
        for (Move move : day.plan()) {
          assertFalse(again.move(move).refused(), move::toString);
        }
        Day ended = again.endDay();
        assertEquals(day.fingerprint(), ended.fingerprint(), "day " + day.number());
        assertEquals(day.answered(), ended.answered());
        assertEquals(day.plan(), ended.plan());
        assertEquals(day.allEvents(), ended.allEvents());
      }
    }
    assertEquals(first.result(), again.result());
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
  void theNormalPlanEndsInTheStateThatWasShown(long seed) {
    Run run = new Run(Model.of(Generated.small(seed)), seed);
    for (int day = 1; !run.isOver(); day++) {
      RandomPlay.layOutDay(run, seed * 100 + day);
      Simulation shown = new Simulation(run.model());
      shown.resume(run.state());
      shown.night();
      assertEquals(shown.fingerprint(), run.endDay().fingerprint(), "day " + day);
    }
  }

  @Test
  void whatIsPlannedCanBeTakenBackToTheLastMinute() {
    Run run = three();
    int morning = run.minutesLeft();
    var before = run.state();
    assertEquals(60, run.move(new Move.LayPick(0, Pick.DECIDE)).minutes());
    Verdict wheel = run.move(new Move.LayPick(0, Pick.TAKE_THE_WHEEL));
    assertEquals(240, wheel.minutes());
    assertEquals(morning - 300, wheel.left());
    assertEquals(5, run.observation().pick(0));
    assertEquals(
        List.of(new Move.LayPick(0, Pick.TAKE_THE_WHEEL)), run.undo().orElseThrow().moves());
    assertEquals(2, run.observation().pick(0));
    assertTrue(run.undo().isPresent());
    assertEquals(before, run.state());
    assertEquals(Optional.empty(), run.undo());
  }

  @Test
  void whatDoesNotFitIsRefusedWithWhatItWouldTakeAndWhatIsLeft() {
    Run run = three();
    run.move(new Move.LayPick(0, Pick.TAKE_THE_WHEEL));
    var before = run.state();
    Verdict verdict = run.move(new Move.LayPick(1, Pick.ADD_HANDS));
    assertEquals(Refusal.NOT_ENOUGH_TIME, verdict.refusal());
    assertEquals(180, verdict.minutes());
    assertEquals(
        "there is not enough of the day left for that: it takes 180 minutes, and 120 are left",
        verdict.message());
    assertEquals(before, run.state());
    assertEquals(1, run.plan().size());
  }

  @Test
  void anAnswerStaysWhenThePlanIsTakenBack() {
    Run run = three();
    run.move(new Move.LayPick(0, Pick.DECIDE));
    Verdict asked = run.move(new Move.AskOwner(1));
    assertFalse(asked.refused());
    assertEquals(10, asked.minutes());
    assertTrue(run.observation().signShown(1, 0));
    assertTrue(run.undo().isPresent());
    assertTrue(run.observation().signShown(1, 0), "what was learned is not forgotten");
    assertEquals(List.of(new Move.AskOwner(1)), run.answered());
    assertEquals(480 - 60 - 10, run.minutesLeft());
  }

  @Test
  void aResponseAndAClaimCannotBeTakenBackSinceTheyTellWhatIsHidden() {
    Run run = three();
    assertFalse(run.move(new Move.Respond(0, 0, Response.TEACH)).refused());
    assertFalse(run.move(new Move.Assign(2, 0)).refused());
    assertFalse(run.move(new Move.Claim(List.of(0, 1, 2), 1)).refused());
    assertTrue(run.undo().isPresent());
    assertEquals(Optional.empty(), run.undo());
    assertEquals(2, run.answered().size());
    assertTrue(run.observation().tiedUp(1));
  }

  @Test
  void namingAnOwnerIsSettledOnceThatOwnerWasAsked() {
    Run run = three();
    assertEquals(Refusal.NO_OWNER, run.move(new Move.AskOwner(2)).refusal());
    run.move(new Move.Assign(2, 1));
    run.move(new Move.LayPick(2, Pick.LEND_AUTHORITY));
    assertFalse(run.move(new Move.AskOwner(2)).refused());
    assertEquals(List.of(new Move.Assign(2, 1), new Move.AskOwner(2)), run.answered());
    assertEquals(List.of(new Laid(List.of(new Move.LayPick(2, Pick.LEND_AUTHORITY)))), run.plan());
  }

  @Test
  void aCallToTheCustomerMakesThePlannedOneFallAway() {
    Run run = three();
    run.move(new Move.AnswerCall(0));
    Verdict asked = run.move(new Move.AskCustomer(0));
    assertEquals(List.of(new Move.AnswerCall(0)), asked.dropped());
    assertEquals(List.of(), run.plan());
  }

  @Test
  void timeThatAPlannedCallFreedCanBeSpentOnAskingAndIsThenSpent() {
    Run run = three();
    int left = run.minutesLeft();
    run.move(new Move.LayPick(0, Pick.TAKE_THE_WHEEL));
    run.move(new Move.LayPick(1, Pick.UNBLOCK));
    assertEquals(left - 390, run.minutesLeft());
    for (int member = 0; run.minutesLeft() >= 30; member ^= 1) {
      assertFalse(run.move(new Move.Respond(member, 0, Response.SET_EXPECTATIONS)).refused());
    }
    assertEquals(0, run.minutesLeft());
    assertFalse(run.move(new Move.AnswerCall(0)).refused());
    assertEquals(10, run.minutesLeft());
    assertFalse(run.move(new Move.AskOwner(1)).refused());
    assertTrue(run.undo().isPresent());
    assertTrue(run.undo().isPresent());
    assertFalse(run.answered().contains(new Move.AnswerCall(0)), "the plan gave way instead");
  }

  @Test
  void aPickOnAStackIsOneMoveOrNone() {
    Run run = three();
    assertEquals(List.of(0, 1), run.stack(0));
    assertEquals(List.of(2), run.stack(2));
    Verdict hands = run.pickAll(run.stack(0), Pick.ADD_HANDS);
    assertFalse(hands.refused());
    assertEquals(360, hands.minutes());
    assertEquals(1, run.plan().size());
    run.undo();
    assertEquals(480 - 60, run.minutesLeft() + 0);
    Verdict wheels = run.pickAll(List.of(0, 1), Pick.TAKE_THE_WHEEL);
    assertEquals(Refusal.NOT_ENOUGH_TIME, wheels.refusal());
    assertEquals(600, wheels.minutes());
    assertEquals(420, wheels.left());
    assertEquals(-1, run.observation().pick(0), "none of them was laid");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void aStackBrokeAsOneAndIsKnownToItsOwnerAsOne(long seed) {
    Run run = new Run(Model.of(Generated.MIXED.incidents(90).scenario(seed)), seed);
    Observation board = run.observation();
    while (run.day() < 24) {
      for (int place = 0; place < board.openCount(); place++) {
        int slip = board.open(place);
        for (int other : run.stack(slip)) {
          assertEquals(board.broke(slip), board.broke(other));
          assertEquals(board.ownerUnaware(slip), board.ownerUnaware(other));
          assertEquals(run.stack(slip), run.stack(other));
        }
      }
      run.endDay();
    }
    assertTrue(parted(run), "nothing that broke lay beside what was stopped");
  }

  /** Whether two slips are alike in everything but that one broke. */
  private static boolean parted(Run run) {
    Observation board = run.observation();
    return IntStream.range(0, board.openCount())
        .map(board::open)
        .filter(board::broke)
        .anyMatch(
            broke ->
                IntStream.range(0, board.openCount())
                    .map(board::open)
                    .anyMatch(
                        other ->
                            board.phase(other) == board.phase(broke)
                                && board.kind(other) == board.kind(broke)
                                && board.owner(other) == board.owner(broke)
                                && !board.broke(other)
                                && !run.stack(broke).contains(other)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void aRightClaimTellsItsRedesignOnceItIsPaidHoweverOftenItIsMade(long seed) {
    Run run =
        new Run(Model.of(Generated.SMALL.days(12, 1).incidents(3).sources(2).scenario(seed)), seed);
    Observation board = run.observation();
    for (int source = 0; source < 2; source++) {
      while (cases(run, source).size() < 3 && run.day() < 12) {
        run.endDay();
      }
      List<Integer> cases = cases(run, source);
      int slips = board.incidents();
      Move.Claim claim = new Move.Claim(cases, 0);
      assertTrue(run.redesignFor(claim).isEmpty(), "nothing is told that is not paid");
      assertFalse(run.move(claim).refused());
      assertEquals(slips, run.redesignFor(claim).orElseThrow());
      Move.Claim again = new Move.Claim(List.of(cases.get(2), cases.get(1), cases.get(0)), 1);
      assertTrue(run.redesignFor(again).isEmpty());
      assertFalse(run.move(again).refused());
      assertEquals(slips, run.redesignFor(again).orElseThrow(), "found, and found again");
      assertFalse(board.tiedUp(1));
      run.endDay();
      assertTrue(run.redesignFor(claim).isEmpty(), "it is told on the day only");
    }
  }

  private static List<Integer> cases(Run run, int source) {
    return IntStream.range(0, run.observation().incidents())
        .filter(slip -> run.names().incident(slip).startsWith("s" + source + "-case"))
        .boxed()
        .toList();
  }

  @Test
  void aClaimThatIsOffTellsNoRedesign() {
    Run run = three();
    Move.Claim claim = new Move.Claim(List.of(0, 1, 2), 1);
    assertFalse(run.move(claim).refused());
    assertTrue(run.redesignFor(claim).isEmpty());
    assertTrue(run.observation().tiedUp(1));
  }

  @Test
  void movesAboutWhatIsNotThereAreRefusedOrAnError() {
    Run run = three();
    assertEquals(Refusal.NO_SUCH_INCIDENT, run.move(new Move.AskOwner(9)).refusal());
    assertEquals(Refusal.NO_SUCH_INCIDENT, run.move(new Move.LayPick(-1, Pick.DECIDE)).refusal());
    assertThrows(IllegalArgumentException.class, () -> run.move(new Move.Inspect(7, 0)));
    assertThrows(IllegalArgumentException.class, () -> run.move(new Move.DoOwnWork(0, 30)));
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34})
  void aForkIsTheSameUpToItsMorningAndThenGoesItsOwnWay(long seed) {
    Run run = RandomPlay.played(Model.of(Generated.small(seed)), seed);
    for (int day = 1; day <= 6; day++) {
      Run fork = run.fork(day);
      assertEquals(run.days().subList(0, day - 1), fork.days());
      assertEquals(run.days().get(day - 1).dawn(), fork.state());
      assertEquals(run.days().get(day - 1).morning(), fork.morningEvents());
      assertEquals(day, fork.day());
    }
    assertThrows(IllegalArgumentException.class, () -> run.fork(7));
    Run fork = run.fork(3);
    while (!fork.isOver()) {
      fork.endDay();
    }
    assertEquals(9, run.days().size());
    assertEquals(9, fork.days().size());
  }

  @Test
  void readsAndWordsChangeNoOutcome() {
    Run silent = three();
    Run speaking = three();
    speaking.read(0, ReadQuestion.LACKS, 2, Confidence.SURE);
    speaking.read(0, ReadQuestion.LACKS, 1, Confidence.UNSURE);
    speaking.move(new Move.AskOwner(0));
    speaking.read(0, ReadQuestion.IN_TIME, 0, Confidence.FAIRLY_SURE);
    speaking.say(Why.of(0, Why.Reason.THEIRS_TO_DO));
    speaking.commit("I will ask first.");
    silent.move(new Move.AskOwner(0));
    Day day = speaking.endDay();
    assertEquals(silent.endDay().fingerprint(), day.fingerprint());
    assertEquals(
        List.of(
            new Read(0, ReadQuestion.LACKS, 1, Confidence.UNSURE, 0),
            new Read(0, ReadQuestion.IN_TIME, 0, Confidence.FAIRLY_SURE, 1)),
        day.reads());
    assertEquals(
        Refusal.NO_SUCH_INCIDENT, speaking.read(5, ReadQuestion.LACKS, 0, Confidence.SURE));
  }

  @Test
  void aRunThatIsOverTakesNothingMore() {
    Run run = three();
    while (!run.isOver()) {
      run.endDay();
    }
    assertEquals(7, run.days().size());
    assertEquals(Refusal.AWAY, run.move(new Move.LayPick(0, Pick.HOLD)).refusal());
    assertEquals(Refusal.AWAY, run.pickAll(List.of(0), Pick.HOLD).refusal());
    assertThrows(IllegalStateException.class, run::endDay);
    assertTrue(run.days().get(4).allEvents().stream().anyMatch(e -> e.type() == Event.Type.LEFT));
  }
}
