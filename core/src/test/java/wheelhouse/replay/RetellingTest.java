package wheelhouse.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wheelhouse.content.Bundled;
import wheelhouse.content.Json;
import wheelhouse.replay.Retold.Gone;
import wheelhouse.replay.Retold.Lost;
import wheelhouse.replay.Retold.Refused;
import wheelhouse.replay.Retold.Thing;
import wheelhouse.replay.Retold.Until;
import wheelhouse.run.Confidence;
import wheelhouse.run.Day;
import wheelhouse.run.RandomPlay;
import wheelhouse.run.ReadQuestion;
import wheelhouse.run.Run;
import wheelhouse.run.Why;
import wheelhouse.scenario.CalendarEntry;
import wheelhouse.scenario.Incident;
import wheelhouse.scenario.Member;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Range;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Scenarios;
import wheelhouse.scenario.Slip;
import wheelhouse.scenario.Variant;
import wheelhouse.sim.Model;
import wheelhouse.sim.Move;
import wheelhouse.sim.Refusal;
import wheelhouse.sim.Simulation;

/** A run told again in a scenario that has changed since. */
class RetellingTest {

  private static final int SEEDS = 6;

  static Stream<Scenario> shipped() {
    return Bundled.ids().stream().map(RetellingTest::scenario);
  }

  private static Scenario scenario(String id) {
    return Bundled.find(id).orElseThrow().scenario().orElseThrow();
  }

  /** A run in the middle of a day, on which much was laid and asked. */
  private static Run halfPlayed(Model model, long seed, int days) {
    Run run = new Run(model, seed);
    for (int day = 1; day < days; day++) {
      RandomPlay.layOutDay(run, 100 * seed + day);
      run.endDay();
    }
    RandomPlay.layOutDay(run, 100 * seed + days);
    return run;
  }

  private static int decisions(Run run) {
    int count = 0;
    for (Day day : run.days()) {
      count += day.answered().size() + day.plan().size();
    }
    if (!run.isOver()) {
      count += run.answered().size();
      count += run.plan().stream().mapToInt(laid -> laid.moves().size()).sum();
    }
    return count;
  }

  private static void assertSame(Run before, Run again) {
    assertEquals(before.isOver(), again.isOver());
    assertEquals(before.day(), again.day());
    assertEquals(before.state().fingerprint(), again.state().fingerprint());
    for (int i = 0; i < before.days().size(); i++) {
      Day was = before.days().get(i);
      Day is = again.days().get(i);
      assertEquals(was.fingerprint(), is.fingerprint(), "day " + was.number());
      assertEquals(was.answered(), is.answered());
      assertEquals(was.plan(), is.plan());
      assertEquals(was.reads(), is.reads());
      assertEquals(was.whys(), is.whys());
    }
    if (!before.isOver()) {
      assertEquals(before.answered(), again.answered());
      assertEquals(before.plan(), again.plan());
      assertEquals(before.reads(), again.reads());
      assertEquals(before.whys(), again.whys());
      assertEquals(before.minutesLeft(), again.minutesLeft());
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void whereNothingChangedEveryDayComesOutTheSame(Scenario scenario) {
    for (long seed = 1; seed <= SEEDS; seed++) {
      Run whole = RandomPlay.played(Model.of(scenario), seed);
      whole.commit("ask first");
      Run half = halfPlayed(Model.of(scenario), seed, scenario.days() / 2);
      for (Run before : List.of(whole, half)) {
        Retold retold = Retelling.of(before, Model.of(scenario));
        assertTrue(retold.whole(), retold::toString);
        assertEquals(decisions(before), retold.kept());
        assertEquals(0, retold.untold());
        assertSame(before, retold.run());
        assertEquals(before.commitment(), retold.run().commitment());
      }
    }
  }

  @Test
  void inOtherWordsItIsTheSameRunAndTheSameFile() throws Exception {
    Scenario german = Bundled.find("first-week", "de").orElseThrow().scenario().orElseThrow();
    Run english = halfPlayed(Model.of(scenario("first-week")), 3, 4);
    MemoryMedium medium = MemoryMedium.sound();
    RunWriter writer = RunWriter.begin(english, Header.of(english, "noon"), medium);
    assertEquals(Optional.empty(), writer.save());
    int lines = RunRecord.read(medium.bytes()).days().size();

    Run again = Retelling.of(english, Model.of(german)).run();
    assertSame(english, again);
    assertEquals(german, again.model().scenario());
    RunWriter other = writer.inOtherWords(again);
    again.endDay();
    assertEquals(Optional.empty(), other.save());
    RunRecord record = RunRecord.read(medium.bytes());
    assertEquals(lines + 1, record.days().size());
    assertInstanceOf(Replay.Proven.class, Replayer.replay(record, Model.of(german)));

    Run elsewhere = new Run(Model.of(scenario("dry-run")), 3);
    assertThrows(IllegalArgumentException.class, () -> writer.inOtherWords(elsewhere));
  }

  /** Moves by the names of what they are about; which slips a claim pins has no order. */
  private static List<String> named(Run run, List<? extends Move> moves) {
    List<String> named = new ArrayList<>();
    for (Move move : moves) {
      named.add(
          move instanceof Move.Claim claim
              ? "claim "
                  + claim.incidents().stream().map(run.names()::incident).sorted().toList()
                  + run.names().member(claim.member())
              : Json.line(MoveLines.write(move, run.names())));
    }
    return named;
  }

  /** Everything stands in another place, so every number means something else. */
  @ParameterizedTest
  @MethodSource("shipped")
  void decisionsAreFoundByIdsAndNotByNumbers(Scenario scenario) {
    List<Incident> incidents = new ArrayList<>(scenario.incidents());
    Collections.reverse(incidents);
    List<Member> team = new ArrayList<>(scenario.team());
    Collections.reverse(team);
    Model turned = Model.of(Variant.of(scenario).incidents(incidents).team(team).scenario());
    int kept = 0;
    int all = 0;
    for (long seed = 1; seed <= SEEDS; seed++) {
      Run before = halfPlayed(Model.of(scenario), seed, scenario.days() - 1);
      Retold retold = Retelling.of(before, turned);
      assertEquals(
          decisions(before), retold.kept() + retold.lost().size() + retold.untold(), "all counted");
      for (int day = 0; day < retold.run().days().size(); day++) {
        List<String> was = new ArrayList<>(named(before, before.days().get(day).plan()));
        was.addAll(named(before, before.days().get(day).answered()));
        List<String> is = new ArrayList<>(named(retold.run(), retold.run().days().get(day).plan()));
        is.addAll(named(retold.run(), retold.run().days().get(day).answered()));
        assertTrue(was.containsAll(is), () -> is + " was not " + was);
      }
      kept += retold.kept();
      all += decisions(before);
    }
    assertTrue(kept > 0.8 * all, kept + " of " + all);
  }

  @Test
  void whatIsNotThereFallsAwayAndTheRestGoesOn() {
    Scenario scenario = scenario("first-week");
    Run before = new Run(Model.of(scenario), 5);
    before.endDay();
    before.endDay();
    int drums = before.names().incident("drums").orElseThrow();
    int row = before.names().incident("row-f").orElseThrow();
    before.move(new Move.AskOwner(drums));
    before.read(drums, ReadQuestion.LACKS, 1, Confidence.SURE);
    before.pickAll(List.of(drums, row), Pick.DECIDE);
    before.say(Why.inWords(drums, "they are loud"));
    before.move(new Move.Order(before.observation().owner(drums), List.of(drums)));
    before.endDay();

    Scenario without =
        Variant.of(scenario)
            .incidents(
                scenario.incidents().stream().filter(each -> !each.id().equals("drums")).toList())
            .scenario();
    Retold retold = Retelling.of(before, Model.of(without));
    assertEquals(Until.ITS_END, retold.until());
    assertEquals(before.day(), retold.run().day());
    assertEquals(1, retold.kept());
    assertEquals(2, retold.notes());
    assertEquals(3, retold.lost().size());
    for (Lost lost : retold.lost()) {
      assertEquals(3, lost.day());
      assertEquals(new Gone(Thing.SLIP), lost.reason());
    }
    assertEquals(new Move.AskOwner(drums), retold.lost().get(0).move());
    int here = retold.run().names().incident("row-f").orElseThrow();
    assertEquals(List.of(new Move.LayPick(here, Pick.DECIDE)), retold.run().days().get(2).plan());
  }

  @Test
  void anOrderGoesWithoutTheSlipThatIsGoneAndAClaimDoesNot() {
    List<Slip> slips = List.of(Slip.of("a"), Slip.of("b"), Slip.of("c"), Slip.of("d"));
    Scenario scenario = Scenarios.of(4, 2, team("m0"), 1, slips);
    Run before = new Run(Model.of(scenario), 1);
    before.move(new Move.Order(0, List.of(2, 0, 1)));
    assertFalse(before.move(new Move.Claim(List.of(0, 1, 2), 0)).refused());

    Retold retold =
        Retelling.of(before, Model.of(Scenarios.of(4, 2, team("m0"), 1, slips.subList(1, 4))));
    assertEquals(List.of(new Gone(Thing.SLIP)), retold.lost().stream().map(Lost::reason).toList());
    assertEquals(
        List.of(new Move.Order(0, List.of(1, 0))),
        retold.run().plan().stream().flatMap(laid -> laid.moves().stream()).toList());
  }

  private static List<Member> team(String... ids) {
    return Stream.of(ids)
        .map(id -> Scenarios.member(id, 1, Range.of(0.5), Range.of(0.6), Range.of(0.6)))
        .toList();
  }

  @Test
  void whoIsNoLongerOnTheTeamIsAskedNothing() {
    List<Slip> slips = List.of(Slip.of("a"), Slip.of("b"));
    Run before = new Run(Model.of(Scenarios.of(4, 2, team("m1", "m0"), 1, slips)), 1);
    before.move(new Move.Assign(0, 0));
    before.move(new Move.Inspect(0, 0));
    before.move(new Move.Inspect(1, 0));
    Retold retold = Retelling.of(before, Model.of(Scenarios.of(4, 2, team("m0"), 1, slips)));
    assertEquals(
        List.of(new Gone(Thing.MEMBER), new Gone(Thing.MEMBER)),
        retold.lost().stream().map(Lost::reason).toList());
    assertEquals(List.of(new Move.Inspect(0, 0)), retold.run().answered());
  }

  @Test
  void aDayThatHasBecomeTooShortIsDecidedAnew() {
    Slip slow = Slip.of("a").size(0.5, 9, 9, 4);
    List<Slip> slips = List.of(slow, Slip.of("b").size(0.5, 9, 9, 4));
    Scenario scenario = Scenarios.of(6, 2, team("m0"), 1, slips);
    Run before = new Run(Model.of(scenario), 5);
    before.endDay();
    lay(before, 0, Pick.DECIDE);
    lay(before, 1, Pick.TAKE_THE_WHEEL);
    before.endDay();
    lay(before, 0, Pick.HOLD);
    before.endDay();
    lay(before, 1, Pick.HOLD);

    Scenario shorter =
        Variant.of(scenario)
            .calendar(List.of(new CalendarEntry(2, "All day in court.", 300)))
            .scenario();
    Retold retold = Retelling.of(before, Model.of(shorter));
    assertEquals(Until.A_DECISION, retold.until());
    assertEquals(2, retold.run().day());
    assertEquals(1, retold.kept(), "what fits is laid");
    assertEquals(2, retold.untold());
    Lost lost = retold.lost().get(0);
    assertEquals(2, lost.day());
    assertEquals(new Move.LayPick(1, Pick.TAKE_THE_WHEEL), lost.move());
    Refused refused = assertInstanceOf(Refused.class, lost.reason());
    assertEquals(Refusal.NOT_ENOUGH_TIME, refused.refusal());
    assertEquals(retold.run().minutesLeft(), refused.left());
    assertTrue(refused.minutes() > refused.left());
  }

  private static void lay(Run run, int slip, Pick pick) {
    assertFalse(run.move(new Move.LayPick(slip, pick)).refused());
  }

  @Test
  void whatIsNeedlessFallsAwayAndTheRestGoesOn() {
    Slip slow = Slip.of("a").size(0.5, 4, 2, 4);
    Run before = new Run(Model.of(Scenarios.of(6, 2, team("m0"), 1, List.of(slow))), 1);
    for (int day = 1; day < 5; day++) {
      lay(before, 0, Pick.DECIDE);
      before.endDay();
    }
    Slip quick = Slip.of("a").size(0.5, 0.1, 0.1, 4);
    Retold retold =
        Retelling.of(before, Model.of(Scenarios.of(6, 2, team("m0"), 1, List.of(quick))));
    assertEquals(Until.ITS_END, retold.until());
    assertEquals(5, retold.run().day());
    assertFalse(retold.lost().isEmpty());
    for (Lost lost : retold.lost()) {
      assertEquals(Refusal.NOT_OPEN, ((Refused) lost.reason()).refusal());
    }
  }

  @Test
  void aScenarioThatBecameShorterOrLongerIsToldAsFarAsItGoes() {
    Scenario scenario = scenario("first-week");
    Run open = halfPlayed(Model.of(scenario), 2, 7);
    Retold shorter =
        Retelling.of(open, Model.of(Variant.of(scenario).days(5, scenario.away()).scenario()));
    assertEquals(Until.THE_LAST_DAY, shorter.until());
    assertEquals(5, shorter.run().day());
    assertFalse(shorter.run().isOver(), "nobody is sent on leave by a file");
    assertEquals(decisions(open), shorter.kept() + shorter.lost().size() + shorter.untold());

    Run over = RandomPlay.played(Model.of(scenario), 2);
    Retold ended =
        Retelling.of(over, Model.of(Variant.of(scenario).days(5, scenario.away()).scenario()));
    assertTrue(ended.run().isOver());
    assertEquals(Until.THE_LAST_DAY, ended.until());
    Retold longer =
        Retelling.of(over, Model.of(Variant.of(scenario).days(9, scenario.away()).scenario()));
    assertEquals(9, longer.run().day());
    assertFalse(longer.run().isOver());
    assertEquals(Until.ITS_END, longer.until());
    assertEquals(
        8,
        longer.run().days().stream()
            .filter(day -> day.stage() == Simulation.Stage.PRESENT)
            .count());
  }
}
