package wheelhouse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wheelhouse.content.Bundled;
import wheelhouse.run.Confidence;
import wheelhouse.run.ReadQuestion;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Response;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Move;
import wheelhouse.words.Text;

class GrammarTest {

  private static final Scenario SCENARIO =
      Bundled.find("dry-run").orElseThrow().scenario().orElseThrow();
  private static final Grammar GRAMMAR =
      new Grammar(SCENARIO, Text.in(Locale.ENGLISH, Wheelhouse.MESSAGES));
  private static final String FIRST = SCENARIO.team().get(0).id();

  @ParameterizedTest
  @CsvSource({
    "3 hold, HOLD",
    "3 lend, LEND_AUTHORITY",
    "3 lend authority, LEND_AUTHORITY",
    "3 decide, DECIDE",
    "3 unblock, UNBLOCK",
    "3 add hands, ADD_HANDS",
    "3 hands, ADD_HANDS",
    "3 wheel, TAKE_THE_WHEEL",
    "3 take the wheel, TAKE_THE_WHEEL",
    "take the wheel of 3, TAKE_THE_WHEEL",
    "hold 3, HOLD",
    "#3: HOLD, HOLD",
    "3 1, HOLD",
    "3 6, TAKE_THE_WHEEL"
  })
  void picksAreUnderstoodInManyForms(String line, Pick pick) {
    assertEquals(new Said.Lay(List.of(2), pick), GRAMMAR.understand(line));
  }

  @Test
  void severalSlipsTakeOnePick() {
    assertEquals(new Said.Lay(List.of(2, 4, 6), Pick.HOLD), GRAMMAR.understand("3, 5, 7 hold"));
    assertEquals(
        new Said.Stack(2, Optional.of(Pick.ADD_HANDS)), GRAMMAR.understand("stack 3 hands"));
    assertEquals(new Said.Stack(2, Optional.of(Pick.DECIDE)), GRAMMAR.understand("stack 3 3"));
  }

  @Test
  void asksComeBeforeOrAfterTheSlip() {
    assertEquals(new Said.Do(new Move.AskOwner(2)), GRAMMAR.understand("ask 3"));
    assertEquals(new Said.Do(new Move.AskOwner(2)), GRAMMAR.understand("3 ask"));
    assertEquals(new Said.Do(new Move.AskCustomer(2)), GRAMMAR.understand("customer 3"));
    assertEquals(new Said.Do(new Move.LookAtMonitor(2)), GRAMMAR.understand("monitor 3"));
    assertEquals(new Said.Do(new Move.AskQuestion(2)), GRAMMAR.understand("question 3"));
    assertEquals(new Said.Do(new Move.AnswerCall(2)), GRAMMAR.understand("answer 3"));
    assertEquals(new Said.Open(2), GRAMMAR.understand("3"));
    assertEquals(new Said.Open(2), GRAMMAR.understand("show slip 3"));
  }

  @Test
  void peopleAndKindsAreFoundByTheirBeginnings() {
    String member = FIRST.substring(0, 3);
    String kind = SCENARIO.kinds().get(1).id();
    assertEquals(
        new Said.Do(new Move.Inspect(0, 1)), GRAMMAR.understand("inspect " + member + " " + kind));
    assertEquals(
        new Said.Do(new Move.Respond(0, 1, Response.TEACH)),
        GRAMMAR.understand("respond " + FIRST + " " + kind + " teach"));
    assertEquals(
        new Said.Do(new Move.Respond(0, 1, Response.PERFORMANCE_TALK)),
        GRAMMAR.understand("respond " + FIRST + " " + kind + " talk"));
    assertEquals(new Said.Do(new Move.Assign(3, 0)), GRAMMAR.understand("give 4 to " + FIRST));
    assertEquals(
        new Said.Do(new Move.Order(0, List.of(2, 0, 4))),
        GRAMMAR.understand("order " + FIRST + " 3 1 5"));
    assertEquals(
        new Said.Do(new Move.Claim(List.of(2, 4, 6), 0)),
        GRAMMAR.understand("pin 3 5 7 with " + FIRST));
    assertEquals(
        new Said.Do(new Move.SetGuardrail(1, 0)), GRAMMAR.understand("guard stages with " + FIRST));
  }

  @Test
  void readsHaveAQuestionAnAnswerAndAConfidence() {
    assertEquals(
        new Said.ReadSlip(2, ReadQuestion.COMPOUNDS, 0, Confidence.SURE),
        GRAMMAR.understand("read 3 compounds yes sure"));
    assertEquals(
        new Said.ReadSlip(2, ReadQuestion.LACKS, 2, Confidence.FAIRLY_SURE),
        GRAMMAR.understand("read 3 lacks decision likely"));
    assertEquals(
        new Said.ReadSlip(2, ReadQuestion.IN_TIME, 1, Confidence.UNSURE),
        GRAMMAR.understand("read 3 in time no maybe"));
    assertEquals(
        new Said.Because(2, "She has done THIS before"),
        GRAMMAR.understand("why 3 She has done THIS before"));
  }

  @ParameterizedTest
  @CsvSource({"2h, 120", "90min, 90", "1.5h, 90", "1h30, 90", "2, 120", "45, 45", "30m, 30"})
  void timesAreUnderstood(String words, int minutes) {
    assertEquals(OptionalInt.of(minutes), MoveGrammar.minutes(words));
    assertEquals(
        new Said.Do(new Move.DoOwnWork(0, minutes)), GRAMMAR.understand("mine a " + words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ask", "open", "give 3", "pin 1 2 3", "mine", "mine a", "mine a soon", "read 3", "stack",
        "order", "3 5 7", "3 9", "inspect", "respond x", "why 3", "guard", "99999999 hold",
            "-1 hold",
        "ask three", "{}", "3 hodl", "read 3 lacks patience", "\u0000", "mine a 99999999999999999h"
      })
  void whatIsUnclearIsAnsweredWithASentence(String line) {
    Said said = GRAMMAR.understand(line);
    assertTrue(said instanceof Said.Unclear, line + " became " + said);
    assertTrue(((Said.Unclear) said).sentence().length() > 10);
  }
}
