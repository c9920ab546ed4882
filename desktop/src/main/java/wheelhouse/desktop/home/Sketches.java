package wheelhouse.desktop.home;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.BitmapFont;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.math.Matrix4;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.utils.Align;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.widget.PickSigns;
import wheelhouse.scenario.Pick;
import wheelhouse.words.Text;

/** The small drawings of how the game is played, in the same ink as the game. */
final class Sketches {

  private final Look look;
  private final Text text;

  Sketches(Look look, Text text) {
    this.look = look;
    this.text = text;
  }

  /** The drawing over a paragraph, from 0. */
  Part of(int paragraph) {
    return switch (paragraph) {
      case 0 -> new Slips(look);
      case 1 -> new LoudAndGrave(look, text.of("how-to.2.stamp"));
      case 2 -> new Weights(look);
      case 3 -> new Hours(look);
      case 4 -> new Again(look);
      default -> new Away(look);
    };
  }

  /** A drawing on a strip of desk. */
  private abstract static class Sketch extends Part {

    private static final float HIGH = 96;
    private static final float WIDE = 316;

    private float unit = 1;

    Sketch(Look look) {
      super(look);
      setTouchable(Touchable.disabled);
    }

    @Override
    public float widthWanted() {
      return look().em(WIDE);
    }

    @Override
    public float heightFor(float width) {
      return HIGH * unit(width);
    }

    /** Pixels to a unit of the drawing, which grows with the text as far as there is room. */
    private float unit(float width) {
      return Math.max(0.5f, Math.min(look().scale().text(), width / WIDE));
    }

    @Override
    public void draw(Batch batch, float alpha) {
      unit = unit(getWidth());
      sketch(batch, alpha, getX(), getY());
    }

    /** Draws it, from its lower left corner. */
    abstract void sketch(Batch batch, float alpha, float x, float y);

    /** A length in units. */
    float u(float units) {
      return Math.round(units * unit);
    }

    /** A slip of paper with lines of writing. */
    void slip(Batch batch, float alpha, float x, float y, float w, float h, Ink edge) {
      float far = u(4);
      paint(
          batch,
          look().shadow(4),
          Ink.SHADOW,
          alpha * 0.8f,
          x - far,
          y - far * 1.3f,
          w + 2 * far,
          h + 2 * far);
      paint(batch, look().fill(2), Ink.SHEET, alpha, x, y, w, h);
      paint(batch, look().outline(2, edge == Ink.INK ? 2 : 1), edge, alpha, x, y, w, h);
    }

    void writing(Batch batch, float alpha, float x, float y, float w, Ink ink) {
      paint(batch, look().fill(1.5f), ink, alpha, x, y, w, u(4));
    }

    void face(Batch batch, float alpha, String who, String how, float x, float y, float size) {
      int across = (int) u(size);
      paint(batch, look().disc(across), Ink.FACE, alpha, x, y, across, across);
      TextureRegion region = look().portrait(who, how, across);
      batch.setColor(1, 1, 1, alpha);
      batch.draw(region, x, y, across, across);
    }
  }

  /** Slips on a desk, and whose they are. */
  private static final class Slips extends Sketch {

    Slips(Look look) {
      super(look);
    }

    @Override
    void sketch(Batch batch, float alpha, float x, float y) {
      String[] owners = {"mirela", "joss", "femi"};
      float[] ups = {10, 18, 6};
      for (int i = 0; i < owners.length; i++) {
        float left = x + u(2 + 100 * i);
        float up = y + u(ups[i]);
        slip(batch, alpha, left, up, u(88), u(62), Ink.LINE);
        writing(batch, alpha, left + u(10), up + u(46), u(58), Ink.INK);
        writing(batch, alpha, left + u(10), up + u(36), u(40), Ink.TRACK);
        face(batch, alpha, owners[i], "works", left + u(50), up - u(4), 34);
      }
    }
  }

  /** A slip that shouts and is harmless, and one that whispers and is not. */
  private static final class LoudAndGrave extends Sketch {

    private static final float TILT = 2;

    private final Matrix4 before = new Matrix4();
    private final Matrix4 tilted = new Matrix4();
    private final String stamp;

    LoudAndGrave(Look look, String stamp) {
      super(look);
      this.stamp = stamp;
    }

    @Override
    void sketch(Batch batch, float alpha, float x, float y) {
      before.set(batch.getTransformMatrix());
      float middleX = x + u(70);
      float middleY = y + u(45);
      tilted
          .set(before)
          .translate(middleX, middleY, 0)
          .rotate(0, 0, 1, TILT)
          .translate(-middleX, -middleY, 0);
      batch.setTransformMatrix(tilted);
      loud(batch, alpha, x, y);
      batch.setTransformMatrix(before);
      quiet(batch, alpha, x + u(194), y);
    }

    private void loud(Batch batch, float alpha, float x, float y) {
      slip(batch, alpha, x + u(2), y + u(12), u(136), u(66), Ink.INK);
      writing(batch, alpha, x + u(16), y + u(52), u(96), Ink.INK);
      writing(batch, alpha, x + u(16), y + u(41), u(70), Ink.INK);
      BitmapFont font = look().font(Type.STAMP);
      float wide = look().em(8) * stamp.length() + u(16);
      float high = look().em(20);
      float left = x + u(146) - Math.min(u(100), wide);
      paint(batch, look().fill(2), Ink.SHEET, alpha, left, y + u(70), wide, high);
      paint(batch, look().outline(2, 2), Ink.INK, alpha, left, y + u(70), wide, high);
      font.setColor(look().color(Ink.INK));
      font.draw(
          batch,
          stamp,
          left,
          Math.round(y + u(70) + (high + font.getCapHeight()) / 2),
          wide,
          Align.center,
          false);
    }

    private void quiet(Batch batch, float alpha, float from, float y) {
      slip(batch, alpha, from, y + u(16), u(104), u(46), Ink.LINE);
      paint(batch, look().white(), Ink.HARM, alpha, from, y + u(16), u(4), u(46));
      writing(batch, alpha, from + u(14), y + u(46), u(50), Ink.SOFT);
      float[] ups = {0, 2, 7, 20};
      for (int i = 0; i < ups.length - 1; i++) {
        line(
            batch,
            Ink.HARM,
            alpha,
            from + u(14 + 24 * i),
            y + u(22 + ups[i]),
            from + u(14 + 24 * (i + 1)),
            y + u(22 + ups[i + 1]),
            Math.max(1.5f, u(2)));
      }
    }
  }

  /** Six weights along a beam, of which a light one is laid. */
  private static final class Weights extends Sketch {

    private static final Pick[] PICKS = Pick.values();

    Weights(Look look) {
      super(look);
    }

    @Override
    void sketch(Batch batch, float alpha, float x, float y) {
      float thick = Math.max(1.5f, u(2));
      float wide = u(312);
      line(batch, Ink.INK, alpha, x, y + u(14), x + wide, y + u(10), thick);
      float left = x + u(6);
      for (Pick pick : PICKS) {
        int size = (int) u(22 + 8.4f * pick.weight());
        boolean laid = pick == Pick.DECIDE;
        float bottom = y + u(14) - (left - x + size / 2f) / wide * u(4);
        paint(
            batch, look().disc(size), laid ? Ink.INK : Ink.SHEET, alpha, left, bottom, size, size);
        paint(batch, look().ring(size, thick), Ink.INK, alpha, left, bottom, size, size);
        int icon = Math.round(size * 0.5f);
        float inset = Math.round((size - icon) / 2f);
        paint(
            batch,
            look().icon(PickSigns.icon(pick), icon),
            laid ? Ink.ON_INK : Ink.INK,
            alpha,
            left + inset,
            bottom + inset,
            icon,
            icon);
        left += size + u(8);
      }
    }
  }

  /** A day of eight hours, in part used. */
  private static final class Hours extends Sketch {

    private static final int DAY = 8;

    Hours(Look look) {
      super(look);
    }

    @Override
    void sketch(Batch batch, float alpha, float x, float y) {
      float wide = u(296);
      float high = u(26);
      float up = y + u(34);
      float hour = wide / DAY;
      paint(batch, look().fill(2), Ink.SHEET, alpha, x, up, wide, high);
      int hatch = (int) u(24);
      float own = Math.round(1.5f * hour);
      float taken = Math.round(4.5f * hour);
      paint(batch, look().white(), Ink.INK, alpha, x, up, taken, high);
      for (float at = 0; at < own; at += hatch) {
        TextureRegion lines = look().hatch(hatch);
        float part = Math.min(hatch, own - at);
        paint(
            batch,
            new TextureRegion(lines, 0, 0, Math.round(part), hatch),
            Ink.SOFT,
            alpha,
            x + taken + at,
            up + (high - hatch) / 2,
            part,
            hatch);
      }
      paint(batch, look().outline(2, 1.5f), Ink.INK, alpha, x, up, wide, high);
      for (int i = 0; i <= DAY; i++) {
        paint(
            batch,
            look().white(),
            Ink.SOFT,
            alpha,
            Math.round(x + i * hour),
            up - u(9),
            Math.max(1, u(1)),
            u(5));
      }
    }
  }

  /** Somebody who waits for you, slip after slip, and how little is known of their skill. */
  private static final class Again extends Sketch {

    Again(Look look) {
      super(look);
    }

    @Override
    void sketch(Batch batch, float alpha, float x, float y) {
      face(batch, alpha, "joss", "waits-for-you", x, y + u(10), 72);
      for (int i = 0; i < 5; i++) {
        float left = x + u(92 + 40 * i);
        slip(batch, alpha, left, y + u(48), u(32), u(30), Ink.LINE);
        writing(batch, alpha, left + u(6), y + u(66), u(20), i < 4 ? Ink.INK : Ink.TRACK);
        writing(batch, alpha, left + u(6), y + u(58), u(13), Ink.TRACK);
      }
      float[][] known = {{0.12f, 0.62f}, {0.3f, 0.56f}};
      for (int i = 0; i < known.length; i++) {
        float up = y + u(28 - 14 * i);
        paint(batch, look().fill(4), Ink.TRACK, alpha, x + u(92), up, u(192), u(8));
        paint(
            batch,
            look().blur(),
            Ink.GROWTH,
            alpha,
            x + u(92) + known[i][0] * u(192),
            up,
            (known[i][1] - known[i][0]) * u(192),
            u(8));
      }
    }
  }

  /** The plane of harm and growth, and where one ended on it. */
  private static final class Away extends Sketch {

    Away(Look look) {
      super(look);
    }

    @Override
    void sketch(Batch batch, float alpha, float x, float y) {
      float thick = Math.max(1.5f, u(2));
      float left = x + u(4);
      float bottom = y + u(10);
      float wide = u(150);
      float high = u(80);
      int steps = 24;
      float beforeX = left + u(10);
      float beforeY = bottom + high;
      for (int i = 1; i <= steps; i++) {
        double angle = Math.PI / 2 * (1 - (double) i / steps);
        float nextX = left + u(10) + (float) Math.cos(angle) * (wide - u(10));
        float nextY = bottom + u(6) + (float) Math.sin(angle) * (high - u(6));
        line(batch, Ink.WASH, alpha, beforeX, beforeY, nextX, nextY, u(5));
        beforeX = nextX;
        beforeY = nextY;
      }
      paint(batch, look().white(), Ink.HARM, alpha, left, bottom, wide, thick);
      paint(batch, look().white(), Ink.GROWTH, alpha, left, bottom, thick, high);
      int dot = (int) u(14);
      paint(batch, look().disc(dot), Ink.INK, alpha, left + u(92), bottom + u(44), dot, dot);
      String[] team = {"mirela", "joss", "femi"};
      String[] how = {"brought-one-home", "works", "brought-one-home"};
      for (int i = 0; i < team.length; i++) {
        face(batch, alpha, team[i], how[i], x + u(176 + 42 * i), y + u(28), 38);
      }
    }
  }
}
