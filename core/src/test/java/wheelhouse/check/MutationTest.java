package wheelhouse.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wheelhouse.author.Starter;
import wheelhouse.content.Bundled;

/**
 * Every known way of breaking a scenario is found on each of those to begin from, one for a shape:
 * by reading alone where reading can, and else by playing one of them. {@link MutationStudy} asks
 * the shipped ones, and more often.
 */
class MutationTest {

  /** What only playing shows. */
  private static final Set<Mutation> PLAYED =
      Set.of(
          Mutation.HARDLY_EVER_ARRIVES,
          Mutation.NOBODY_SPEAKS,
          Mutation.SIGN_COMES_TOO_LATE,
          Mutation.MINUTES_OF_NOBODY);

  private static final List<Mutants> WHOLE = Stream.of(Starter.values()).map(Mutants::of).toList();

  @ParameterizedTest
  @EnumSource
  void isFoundAtItsPlace(Mutation mutation) {
    boolean played = PLAYED.contains(mutation);
    List<Mutants> asked = played ? WHOLE.subList(0, 1) : WHOLE;
    List<Mutants.Outcome> outcomes =
        asked.stream()
            .map(
                each ->
                    each.outcome(
                        mutation,
                        new SplittableRandom(3),
                        played ? Mutants.Playing.IF_NEEDED : Mutants.Playing.NEVER))
            .toList();
    assertFalse(outcomes.contains(Mutants.Outcome.MISSED), () -> "on " + outcomes);
    assertTrue(outcomes.contains(Mutants.Outcome.FOUND), () -> "nothing to break: " + outcomes);
  }

  @Test
  void staleReferencesAreFound() {
    for (String id : Bundled.ids()) {
      assertEquals(Mutants.Outcome.FOUND, Mutants.outcomeOfStaleReferences(id));
    }
  }

  @Test
  void thereAreManyWays() {
    assertTrue(Mutation.values().length >= 20);
  }
}
