package wheelhouse.desktop.debrief;

import com.badlogic.gdx.graphics.g2d.Batch;
import wheelhouse.debrief.Apart;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;

/**
 * The result taken apart: a bar to the right of the middle for what went well, to the left for what
 * did not. The player's own is filled; luck is nobody's, and has only an edge.
 */
final class ApartPart {

  private ApartPart() {}

  static Part of(Room room, Apart apart) {
    Look look = room.look();
    double harm = apart.harmScale();
    double growth = apart.growthScale();
    Column column = new Column(look, 6);
    column.with(new Words(look, Type.HEADING, Ink.INK, room.say("apart.heading")));
    for (int i = 0; i < apart.lines().size(); i++) {
      Apart.Line line = apart.lines().get(i);
      boolean own = i == 0;
      column.with(
          new Column(look, 1)
              .with(new Words(look, own ? Type.STRONG : Type.BODY, Ink.INK, line.label()))
              .with(
                  new Row(look, 14)
                      .foldingBelow(230)
                      .sharing(1, side(look, Ink.HARM, -line.harm() / harm, own, line.harmTold()))
                      .sharing(
                          1,
                          side(look, Ink.GROWTH, line.growth() / growth, own, line.growthTold()))));
    }
    apart.told().forEach(told -> column.with(new Words(look, Type.SMALL, Ink.SOFT, told)));
    return column;
  }

  private static Part side(Look look, Ink ink, double share, boolean own, String told) {
    return new Column(look, 1)
        .with(new Bar(look, ink, (float) share, own))
        .with(new Words(look, Type.SMALL, ink, told));
  }

  /** One bar from its middle line. */
  private static final class Bar extends Part {

    private static final float HIGH = 11;

    private final Ink ink;
    private final float share;
    private final boolean filled;

    Bar(Look look, Ink ink, float share, boolean filled) {
      super(look);
      this.ink = ink;
      this.share = share;
      this.filled = filled;
    }

    @Override
    public float widthWanted() {
      return look().u(120);
    }

    @Override
    public float heightFor(float width) {
      return Room.grown(look(), HIGH);
    }

    @Override
    public void draw(Batch batch, float alpha) {
      float middle = Math.round(getX() + getWidth() / 2);
      float length = Math.round(Math.abs(share) * (getWidth() / 2 - look().u(2)));
      float from = share > 0 ? middle : middle - length;
      float thin = Math.max(1, look().u(1.2f));
      float foot = getY() + thin;
      float high = getHeight() - 2 * thin;
      if (filled) {
        paint(batch, look().white(), ink, alpha, from, foot, length, high);
      } else if (length > 2 * thin) {
        paint(batch, look().white(), ink, alpha, from, foot, length, thin);
        paint(batch, look().white(), ink, alpha, from, foot + high - thin, length, thin);
        paint(batch, look().white(), ink, alpha, from, foot, thin, high);
        paint(batch, look().white(), ink, alpha, from + length - thin, foot, thin, high);
      }
      paint(batch, look().white(), Ink.SOFT, alpha, middle, getY(), thin, getHeight());
    }
  }
}
