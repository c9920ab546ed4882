package wheelhouse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wheelhouse.debrief.Coached;
import wheelhouse.run.Observation;
import wheelhouse.run.Run;
import wheelhouse.scenario.Channel;
import wheelhouse.scenario.Generated;
import wheelhouse.scenario.Lack;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Question;
import wheelhouse.scenario.Range;
import wheelhouse.scenario.Response;
import wheelhouse.scenario.Scenarios;
import wheelhouse.scenario.Slip;
import wheelhouse.scenario.Truth;
import wheelhouse.sim.Model;
import wheelhouse.sim.Move;
import wheelhouse.words.Text;

/** That what the terminal says of a move, and of the board after it, is so. */
class AnswersTest {

  private static final Text TEXT = Text.in(Locale.ENGLISH, Wheelhouse.MESSAGES, Coached.WORDS);

  /** What is told, as if no line had been wrapped. */
  private static String told(Consumer<Page> telling) {
    StringWriter out = new StringWriter();
    telling.accept(new Page(new PrintWriter(out, true)));
    return out.toString().replaceAll("\\s+", " ").strip();
  }

  private static String answer(Run run, Move move) {
    return told(page -> new Turn(new Scene(run, TEXT), page).move(move));
  }

  private static String board(Run run) {
    return told(page -> new BoardPage(new Scene(run, TEXT), page).show());
  }

  private static String team(Run run) {
    return told(page -> new BoardPage(new Scene(run, TEXT), page).team());
  }

  private static String morning(Run run) {
    return told(page -> new MorningPage(new Scene(run, TEXT), page).show());
  }

  /** A source, a guardrail and own work, with somebody to go upstream. */
  private static Run ofEverything() {
    return new Run(Model.of(Generated.SMALL.days(20, 3).incidents(3).scenario(1)), 1);
  }

  private static Run of(int days, int away, Slip... slips) {
    var member = Scenarios.member("m0", 1, Range.of(0.45), Range.of(0.6), Range.of(0.6));
    return new Run(Model.of(Scenarios.of(days, away, List.of(member), 1, List.of(slips))), 1);
  }

  private static List<Integer> cases(Run run) {
    return IntStream.range(0, run.observation().incidents())
        .filter(slip -> run.names().incident(slip).startsWith("s0-case"))
        .boxed()
        .toList();
  }

  private static void assertSays(String words, String said) {
    assertTrue(said.contains(words), () -> words + " is not in: " + said);
  }

  @Test
  void whatIsRightlyClaimedAgainIsKnownAndAtLastHome() {
    Run run = ofEverything();
    while (cases(run).size() < 3) {
      run.endDay();
    }
    List<Integer> cases = cases(run);
    int redesign = run.observation().incidents();
    assertSays("share a source. The redesign is on", answer(run, new Move.Claim(cases, 0)));
    String again = answer(run, new Move.Claim(cases, 1));
    assertSays("it is known. Its redesign is on the desk already, as " + (redesign + 1), again);
    assertFalse(again.contains("busy"), again);
    while (run.observation().phase(redesign) != Phase.DONE) {
      run.move(new Move.LayPick(redesign, Pick.TAKE_THE_WHEEL));
      run.endDay();
    }
    String home = answer(run, new Move.Claim(cases, 1));
    assertSays("a source that has stopped. Its redesign is home already: " + (redesign + 1), home);
  }

  @Test
  void aClaimThatIsOffIsSaidToTieUp() {
    Run run = of(5, 3, Slip.of("a"), Slip.of("b"), Slip.of("c"));
    String said = answer(run, new Move.Claim(List.of(0, 1, 2), 0));
    assertSays("is busy with it today and tomorrow", said);
    assertTrue(run.observation().tiedUp(0));
  }

  @Test
  void ownWorkIsSaidToTakeWhatItTakes() {
    Run run = ofEverything();
    while (!run.observation().ownOpen(0)) {
      run.endDay();
    }
    int left = run.observation().ownMinutesLeft(0);
    assertTrue(left > 60 && left <= run.minutesLeft(), left + " minutes");
    assertSays(": ½ h; ", answer(run, new Move.DoOwnWork(0, 30)));
    String rest = answer(run, new Move.DoOwnWork(0, 600));
    assertSays(": " + TEXT.time(left - 30) + ", the rest of it; ", rest);
    assertSays(TEXT.time(run.minutesLeft()) + " left.", rest);
  }

  @Test
  void aSlipThatIsNamedTwiceStandsOnceInAnOrder() {
    Run run = of(5, 3, Slip.of("a"), Slip.of("b"));
    String said = answer(run, new Move.Order(0, List.of(0, 1, 0)));
    assertSays("works in this order: 2 and 1. ", said);
    assertSays("1 was named more than once, and stands where it was named last.", said);
    String once = answer(run, new Move.Order(0, List.of(0, 1)));
    assertFalse(once.contains("named"), once);
  }

  @Test
  void aMorningThatIsToldAgainSaysNoAnswersAsIfTheyWereNews() {
    Slip slip = Slip.of("a");
    for (Channel channel : Channel.values()) {
      slip = slip.sign(Question.LACKS, channel, 0, 0.85);
    }
    Run run = of(5, 3, slip);
    String before = morning(run);
    assertFalse(answer(run, new Move.AskOwner(0)).isEmpty());
    assertFalse(answer(run, new Move.AskCustomer(0)).isEmpty());
    assertFalse(answer(run, new Move.LookAtMonitor(0)).isEmpty());
    assertEquals(before, morning(run));
  }

  @Test
  void whatNobodyOwnsArrivesInSentencesOfItsOwn() {
    String said = morning(of(5, 3, Slip.of("a").owners()));
    assertSays("New: 1, \"The slip a\", for Customer c0. Nobody owns it.", said);
  }

  @Test
  void harmIsToldOnlyOfWhatBledYesterday() {
    Run run = ofEverything();
    while (cases(run).size() < 3) {
      run.endDay();
    }
    int redesign = run.observation().incidents();
    run.move(new Move.Claim(cases(run), 0));
    run.endDay();
    run.endDay();
    String line = told(page -> page.say(new BoardPage(new Scene(run, TEXT), page).line(redesign)));
    assertSays("yesterday", line);
    assertFalse(line.contains("harm)"), line);

    Run begun = of(5, 3, Slip.of("a").size(0.9, 9, 9, 4).foreseen(2, 0));
    begun.move(new Move.LayPick(0, Pick.DECIDE));
    begun.endDay();
    begun.endDay();
    assertSays("bleeding, day 1", board(begun));
    assertFalse(board(begun).contains("harm)"), board(begun));
    begun.endDay();
    assertSays("harm)", board(begun));
  }

  @Test
  void aPileSaysOfEachSlipWhatIsSo() {
    Truth breaks = new Truth(1, Lack.DECISION, true, false, new Range(1, 1), 5);
    Slip[] slips =
        Stream.concat(
                IntStream.range(0, 4).mapToObj(n -> Slip.of("b" + n).truths(breaks)),
                IntStream.range(0, 4).mapToObj(n -> Slip.of("a" + n).foreseen(4, 0)))
            .toArray(Slip[]::new);
    Run run = of(5, 3, slips);
    assertSays("Member · bleeding Slips 1, 2, 3 and 4.", board(run));
    assertSays("Member · ahead, and only you see them Slips 5, 6, 7 and 8.", board(run));
    run.pickAll(List.of(4, 5, 6, 7), Pick.LEND_AUTHORITY);
    run.endDay();
    assertSays("Member · broke, and not closed Slips 1, 2, 3 and 4.", board(run));
    assertSays("Member · ahead, and their owner knows Slips 5, 6, 7 and 8.", board(run));
    Run unowned =
        of(5, 3, IntStream.range(0, 4).mapToObj(AnswersTest::ownerless).toArray(Slip[]::new));
    assertSays("nobody owns them · bleeding", board(unowned));
  }

  private static Slip ownerless(int number) {
    return Slip.of("u" + number).owners();
  }

  @Test
  void whatAGuardrailTakesAndDoesIsSaidBeforeItIsPaid() {
    Run run = ofEverything();
    String terms =
        "2 h of your day and 2 days of whoever sets it up, who does nothing else. From then on, that"
            + " kind of work does 45 % of its harm, new slips take 2 days longer to break and your people"
            + " work at 90 % of their pace there.";
    assertSays(terms, team(run));
    String said = answer(run, new Move.SetGuardrail(0, 1));
    assertSays("does nothing else until it stands, on Wednesday, day 3. From then on, that", said);
    assertFalse(team(run).contains(terms), "there is none left to set up");
  }

  @Test
  void aFollowUpIsDatedIntoTheLeaveAndNeverBeyondIt() {
    assertSays("The follow-up is on Friday, day 4 of your leave.", talkedOnDay(5, 6, 4));
    assertSays("The follow-up is on Friday, day 10.", talkedOnDay(5, 12, 4));
    assertSays("The time that is left is too short for a follow-up.", talkedOnDay(5, 5, 4));
  }

  @Test
  void theLeaveTellsHowAFollowUpEnded() {
    Run run = of(6, 4, Slip.of("a").size(0.9, 30, 30, 1));
    while (run.day() < 5) {
      run.endDay();
    }
    assertFalse(run.move(new Move.Respond(0, 0, Response.SET_EXPECTATIONS)).refused());
    assertFalse(run.move(new Move.Respond(0, 0, Response.PERFORMANCE_TALK)).refused());
    while (!run.isOver()) {
      run.endDay();
    }
    String leave = told(page -> new EveningPage(new Scene(run, TEXT), page).leave());
    assertSays("4. Friday: The follow-up with Member about kind 0 is over. Nothing has", leave);
  }

  /** What a talk on some day is answered with, after four days on which the work was seen. */
  private static String talkedOnDay(int day, int days, int away) {
    Run run = of(days, away, Slip.of("a").size(0.9, 30, 30, 1));
    while (run.day() < day) {
      run.endDay();
    }
    assertFalse(run.move(new Move.Respond(0, 0, Response.SET_EXPECTATIONS)).refused());
    Observation seen = run.observation();
    String said = answer(run, new Move.Respond(0, 0, Response.PERFORMANCE_TALK));
    assertEquals(day + 5, seen.talkDue(0, 0), said);
    boolean comes = day + 5 <= days + away;
    assertSays(comes ? "Follow-up on " : "Talked to, and too late for a follow-up.", team(run));
    return said;
  }
}
