package wheelhouse.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wheelhouse.scenario.Generated;
import wheelhouse.scenario.Lack;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Range;
import wheelhouse.scenario.Scenarios;
import wheelhouse.scenario.Slip;
import wheelhouse.scenario.Truth;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Model;
import wheelhouse.sim.Simulation;

class ReadsTest {

  private static final double EXACT = 1e-12;

  private static Run alone(Slip slip) {
    return new Run(Model.of(Scenarios.alone(slip, 8)), 1);
  }

  private static Truth breaking(Lack lack, int after) {
    return new Truth(1, lack, true, false, Range.of(after), 40);
  }

  private static double brier(ReadQuestion question, Confidence confidence, int truth) {
    return Reads.brier(new Read(0, question, 0, confidence, 0), truth);
  }

  @Test
  void theScoreIsHalfTheSquaredDistanceFromWhatIsSo() {
    assertEquals(0.0025, brier(ReadQuestion.COMPOUNDS, Confidence.SURE, 0), EXACT);
    assertEquals(0.9025, brier(ReadQuestion.COMPOUNDS, Confidence.SURE, 1), EXACT);
    assertEquals(0.16, brier(ReadQuestion.REVERSES, Confidence.UNSURE, 0), EXACT);
    assertEquals(0.5625, brier(ReadQuestion.IN_TIME, Confidence.FAIRLY_SURE, 1), EXACT);
    // Of five answers, the four others share what is left: ½(0.4² + 4 · 0.1²).
    assertEquals(0.1, brier(ReadQuestion.LACKS, Confidence.UNSURE, 0), EXACT);
    // And wrong: ½(0.6² + 0.9² + 3 · 0.1²).
    assertEquals(0.6, brier(ReadQuestion.LACKS, Confidence.UNSURE, 3), EXACT);
  }

  @Test
  void whatIsLackingIsAskedOfThatMoment() {
    Run run = alone(Slip.of("a").size(0.5, 4, 1, 4).truths(breaking(Lack.DECISION, 9)));
    run.read(0, ReadQuestion.LACKS, Lack.DECISION.ordinal(), Confidence.SURE);
    run.move(new wheelhouse.sim.Move.LayPick(0, Pick.DECIDE));
    run.endDay();
    run.read(0, ReadQuestion.LACKS, Lack.DECISION.ordinal(), Confidence.SURE);
    run.endDay();
    run.read(0, ReadQuestion.LACKS, Lack.NOTHING.ordinal(), Confidence.UNSURE);
    run.endDay();
    List<Reads.Scored> scored = Reads.of(run).scored();
    assertTrue(scored.get(0).right());
    assertEquals(0, scored.get(1).truth(), "it was met on the first night");
    assertTrue(scored.get(2).right());
  }

  @Test
  void inTimeIsBeforeTheBreakingDayUnderHold() {
    Slip able = Slip.of("a").size(0.3, 1, 1, 4);
    Run stops = alone(able.truths(breaking(Lack.NOTHING, 6)));
    Run breaks = alone(able.truths(breaking(Lack.AUTHORITY, 2)));
    Run never = alone(Slip.of("a").size(0.9, 20, 1, 4));
    for (Run run : List.of(stops, breaks, never)) {
      run.read(0, ReadQuestion.IN_TIME, 0, Confidence.SURE);
      run.move(new wheelhouse.sim.Move.LayPick(0, Pick.LEND_AUTHORITY));
      run.endDay();
    }
    assertTrue(Reads.of(stops).scored().get(0).right());
    assertEquals(1, Reads.of(breaks).scored().get(0).truth(), "the pick of that day is not held");
    assertEquals(1, Reads.of(never).scored().get(0).truth(), "not before the run's last day");
  }

  /** The same question answered another way: a fork that holds, and what became of the slip. */
  private static int inTimeByForking(Run run, Day day, Read read) {
    Run fork = run.fork(day.number());
    day.answered().subList(0, read.after()).forEach(fork::settle);
    int owner = fork.observation().owner(read.incident());
    for (int place = 0; place < fork.observation().openCount(); place++) {
      int open = fork.observation().open(place);
      if (fork.observation().owner(open) == owner) {
        fork.move(new wheelhouse.sim.Move.LayPick(open, Pick.HOLD));
      }
    }
    while (!fork.isOver()) {
      fork.endDay();
    }
    Simulation end = new Simulation(run.model());
    end.resume(fork.state());
    Facts facts = end.facts();
    boolean stopped = facts.phase(read.incident()).ordinal() >= Phase.CLOSE.ordinal();
    int breaks = facts.breaks(read.incident());
    int before = breaks > 0 ? breaks : run.model().scenario().days();
    return stopped && !facts.broke(read.incident()) && facts.stoppedDay(read.incident()) < before
        ? 0
        : 1;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void inTimeAgreesWithAForkThatHolds(long seed) {
    Run run = RandomPlay.played(Model.of(Generated.small(seed)), seed);
    for (Reads.Scored scored : Reads.of(run).scored()) {
      if (scored.read().question() == ReadQuestion.IN_TIME) {
        Day day = run.days().get(scored.day() - 1);
        assertEquals(inTimeByForking(run, day, scored.read()), scored.truth(), scored.toString());
      }
    }
  }

  @Test
  void theMeanIsOverAllReadsOrThoseOfOneQuestion() {
    Read right = new Read(0, ReadQuestion.COMPOUNDS, 0, Confidence.SURE, 0);
    Read wrong = new Read(0, ReadQuestion.REVERSES, 1, Confidence.SURE, 0);
    Read unsure = new Read(0, ReadQuestion.COMPOUNDS, 1, Confidence.UNSURE, 0);
    Reads reads =
        new Reads(
            List.of(
                new Reads.Scored(1, right, 0, 0.0025),
                new Reads.Scored(1, wrong, 0, 0.9025),
                new Reads.Scored(2, unsure, 0, 0.36)));
    assertEquals(1.265 / 3, reads.mean().orElseThrow(), EXACT);
    assertEquals(0.18125, reads.mean(ReadQuestion.COMPOUNDS).orElseThrow(), EXACT);
    assertEquals(OptionalDouble.empty(), reads.mean(ReadQuestion.LACKS));
    assertEquals(OptionalDouble.empty(), new Reads(List.of()).mean());
  }

  @Test
  void anAnswerThatIsNoneIsAnError() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Read(0, ReadQuestion.COMPOUNDS, 2, Confidence.SURE, 0));
  }
}
