package wheelhouse.desktop.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.graphics.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every pair of text and ground can be read, as WCAG 2.2 measures it: level AA, and AAA where
 * somebody asked for high contrast. That screens show no other pairs, their layout tests hold.
 */
class ContrastTest {

  private static final double READABLE = 4.5;
  private static final double HIGH = 7;
  private static final double SEEN = 3;

  private static double ratio(Theme theme, Ink one, Ink other) {
    double light = luminance(theme.color(one));
    double dark = luminance(theme.color(other));
    return (Math.max(light, dark) + 0.05) / (Math.min(light, dark) + 0.05);
  }

  private static double luminance(Color color) {
    assertEquals(1, color.a, "what can be seen through has no contrast of its own");
    return 0.2126 * linear(color.r) + 0.7152 * linear(color.g) + 0.0722 * linear(color.b);
  }

  private static double linear(double share) {
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  @Test
  void itIsMeasuredAsWcagDoes() {
    assertEquals(21, ratio(Theme.HIGH_CONTRAST, Ink.INK, Ink.PAPER), 1e-9);
    assertEquals(0.2126 * 0.2158605 + 0.7152 + 0, luminance(new Color(0.5019608f, 1, 0, 1)), 1e-4);
  }

  @ParameterizedTest
  @EnumSource
  void textCanBeReadOnItsGround(Theme theme) {
    double least = theme == Theme.HIGH_CONTRAST ? HIGH : READABLE;
    for (Theme.Pair pair : Theme.pairs()) {
      double ratio = ratio(theme, pair.text(), pair.ground());
      assertTrue(ratio >= least, () -> String.format("%s %s: %.2f", theme, pair, ratio));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatHasTheFocusIsSeen(Theme theme) {
    for (Ink ground : new Ink[] {Ink.PAPER, Ink.DESK, Ink.SHEET, Ink.WELL, Ink.MARKED}) {
      double ratio = ratio(theme, Ink.FOCUS, ground);
      assertTrue(ratio >= SEEN, () -> String.format("%s on %s: %.2f", theme, ground, ratio));
    }
  }
}
