package wheelhouse.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wheelhouse.content.Bundled;

/**
 * Every known way of breaking a scenario is found on every shipped one, at its place: by reading
 * alone where reading can, and else by playing the shortest. {@link MutationStudy} asks more often.
 */
class MutationTest {

  /** What only playing shows, on the way there at least. */
  private static final Set<Mutation> PLAYED =
      Set.of(
          Mutation.HARDLY_EVER_ARRIVES,
          Mutation.NOBODY_SPEAKS,
          Mutation.SIGN_COMES_TOO_LATE,
          Mutation.MINUTES_OF_NOBODY);

  private static final List<Mutants> SHIPPED = Bundled.ids().stream().map(Mutants::new).toList();
  private static final int SHORTEST = Bundled.ids().indexOf("first-week");

  @ParameterizedTest
  @EnumSource
  void isFoundAtItsPlace(Mutation mutation) {
    if (PLAYED.contains(mutation)) {
      assertEquals(
          Mutants.Outcome.FOUND,
          SHIPPED
              .get(SHORTEST)
              .outcome(mutation, new SplittableRandom(2), Mutants.Playing.IF_NEEDED));
      return;
    }
    for (int i = 0; i < SHIPPED.size(); i++) {
      Mutants.Outcome outcome =
          SHIPPED.get(i).outcome(mutation, new SplittableRandom(3), Mutants.Playing.NEVER);
      assertNotEquals(Mutants.Outcome.MISSED, outcome, Bundled.ids().get(i));
    }
  }

  @Test
  void staleReferencesAreFound() {
    for (Mutants each : SHIPPED) {
      assertEquals(Mutants.Outcome.FOUND, each.outcomeOfStaleReferences());
    }
  }

  @Test
  void thereAreManyWays() {
    assertTrue(Mutation.values().length >= 20);
  }
}
