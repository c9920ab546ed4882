package wheelhouse.desktop.debrief;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import java.util.List;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.view.PlaneView;
import wheelhouse.desktop.view.PlaneView.Dot;
import wheelhouse.desktop.view.PlaneView.Label;
import wheelhouse.desktop.view.PlaneView.Spot;

/**
 * What is drawn of the plane beneath its words: the axes, the frontier on its band, the lines that
 * lead from labels, and the dots. It takes the room it is given.
 */
final class Plot extends Part {

  /** No dot. */
  static final int NONE = -1;

  /** Half the width of a dot, in units. */
  static final float DOT = 6;

  /** How far off the sheet the axes stand, in units. */
  static final float OFF = 7;

  private static final float BAND = 12;

  /** How near to a dot one has to point, in units. */
  private static final float NEAR = 16;

  private final PlaneView view;
  private final PlaneEnds ends;
  private final int you;
  private final List<Spot> curve;
  private final TextureRegion filled;
  private final TextureRegion small;
  private final TextureRegion halo;
  private final TextureRegion strong;
  private final TextureRegion thin;
  private final TextureRegion under;
  private final TextureRegion pointer;
  private final TextureRegion bandJoint;
  private List<Spot> drawn = List.of();
  private List<Label> leaders = List.of();
  private Area area = Area.NONE;
  private int pointed = NONE;

  /**
   * Where the sheet between the axes lies, in pixels.
   *
   * @param left of its left edge
   * @param bottom of its lower edge
   * @param wide how wide it is
   * @param high how high it is
   */
  record Area(float left, float bottom, float wide, float high) {

    /** Before anything was laid out. */
    static final Area NONE = new Area(0, 0, 0, 0);
  }

  /**
   * What is drawn of a plane.
   *
   * @param you the number of the player's dot, or {@link #NONE}
   */
  Plot(Look look, PlaneView view, PlaneEnds ends, int you) {
    super(look);
    this.view = view;
    this.ends = ends;
    this.you = you;
    curve = Curve.through(view.frontier());
    filled = look.disc(Room.grown(look, 2 * DOT + 1));
    small = look.disc(Room.grown(look, 2 * DOT - 4));
    halo = look.disc(Room.grown(look, 36));
    strong = look.ring(Room.grown(look, 2 * DOT + 1), Math.max(2, look.u(2.5f)));
    thin = look.ring(Room.grown(look, 2 * DOT - 1), Math.max(1.3f, look.u(1.4f)));
    under = look.disc(Room.grown(look, 2 * DOT));
    pointer = look.ring(Room.grown(look, 4 * DOT), Math.max(1.3f, look.u(1.4f)));
    bandJoint = look.disc(look.u(BAND));
  }

  @Override
  public float widthWanted() {
    return 0;
  }

  @Override
  public float heightFor(float width) {
    return 0;
  }

  /**
   * Lays it out anew.
   *
   * @param leaders the labels that a line leads to
   */
  void lay(Area area, List<Label> leaders) {
    this.area = area;
    this.leaders = leaders;
    drawn = Curve.thinned(curve, area.wide(), area.high(), look().u(4));
  }

  /** Rings a dot, or {@link #NONE}. */
  void point(int dot) {
    pointed = dot;
  }

  /** The number of the dot nearest to a place, or {@link #NONE} if none is near. */
  int nearest(float x, float y) {
    double least = look().u(NEAR);
    int nearest = NONE;
    for (int i = 0; i < view.dots().size(); i++) {
      Spot at = view.dots().get(i).at();
      double off =
          Math.hypot(
              area.left() + at.x() * area.wide() - x, area.bottom() + at.y() * area.high() - y);
      if (off < least) {
        least = off;
        nearest = i;
      }
    }
    return nearest;
  }

  private float x(Spot spot) {
    return getX() + area.left() + (float) (spot.x() * area.wide());
  }

  private float y(Spot spot) {
    return getY() + area.bottom() + (float) (spot.y() * area.high());
  }

  @Override
  public void draw(Batch batch, float alpha) {
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
    float x = getX() + area.left() - off;
    float y = getY() + area.bottom() - off;
    paint(batch, look().white(), Ink.INK, alpha, x, y, area.wide() + off, thick);
    paint(batch, look().white(), Ink.INK, alpha, x, y, thick, area.high() + off);
    if (ends.known()) {
      float tick = look().u(7);
      across(batch, alpha, ends.worstX(), y, tick, thick);
      across(batch, alpha, ends.bestX(), y, tick, thick);
      up(batch, alpha, ends.worstY(), x, tick, thick);
      up(batch, alpha, ends.bestY(), x, tick, thick);
    }
  }

  private void across(Batch batch, float alpha, double at, float y, float tick, float thick) {
    float x = Math.round(getX() + area.left() + at * area.wide());
    paint(batch, look().white(), Ink.INK, alpha, x, y - tick / 2, thick, tick);
  }

  private void up(Batch batch, float alpha, double at, float x, float tick, float thick) {
    float y = Math.round(getY() + area.bottom() + at * area.high());
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
        getX() + area.left() + (float) from.x(),
        getY() + area.bottom() + (float) from.y(),
        getX() + area.left() + (float) label.to().x(),
        getY() + area.bottom() + (float) label.to().y(),
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
}
