package wheelhouse.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import wheelhouse.scenario.Letter;

/** What stands in a letter, and what stands below it. */
class LettersTest {

  private static Letters.Sent sent(String signed, String text) {
    return new Letters.Sent(Letter.Writer.BOSS, Optional.empty(), signed, text);
  }

  @Test
  void aNameAfterATitleIsASignature() {
    Letters.Sent letter = sent("Dr Henrike Voss", "Welcome back. Nobody rang. Henrike Voss");
    assertEquals("Welcome back. Nobody rang.", letter.body());
    assertEquals("Henrike Voss", letter.signature());
  }

  @Test
  void aNameBeforeACommaIsASignature() {
    Letters.Sent letter = sent("Mrs Hallam, for eleven schools", "They sat. Mrs Hallam");
    assertEquals("They sat.", letter.body());
    assertEquals("Mrs Hallam", letter.signature());
  }

  @Test
  void whereTheLetterSaysNoNameTheWritersStandsBelow() {
    Letters.Sent letter = sent("Mirela Danek", "It is closed. It took me longer.");
    assertEquals("It is closed. It took me longer.", letter.body());
    assertEquals("Mirela Danek", letter.signature());
  }
}
