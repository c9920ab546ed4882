package wheelhouse.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Numbers;

/** What going upstream takes is said in a scenario's own numbers. */
class UpstreamTermsTest {

  private static String guardrail(Numbers numbers, Locale locale) {
    return new UpstreamTerms(Text.in(locale), numbers).guardrail();
  }

  @Test
  void aGuardrailIsAPriceAndATrade() {
    assertEquals(
        "A guardrail takes 2 h of your day and 2 days of whoever sets it up, who does nothing else."
            + " From then on, that kind of work does 45 % of its harm, new slips take 2 days longer"
            + " to break and your people work at 90 % of their pace there.",
        guardrail(Numbers.USUAL, Locale.ENGLISH));
  }

  @Test
  void theNumbersAreTheAuthors() {
    Numbers dear =
        Numbers.USUAL
            .with(ModelNumber.GUARDRAIL_MINUTES, 90)
            .with(ModelNumber.GUARDRAIL_DAYS, 1)
            .with(ModelNumber.GUARDRAIL_BREAKS, 1)
            .with(ModelNumber.GUARDRAIL_PACE, 1);
    assertEquals(
        "A guardrail takes 1½ h of your day and 1 day of whoever sets it up, who does nothing"
            + " else. From then on, that kind of work does 45 % of its harm and new slips take 1"
            + " day longer to break.",
        guardrail(dear, Locale.ENGLISH));
    assertEquals(
        "Eine Leitplanke kostet 1½ h deines Tages und 1 Tag von jemandem, der sie einrichtet und"
            + " sonst nichts tut. Danach gilt: diese Art von Arbeit richtet nur 45 % ihres Schadens"
            + " an und neue Zettel brechen 1 Tag später.",
        guardrail(dear, Locale.GERMAN));
  }

  @Test
  void oneThatChangesNothingSaysSo() {
    Numbers idle =
        Numbers.USUAL
            .with(ModelNumber.GUARDRAIL_DAYS, 0)
            .with(ModelNumber.GUARDRAIL_HARM, 1)
            .with(ModelNumber.GUARDRAIL_BREAKS, 0)
            .with(ModelNumber.GUARDRAIL_PACE, 1);
    assertEquals(
        "A guardrail takes 2 h of your day, and stands at once. From then on, nothing changes.",
        guardrail(idle, Locale.ENGLISH));
    assertEquals(
        "It stands at once. From now on, nothing changes.",
        new UpstreamTerms(Text.in(Locale.ENGLISH), idle).standsAtOnce());
  }
}
