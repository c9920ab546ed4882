package wheelhouse.desktop.evening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Input;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Steps begin one after another, each once, and can be skipped. */
class PlayingTest {

  private static Playing two() {
    return new Playing(0.5f, List.of(1f, 1f));
  }

  @Test
  void nothingBeginsBeforeItsTime() {
    Playing playing = two();
    playing.pass(0.4f);
    assertEquals(-1, playing.next());
    assertEquals(0, playing.share(0));
    playing.pass(0.2f);
    assertEquals(0, playing.next());
    assertEquals(-1, playing.next());
    assertTrue(playing.share(0) > 0 && playing.share(0) < 1);
    assertEquals(0, playing.share(1));
    assertFalse(playing.whole());
  }

  @Test
  void aStepMovesForLessThanAThirdOfASecond() {
    Playing playing = two();
    playing.pass(0.5f + 0.3f);
    assertEquals(1, playing.share(0));
  }

  @Test
  void theEndIsWhole() {
    Playing playing = two();
    for (int frame = 0; frame < 200; frame++) {
      playing.pass(1 / 60f);
    }
    assertTrue(playing.whole());
    assertEquals(1, playing.share(1));
    assertEquals(0, playing.next());
    assertEquals(1, playing.next());
    assertEquals(-1, playing.next());
  }

  @Test
  void skippingShowsAllAndTellsEveryStepOnce() {
    Playing playing = two();
    playing.skip();
    assertTrue(playing.whole());
    assertEquals(1, playing.share(0));
    assertEquals(0, playing.next());
    assertEquals(1, playing.next());
    assertEquals(-1, playing.next());
  }

  @Test
  void whatHasNoStepsIsWhole() {
    assertTrue(new Playing(1, List.of()).whole());
  }

  @Test
  void keysThatScrollOrBelongToTheSystemDoNotPassOn() {
    assertTrue(PassingKeys.has(Input.Keys.ENTER));
    assertTrue(PassingKeys.has(Input.Keys.SPACE));
    assertTrue(PassingKeys.has(Input.Keys.E));
    assertFalse(PassingKeys.has(Input.Keys.DOWN));
    assertFalse(PassingKeys.has(Input.Keys.PAGE_DOWN));
    assertFalse(PassingKeys.has(Input.Keys.SHIFT_LEFT));
  }
}
