package wheelhouse.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is redrawn is drawn as under the other seed, and all the rest as it was. */
class ChanceTest {

  private static final Set<Purpose> DICE = EnumSet.of(Purpose.SELF_FINDING, Purpose.COMEBACK);

  @ParameterizedTest
  @EnumSource
  void onlyWhatIsNamedIsRedrawn(Purpose purpose) {
    Chance redrawn = new Chance(3).withRedrawn(DICE, 4);
    Chance hidden = new Chance(3).withHidden(5).withRedrawn(DICE, 4);
    for (long entity = 1; entity <= 20; entity++) {
      Chance like = new Chance(DICE.contains(purpose) ? 4 : 3);
      assertEquals(like.draw(purpose, entity, 2), redrawn.draw(purpose, entity, 2));
      Chance behind = DICE.contains(purpose) || purpose.isShown() ? like : new Chance(5);
      assertEquals(behind.draw(purpose, entity, 2), hidden.draw(purpose, entity, 2));
    }
  }
}
