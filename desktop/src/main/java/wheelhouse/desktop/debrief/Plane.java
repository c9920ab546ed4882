package wheelhouse.desktop.debrief;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.graphics.g2d.GlyphLayout;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import java.util.ArrayList;
import java.util.List;
import wheelhouse.desktop.layout.Keyed;
import wheelhouse.desktop.layout.Picture;
import wheelhouse.desktop.layout.Press;
import wheelhouse.desktop.layout.Space;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.view.PlaneView;
import wheelhouse.desktop.view.PlaneView.Dot;
import wheelhouse.desktop.view.PlaneView.Label;
import wheelhouse.desktop.view.PlaneView.Mark;

/**
 * The plane of harm against growth: right is fewer harmed, up is more able. The player's run is a
 * filled dot, others that share its beginning are smaller ones, the careful reader a strong ring,
 * constant rules are thin rings, and what reading reaches is a line on a soft band. A line below
 * tells the dot that is pointed at; the arrows go from dot to dot.
 */
final class Plane extends Press implements Keyed {

  private static final float GUTTER = 74;

  private final PlaneView view;
  private final float least;
  private final PlaneEnds ends;
  private final int you;
  private final Plot plot;
  private final Picture fewerArrow;
  private final Picture ablerArrow;
  private final Words fewer;
  private final Words abler;
  private final List<Words> told = new ArrayList<>();
  private final List<Words> tickWords = new ArrayList<>();
  private final List<Words> labelWords = new ArrayList<>();
  private int pointed = Plot.NONE;

  /**
   * The plane.
   *
   * @param least how high it is at least, in units, without what stands around it
   * @param worst what the worse end of an axis is called
   * @param best what the better end is called
   */
  Plane(Look look, PlaneView view, float least, String worst, String best) {
    super(look, "plane", new Space(look, 0, 0), () -> {});
    this.view = view;
    this.least = least;
    ends = PlaneEnds.of(view);
    you = you(view);
    plot = new Plot(look, view, ends, you);
    addActor(plot);
    fewerArrow = Picture.icon(look, "arrow-right", 14, Ink.HARM);
    ablerArrow = Picture.icon(look, "arrow-up", 14, Ink.GROWTH);
    addActor(fewerArrow);
    addActor(ablerArrow);
    fewer = words(Type.SMALL_STRONG, Ink.HARM, view.harm());
    abler = words(Type.SMALL_STRONG, Ink.GROWTH, view.growth());
    for (Dot dot : view.dots()) {
      told.add(words(Type.SMALL, Ink.SOFT, dot.told()));
    }
    view.dots().forEach(dot -> label(dot.mark(), dot.label()));
    label(Mark.FRONTIER, view.frontierLabel());
    point(Plot.NONE);
    if (ends.known()) {
      tickWords.add(words(Type.SMALL, Ink.SOFT, worst).centred());
      tickWords.add(words(Type.SMALL, Ink.SOFT, best).centred());
      tickWords.add(words(Type.SMALL, Ink.SOFT, worst).toTheRight());
      tickWords.add(words(Type.SMALL, Ink.SOFT, best).toTheRight());
    }
    addListener(new Pointing());
    lit(Ink.SHEET);
  }

  private static int you(PlaneView view) {
    for (int i = 0; i < view.dots().size(); i++) {
      if (view.dots().get(i).mark() == Mark.YOU) {
        return i;
      }
    }
    return Plot.NONE;
  }

  private Words words(Type type, Ink ink, String text) {
    Words words = new Words(look(), type, ink, text);
    addActor(words);
    return words;
  }

  @Override
  public float widthWanted() {
    return look().u(560);
  }

  @Override
  public float heightFor(float width) {
    return Room.grown(look(), least) + above() + below(width);
  }

  private float line() {
    return fewer.heightFor(10_000);
  }

  private float above() {
    return abler.heightFor(10_000) + look().u(8);
  }

  private float below(float width) {
    return 2 * line() + longest(width) + look().u(12 + Plot.OFF);
  }

  /** Height of the longest of the lines that tell a dot. */
  private float longest(float width) {
    float most = 0;
    for (Words words : told) {
      most = Math.max(most, words.heightFor(width));
    }
    return most;
  }

  @Override
  public void layout() {
    super.layout();
    float width = getWidth();
    float gutter = ends.known() ? Math.max(look().em(GUTTER), longestWord()) : look().u(4);
    float left = gutter + look().u(10 + Plot.OFF);
    float bottom = below(width);
    float wide = width - left - look().u(10);
    Plot.Area area = new Plot.Area(left, bottom, wide, getHeight() - bottom - above());
    plot.setBounds(0, 0, width, getHeight());
    float line = line();
    float arrow = ablerArrow.widthWanted();
    float middle = Math.round((line - arrow) / 2);
    ablerArrow.setBounds(0, getHeight() - line + middle, arrow, arrow);
    abler.setBounds(arrow + look().u(3), getHeight() - line, abler.widthWanted(), line);
    float name = fewer.widthWanted();
    float under = bottom - 2 * line - look().u(4 + Plot.OFF);
    fewerArrow.setBounds(left + wide - arrow, under + middle, arrow, arrow);
    fewer.setBounds(left + wide - arrow - look().u(3) - name, under, name, line);
    float longest = longest(width);
    for (Words words : told) {
      float tall = words.heightFor(width);
      words.setBounds(0, longest - tall, width, tall);
    }
    ticks(area, gutter, line);
    plot.lay(area, labels(area));
  }

  /** Width of the longest word beside the axis, which is not to be broken. */
  private float longestWord() {
    GlyphLayout glyphs = new GlyphLayout();
    float most = 0;
    for (Words tick : tickWords) {
      for (String word : tick.text().split(" ")) {
        glyphs.setText(look().font(Type.SMALL), word);
        most = Math.max(most, glyphs.width);
      }
    }
    return (float) Math.ceil(most) + 2;
  }

  private void ticks(Plot.Area area, float gutter, float line) {
    if (!ends.known()) {
      return;
    }
    float y = area.bottom() - line - look().u(4 + Plot.OFF);
    float gap = look().u(10);
    Words worst = tickWords.get(0);
    Words best = tickWords.get(1);
    float worstWide = worst.widthWanted();
    float bestWide = best.widthWanted();
    float[] across =
        PlaneEnds.apart(
            (float) ends.worstX() * area.wide(),
            worstWide,
            (float) ends.bestX() * area.wide(),
            bestWide,
            area.wide(),
            gap);
    worst.setBounds(area.left() + across[0], y, worstWide, line);
    best.setBounds(area.left() + across[1], y, bestWide, line);
    Words low = tickWords.get(2);
    Words top = tickWords.get(3);
    float lowHigh = low.heightFor(gutter);
    float topHigh = top.heightFor(gutter);
    float[] up =
        PlaneEnds.apart(
            (float) ends.worstY() * area.high(),
            lowHigh,
            (float) ends.bestY() * area.high(),
            topHigh,
            area.high(),
            0);
    low.setBounds(0, area.bottom() + up[0], gutter, lowHigh);
    top.setBounds(0, area.bottom() + up[1], gutter, topHigh);
  }

  /** Sets the words to the labels that have room, and gives those that a line leads to. */
  private List<Label> labels(Plot.Area area) {
    labelWords.forEach(words -> words.setVisible(false));
    List<Label> led = new ArrayList<>();
    GlyphLayout glyphs = new GlyphLayout();
    double line = Math.ceil(look().font(Type.STRONG).getLineHeight());
    PlaneView.Sheet sheet =
        new PlaneView.Sheet(area.wide(), area.high(), line, Room.grown(look(), Plot.DOT));
    String mine = you == Plot.NONE ? "" : view.dots().get(you).label();
    List<Label> labels =
        view.labels(
            sheet,
            text -> {
              Type type =
                  text.equals(mine)
                      ? Type.STRONG
                      : text.equals(view.frontierLabel()) ? Type.SMALL_STRONG : Type.SMALL;
              glyphs.setText(look().font(type), text);
              return Math.ceil(glyphs.width) + 2;
            });
    for (Label label : Leaders.clear(labels, view.dots(), sheet)) {
      Words words = labelWords.get(which(label));
      words.setVisible(true);
      words.setBounds(
          (float) (area.left() + label.box().x()),
          (float) (area.bottom() + label.box().y()),
          (float) label.box().width(),
          (float) label.box().height());
      if (label.from().isPresent()) {
        led.add(label);
      }
    }
    return led;
  }

  /** Words are made once for each dot, and for the frontier after them. */
  private void label(Mark mark, String text) {
    Words words =
        switch (mark) {
          case YOU -> words(Type.STRONG, Ink.INK, text);
          case READER, BRANCH -> words(Type.SMALL, Ink.INK, text);
          case RULE -> words(Type.SMALL, Ink.SOFT, text);
          case FRONTIER -> words(Type.SMALL_STRONG, Ink.GROWTH, text);
        };
    labelWords.add(words.onOneLine());
  }

  private int which(Label label) {
    for (int i = 0; i < view.dots().size(); i++) {
      Dot dot = view.dots().get(i);
      if (dot.mark() == label.mark() && dot.label().equals(label.text())) {
        return i;
      }
    }
    return view.dots().size();
  }

  // ---- pointing

  @Override
  public boolean key(int keycode) {
    int by = keycode == Input.Keys.RIGHT ? 1 : keycode == Input.Keys.LEFT ? -1 : 0;
    if (by == 0 || view.dots().isEmpty()) {
      return false;
    }
    point(next(by));
    return true;
  }

  /** The next dot to the right, or to the left; the same at the end. */
  private int next(int by) {
    int from = pointed == Plot.NONE ? you : pointed;
    int best = from;
    double least = Double.MAX_VALUE;
    for (int i = 0; i < view.dots().size(); i++) {
      double off = by * (view.dots().get(i).at().x() - view.dots().get(from).at().x());
      if (off == 0) {
        off = by * (i - from) * 1e-9;
      }
      if (off > 0 && off < least) {
        least = off;
        best = i;
      }
    }
    return best;
  }

  private void point(int dot) {
    pointed = dot;
    plot.point(dot);
    int which = dot == Plot.NONE ? you : dot;
    for (int i = 0; i < told.size(); i++) {
      told.get(i).setVisible(i == which);
    }
  }

  private final class Pointing extends InputListener {

    @Override
    public boolean mouseMoved(InputEvent event, float x, float y) {
      point(plot.nearest(x, y));
      return false;
    }
  }
}
