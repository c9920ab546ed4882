package wheelhouse.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import wheelhouse.scenario.Level;
import wheelhouse.scenario.Outcome;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Reply;
import wheelhouse.scenario.Speaker;
import wheelhouse.scenario.Voice;

/** Which of the author's lines is chosen. */
class WordsTest {

  private static final Optional<Pick> ANY_PICK = Optional.empty();
  private static final Optional<Outcome> ANY_OUTCOME = Optional.empty();

  private static final List<Voice> VOICES =
      List.of(
          new Voice(Speaker.OWNER, ANY_PICK, ANY_OUTCOME, "any"),
          new Voice(Speaker.OWNER, ANY_PICK, Optional.of(Outcome.BROKE), "broke"),
          new Voice(Speaker.OWNER, Optional.of(Pick.DECIDE), ANY_OUTCOME, "decided"),
          new Voice(Speaker.OWNER, Optional.of(Pick.DECIDE), Optional.of(Outcome.BROKE), "both"));

  @Test
  void voicesAreLookedUpByPickAndOutcomeThenPickThenOutcomeThenAny() {
    assertEquals(Optional.of("both"), owner(Pick.DECIDE, Outcome.BROKE));
    assertEquals(Optional.of("decided"), owner(Pick.DECIDE, Outcome.HOME));
    assertEquals(Optional.of("broke"), owner(Pick.HOLD, Outcome.BROKE));
    assertEquals(Optional.of("any"), owner(Pick.HOLD, Outcome.HOME));
    assertEquals(Optional.empty(), Voices.of(VOICES, Pick.HOLD, Outcome.HOME).customer());
  }

  private static Optional<String> owner(Pick pick, Outcome outcome) {
    return Voices.of(VOICES, pick, outcome).owner();
  }

  @Test
  void theMostSpecificReplyIsGiven() {
    List<Reply> replies =
        List.of(
            new Reply(Optional.empty(), Optional.empty(), Optional.empty(), "any"),
            new Reply(Optional.empty(), Optional.of(Level.LOW), Optional.of(Level.LOW), "both low"),
            new Reply(Optional.of(Pick.HOLD), Optional.empty(), Optional.empty(), "hold"),
            new Reply(Optional.of(Pick.HOLD), Optional.of(Level.LOW), Optional.empty(), "low"));
    assertEquals(Optional.of("low"), Replies.find(replies, Pick.HOLD, Level.LOW, Level.LOW));
    assertEquals(Optional.of("hold"), Replies.find(replies, Pick.HOLD, Level.HIGH, Level.LOW));
    assertEquals(Optional.of("both low"), Replies.find(replies, Pick.DECIDE, Level.LOW, Level.LOW));
    assertEquals(Optional.of("any"), Replies.find(replies, Pick.DECIDE, Level.HIGH, Level.LOW));
    assertEquals(Optional.empty(), Replies.find(List.of(), Pick.DECIDE, Level.HIGH, Level.LOW));
  }

  @Test
  void slotsAreFilled() {
    assertEquals("Ana for {other}", SlipWords.fill("{owner} for {other}", Map.of("owner", "Ana")));
  }

  @Test
  void aPickIsHeldAgainstWhatWasNeeded() {
    assertEquals(Moment.Weighing.RIGHTLY_HELD, weighing(Pick.HOLD, Pick.HOLD));
    assertEquals(Moment.Weighing.LIGHTEST, weighing(Pick.DECIDE, Pick.DECIDE));
    assertEquals(Moment.Weighing.TOO_HEAVY, weighing(Pick.TAKE_THE_WHEEL, Pick.DECIDE));
    assertEquals(Moment.Weighing.NOT_WHAT_WAS_LACKING, weighing(Pick.UNBLOCK, Pick.DECIDE));
    assertEquals(Moment.Weighing.LEFT_LACKING, weighing(Pick.HOLD, Pick.DECIDE));
    assertEquals(Moment.Weighing.TOO_LIGHT, weighing(Pick.ADD_HANDS, Pick.TAKE_THE_WHEEL));
    assertEquals(Moment.Weighing.NOT_NEEDED, weighing(Pick.TAKE_THE_WHEEL, Pick.HOLD));
  }

  private static Moment.Weighing weighing(Pick pick, Pick need) {
    return new Moment(1, 1, pick, need, Phase.STOP).weighing();
  }
}
