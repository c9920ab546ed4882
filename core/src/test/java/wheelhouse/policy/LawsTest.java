package wheelhouse.policy;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every law holds under the real rules, and the test of every law can fail. */
class LawsTest {

  @ParameterizedTest(name = "{0}")
  @EnumSource
  void holdsUnderTheRealRules(Law law) {
    Verdict verdict = law.under(RuleSet.REAL);
    assertTrue(verdict.holds(), () -> law + " is broken:\n" + verdict.broken());
  }

  @ParameterizedTest(name = "{0}, where {1}")
  @MethodSource("mutants")
  void findsTheMutant(Law law, RuleSet mutant) {
    Verdict verdict = law.under(mutant);
    assertFalse(verdict.holds(), () -> law + " held, though " + mutant + ":\n" + verdict);
  }

  static Stream<Arguments> mutants() {
    return Arrays.stream(Law.values())
        .flatMap(law -> law.mutants().stream().map(mutant -> Arguments.of(law, mutant)));
  }
}
