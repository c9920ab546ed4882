package wheelhouse.desktop.look;

import com.badlogic.gdx.graphics.Color;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A set of colours, one for each {@link Ink}. */
public enum Theme {
  /** Warm paper and ink. */
  LIGHT(
      "f5efe3",
      "e8e0d0",
      "fdfaf2",
      "f6f1e5",
      "efe6d3",
      "d5cbb8",
      "d5cbb8",
      "e2d9c6",
      "23252b",
      "5b574f",
      "fdfaf2",
      "a8401a",
      "1b5a78",
      "d9ddd8",
      "eae1cf",
      "23252b",
      "3a2f1c40"),
  /** The same room in the evening. */
  DARK(
      "1d1f23",
      "17191c",
      "292c32",
      "23262b",
      "383b42",
      "474b53",
      "474b53",
      "3d4149",
      "f2ecdf",
      "b9b3a6",
      "1d1f23",
      "f2935f",
      "79bfdc",
      "2f3d44",
      "d8cdb8",
      "f2ecdf",
      "00000066"),
  /** Black on white, and nothing between that has to be read. */
  HIGH_CONTRAST(
      "ffffff",
      "ffffff",
      "ffffff",
      "ffffff",
      "ececec",
      "000000",
      "949494",
      "d0d0d0",
      "000000",
      "2b2b2b",
      "ffffff",
      "8a2a00",
      "003e5c",
      "e0e6ea",
      "f0f0f0",
      "000000",
      "00000000");

  private final Map<Ink, Color> colors = new EnumMap<>(Ink.class);

  Theme(String... inOrder) {
    for (Ink ink : Ink.values()) {
      colors.put(ink, Color.valueOf(inOrder[ink.ordinal()]));
    }
  }

  /** The colour for a purpose; not to be changed. */
  public Color color(Ink ink) {
    Color color = colors.get(ink);
    if (color == null) {
      throw new IllegalStateException("no colour for " + ink);
    }
    return color;
  }

  /**
   * Text and what it may stand on.
   *
   * @param text colour of the letters
   * @param ground colour behind them
   */
  public record Pair(Ink text, Ink ground) {}

  /** Every pair of text and ground that a screen may show; a test holds their contrast. */
  public static List<Pair> pairs() {
    return List.of(
        new Pair(Ink.INK, Ink.PAPER),
        new Pair(Ink.INK, Ink.DESK),
        new Pair(Ink.INK, Ink.SHEET),
        new Pair(Ink.INK, Ink.WELL),
        new Pair(Ink.INK, Ink.MARKED),
        new Pair(Ink.SOFT, Ink.PAPER),
        new Pair(Ink.SOFT, Ink.DESK),
        new Pair(Ink.SOFT, Ink.SHEET),
        new Pair(Ink.SOFT, Ink.WELL),
        new Pair(Ink.SOFT, Ink.MARKED),
        new Pair(Ink.HARM, Ink.PAPER),
        new Pair(Ink.HARM, Ink.DESK),
        new Pair(Ink.HARM, Ink.SHEET),
        new Pair(Ink.HARM, Ink.WELL),
        new Pair(Ink.HARM, Ink.MARKED),
        new Pair(Ink.GROWTH, Ink.PAPER),
        new Pair(Ink.GROWTH, Ink.SHEET),
        new Pair(Ink.GROWTH, Ink.WELL),
        new Pair(Ink.GROWTH, Ink.MARKED),
        new Pair(Ink.ON_INK, Ink.INK));
  }
}
