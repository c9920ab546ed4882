package wheelhouse.desktop.debrief;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.GlyphLayout;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
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
import wheelhouse.desktop.view.PlaneView.Spot;

/**
 * The plane of harm against growth: right is fewer harmed, up is more able. The player's run is a
 * filled dot, others that share its beginning are smaller ones, the careful reader a strong ring,
 * constant rules are thin rings, and what reading reaches is a line on a soft band. A line below
 * tells the dot that is pointed at; the arrows go from dot to dot.
 */
final class Plane extends Press implements Keyed {

  private static final float DOT = 6;
  private static final float OFF = 7;
  private static final float BAND = 12;
  private static final float GUTTER = 74;
  private static final int NONE = -1;

  private final PlaneView view;
  private final float least;
  private final PlaneEnds ends;
  private final int you;
  private final List<Spot> curve;
  private List<Spot> drawn = List.of();
  private final Picture fewerArrow;
  private final Picture ablerArrow;
  private final Words fewer;
  private final Words abler;
  private final List<Words> told = new ArrayList<>();
  private final List<Words> tickWords = new ArrayList<>();
  private final List<Words> labelWords = new ArrayList<>();
  private final List<Label> leaders = new ArrayList<>();
  private final TextureRegion filled;
  private final TextureRegion small;
  private final TextureRegion halo;
  private final TextureRegion strong;
  private final TextureRegion thin;
  private final TextureRegion under;
  private final TextureRegion pointer;
  private final TextureRegion bandJoint;
  private float left;
  private float bottom;
  private float wide;
  private float high;
  private int pointed = NONE;

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
    curve = Curve.through(view.frontier());
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
    point(NONE);
    if (ends.known()) {
      tickWords.add(words(Type.SMALL, Ink.SOFT, worst).centred());
      tickWords.add(words(Type.SMALL, Ink.SOFT, best).centred());
      tickWords.add(words(Type.SMALL, Ink.SOFT, worst).toTheRight());
      tickWords.add(words(Type.SMALL, Ink.SOFT, best).toTheRight());
    }
    filled = look.disc(Room.grown(look, 2 * DOT + 1));
    small = look.disc(Room.grown(look, 2 * DOT - 4));
    halo = look.disc(Room.grown(look, 36));
    strong = look.ring(Room.grown(look, 2 * DOT + 1), Math.max(2, look.u(2.5f)));
    thin = look.ring(Room.grown(look, 2 * DOT - 1), Math.max(1.3f, look.u(1.4f)));
    under = look.disc(Room.grown(look, 2 * DOT));
    pointer = look.ring(Room.grown(look, 4 * DOT), Math.max(1.3f, look.u(1.4f)));
    bandJoint = look.disc(look.u(BAND));
    addListener(new Pointing());
    lit(Ink.SHEET);
  }

  private static int you(PlaneView view) {
    for (int i = 0; i < view.dots().size(); i++) {
      if (view.dots().get(i).mark() == Mark.YOU) {
        return i;
      }
    }
    return NONE;
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
    return 2 * line() + longest(width) + look().u(12 + OFF);
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
    left = gutter + look().u(10 + OFF);
    wide = width - left - look().u(10);
    bottom = below(width);
    high = getHeight() - bottom - above();
    float line = line();
    float arrow = ablerArrow.widthWanted();
    float middle = Math.round((line - arrow) / 2);
    ablerArrow.setBounds(0, getHeight() - line + middle, arrow, arrow);
    abler.setBounds(arrow + look().u(3), getHeight() - line, abler.widthWanted(), line);
    float name = fewer.widthWanted();
    float under = bottom - 2 * line - look().u(4 + OFF);
    fewerArrow.setBounds(left + wide - arrow, under + middle, arrow, arrow);
    fewer.setBounds(left + wide - arrow - look().u(3) - name, under, name, line);
    float longest = longest(width);
    for (Words words : told) {
      float tall = words.heightFor(width);
      words.setBounds(0, longest - tall, width, tall);
    }
    drawn = Curve.thinned(curve, wide, high, look().u(4));
    ticks(gutter, line);
    labels();
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

  private void ticks(float gutter, float line) {
    if (!ends.known()) {
      return;
    }
    float y = bottom - line - look().u(4 + OFF);
    float gap = look().u(10);
    Words worst = tickWords.get(0);
    Words best = tickWords.get(1);
    float worstWide = worst.widthWanted();
    float bestWide = best.widthWanted();
    float[] across =
        PlaneEnds.apart(
            (float) ends.worstX() * wide,
            worstWide,
            (float) ends.bestX() * wide,
            bestWide,
            wide,
            gap);
    worst.setBounds(left + across[0], y, worstWide, line);
    best.setBounds(left + across[1], y, bestWide, line);
    Words low = tickWords.get(2);
    Words top = tickWords.get(3);
    float lowHigh = low.heightFor(gutter);
    float topHigh = top.heightFor(gutter);
    float[] up =
        PlaneEnds.apart(
            (float) ends.worstY() * high, lowHigh, (float) ends.bestY() * high, topHigh, high, 0);
    low.setBounds(0, bottom + up[0], gutter, lowHigh);
    top.setBounds(0, bottom + up[1], gutter, topHigh);
  }

  private void labels() {
    labelWords.forEach(words -> words.setVisible(false));
    leaders.clear();
    GlyphLayout glyphs = new GlyphLayout();
    double line = Math.ceil(look().font(Type.STRONG).getLineHeight());
    PlaneView.Sheet sheet = new PlaneView.Sheet(wide, high, line, Room.grown(look(), DOT));
    String mine = you == NONE ? "" : view.dots().get(you).label();
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
          (float) (left + label.box().x()),
          (float) (bottom + label.box().y()),
          (float) label.box().width(),
          (float) label.box().height());
      if (label.from().isPresent()) {
        leaders.add(label);
      }
    }
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

  // ---- drawing

  private float x(Spot spot) {
    return getX() + left + (float) (spot.x() * wide);
  }

  private float y(Spot spot) {
    return getY() + bottom + (float) (spot.y() * high);
  }

  @Override
  protected void ground(Batch batch, float alpha) {
    axes(batch, alpha);
    frontier(batch, alpha);
    for (int i = 0; i < leaders.size(); i++) {
      leader(batch, alpha, leaders.get(i));
    }
    if (you != NONE) {
      around(batch, halo, Ink.TRACK, alpha * 0.7f, view.dots().get(you).at());
    }
    for (int i = 0; i < view.dots().size(); i++) {
      dot(batch, alpha, view.dots().get(i));
    }
    if (pointed != NONE) {
      around(batch, pointer, Ink.INK, alpha, view.dots().get(pointed).at());
    }
  }

  /** The axes stand a little off the sheet, so that no label can touch them. */
  private void axes(Batch batch, float alpha) {
    float thick = Math.max(1, look().u(1.5f));
    float off = look().u(OFF);
    float x = getX() + left - off;
    float y = getY() + bottom - off;
    paint(batch, look().white(), Ink.INK, alpha, x, y, wide + off, thick);
    paint(batch, look().white(), Ink.INK, alpha, x, y, thick, high + off);
    if (ends.known()) {
      float tick = look().u(7);
      across(batch, alpha, ends.worstX(), y, tick, thick);
      across(batch, alpha, ends.bestX(), y, tick, thick);
      up(batch, alpha, ends.worstY(), x, tick, thick);
      up(batch, alpha, ends.bestY(), x, tick, thick);
    }
  }

  private void across(Batch batch, float alpha, double at, float y, float tick, float thick) {
    float x = Math.round(getX() + left + at * wide);
    paint(batch, look().white(), Ink.INK, alpha, x, y - tick / 2, thick, tick);
  }

  private void up(Batch batch, float alpha, double at, float x, float tick, float thick) {
    float y = Math.round(getY() + bottom + at * high);
    paint(batch, look().white(), Ink.INK, alpha, x - tick / 2, y, tick, thick);
  }

  private void frontier(Batch batch, float alpha) {
    float size = bandJoint.getRegionWidth();
    for (int i = 0; i < drawn.size(); i++) {
      float x = x(drawn.get(i)) - size / 2;
      float y = y(drawn.get(i)) - size / 2;
      paint(batch, bandJoint, Ink.WASH, alpha, x, y, size, size);
    }
    stretch(batch, Ink.WASH, alpha, look().u(BAND));
    stretch(batch, Ink.GROWTH, alpha, Math.max(1.5f, look().u(2)));
  }

  private void stretch(Batch batch, Ink ink, float alpha, float thick) {
    for (int i = 1; i < drawn.size(); i++) {
      Spot from = drawn.get(i - 1);
      Spot to = drawn.get(i);
      line(batch, ink, alpha, x(from), y(from), x(to), y(to), thick);
    }
  }

  private void leader(Batch batch, float alpha, Label label) {
    Spot from = label.from().orElse(label.to());
    line(
        batch,
        Ink.SOFT,
        alpha * 0.6f,
        getX() + left + (float) from.x(),
        getY() + bottom + (float) from.y(),
        getX() + left + (float) label.to().x(),
        getY() + bottom + (float) label.to().y(),
        Math.max(1, look().u(1)));
  }

  private void dot(Batch batch, float alpha, Dot dot) {
    switch (dot.mark()) {
      case YOU -> around(batch, filled, Ink.INK, alpha, dot.at());
      case BRANCH -> {
        around(batch, under, Ink.SHEET, alpha, dot.at());
        around(batch, small, Ink.INK, alpha, dot.at());
      }
      case READER -> {
        around(batch, under, Ink.SHEET, alpha, dot.at());
        around(batch, strong, Ink.INK, alpha, dot.at());
      }
      case RULE, FRONTIER -> {
        around(batch, under, Ink.SHEET, alpha, dot.at());
        around(batch, thin, Ink.SOFT, alpha, dot.at());
      }
    }
  }

  private void around(Batch batch, TextureRegion region, Ink ink, float alpha, Spot at) {
    float size = region.getRegionWidth();
    float x = Math.round(x(at) - size / 2);
    float y = Math.round(y(at) - size / 2);
    paint(batch, region, ink, alpha, x, y, size, size);
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
    int from = pointed == NONE ? you : pointed;
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
    int which = dot == NONE ? you : dot;
    for (int i = 0; i < told.size(); i++) {
      told.get(i).setVisible(i == which);
    }
  }

  private final class Pointing extends InputListener {

    @Override
    public boolean mouseMoved(InputEvent event, float x, float y) {
      double least = look().u(16);
      int nearest = NONE;
      for (int i = 0; i < view.dots().size(); i++) {
        Spot at = view.dots().get(i).at();
        double off = Math.hypot(left + at.x() * wide - x, bottom + at.y() * high - y);
        if (off < least) {
          least = off;
          nearest = i;
        }
      }
      point(nearest);
      return false;
    }
  }
}
