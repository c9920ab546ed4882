package wheelhouse.desktop.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import wheelhouse.desktop.layout.Box;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Press;
import wheelhouse.desktop.layout.Scroll;
import wheelhouse.desktop.layout.Space;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.screen.Screen;
import wheelhouse.desktop.screen.Window;
import wheelhouse.desktop.stage.LayoutCheck.Finding;
import wheelhouse.desktop.stage.LayoutCheck.Kind;

/** Everything that can be wrong is found, and nothing else is. */
class LayoutCheckTest {

  /** Parts at places of their own. */
  private static final class Loose extends Part {
    Loose(Look look) {
      super(look);
    }

    Loose with(Part part, float x, float y, float width, float height) {
      part.setBounds(x, y, width, height);
      addActor(part);
      return this;
    }

    @Override
    public float widthWanted() {
      return 100;
    }

    @Override
    public float heightFor(float width) {
      return 100;
    }
  }

  private static final class Showing extends Screen {
    private final Function<Look, Part> builds;

    Showing(Window window, Function<Look, Part> builds) {
      super(window);
      this.builds = builds;
    }

    @Override
    public Part build() {
      return builds.apply(look());
    }
  }

  private static Set<Kind> kinds(Function<Look, Part> builds) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    List<Finding> findings;
    try (Theatre theatre =
        Theatre.open(Theatre.plain(), 640, 480, window -> new Showing(window, builds))) {
      findings = LayoutCheck.of(theatre);
    }
    findings.forEach(finding -> kinds.add(finding.kind()));
    return kinds;
  }

  private static Words words(Look look, String text) {
    return new Words(look, Type.BODY, Ink.INK, text);
  }

  private static Press press(Look look, String name) {
    return new Press(look, name, new Space(look, 1, 1), () -> {});
  }

  private static void finds(Kind kind, Function<Look, Part> builds) {
    assertEquals(EnumSet.of(kind), kinds(builds));
  }

  @Test
  void nothingIsFoundWhereNothingIsWrong() {
    assertEquals(
        Set.of(),
        kinds(
            look ->
                new Column(look, 4)
                    .with(words(look, "Many words that need some lines. ".repeat(9)))
                    .with(new Box(look, words(look, "boxed").in(Ink.ON_INK)).padded(4).on(Ink.INK))
                    .with(press(look, "a").padded(12))));
  }

  @Test
  void textThatIsCut() {
    finds(
        Kind.TOO_HIGH,
        look -> new Loose(look).with(words(look, "one two three four five"), 9, 99, 99, 20));
    finds(
        Kind.TOO_WIDE,
        look -> new Loose(look).with(words(look, "one two three").onOneLine(), 9, 99, 30, 30));
    finds(
        Kind.BROKEN_WORD,
        look -> new Loose(look).with(words(look, "Donaudampfschiff"), 9, 99, 60, 99));
    finds(Kind.NO_GLYPH, look -> new Loose(look).with(words(look, "\u674e"), 9, 99, 60, 99));
  }

  @Test
  void whatLeavesItsPlace() {
    finds(Kind.OUT_OF_WINDOW, look -> new Loose(look).with(words(look, "out"), 620, 99, 99, 40));
    finds(
        Kind.OUT_OF_SCROLL,
        look ->
            new Loose(look)
                .with(
                    new Scroll(
                        look, "scroll", new Loose(look).with(words(look, "out"), 60, 9, 99, 40)),
                    9,
                    9,
                    99,
                    100));
    finds(
        Kind.OUT_OF_BOX,
        look ->
            new Loose(look)
                .with(
                    new Box(look, new Loose(look).with(words(look, "out"), 60, 9, 99, 40)),
                    9,
                    9,
                    99,
                    100));
    finds(
        Kind.OVERLAP,
        look ->
            new Loose(look)
                .with(words(look, "one"), 9, 9, 99, 40)
                .with(words(look, "two"), 60, 9, 99, 40));
  }

  @Test
  void whatCannotBeReached() {
    finds(Kind.NAMELESS, look -> new Loose(look).with(press(look, ""), 9, 9, 40, 40));
    finds(
        Kind.SAME_NAME,
        look ->
            new Loose(look)
                .with(press(look, "a"), 9, 9, 40, 40)
                .with(press(look, "a"), 60, 9, 40, 40));
    finds(Kind.SMALL_PRESS, look -> new Loose(look).with(press(look, "a"), 9, 9, 40, 12));
    finds(
        Kind.NO_ROOM,
        look ->
            new Loose(look)
                .with(
                    new Scroll(look, "scroll", words(look, "line after line ".repeat(40))),
                    9,
                    9,
                    300,
                    30));
  }

  @Test
  void inkThatNobodyPromisedToBeReadable() {
    finds(
        Kind.UNKNOWN_PAIR,
        look -> new Loose(look).with(new Box(look, words(look, "dark")).on(Ink.INK), 9, 9, 99, 40));
  }
}
