package wheelhouse.desktop.evening;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;

/** A slip in its lane. One that breaks tears: its stub comes off. */
final class SlipPart extends Part {

  private static final float WIDE = 272;
  private static final float STUB = 40;
  private static final float SIDE = 12;
  private static final int TEETH = 6;

  private final Lane.Card card;
  private final Playing playing;
  private final Words title;
  private final float ends;

  SlipPart(Look look, Lane.Card card, String words, LaneBoard.Room room, Playing playing) {
    super(look);
    this.card = card;
    this.playing = playing;
    ends = room == LaneBoard.Room.AMPLE ? 7 : 4;
    Type type = room == LaneBoard.Room.AMPLE ? Type.SLIP : Type.SMALL_STRONG;
    title = new Words(look, type, Ink.INK, words);
    addActor(title);
    setTouchable(Touchable.disabled);
  }

  Lane.Card card() {
    return card;
  }

  /** How far it has come in the end, from 0 to 1. */
  float share() {
    return playing.share(card.last().step());
  }

  /** How far along it is, in places. */
  float place() {
    float place = 0;
    for (int leg = 0; leg < card.legs().size(); leg++) {
      Lane.Leg each = card.legs().get(leg);
      float to = each.fate() == Lane.Fate.BROKE ? place : each.fate().place();
      place += (to - place) * playing.share(each.step());
    }
    return place;
  }

  @Override
  public float widthWanted() {
    return look().em(WIDE);
  }

  private float stub() {
    return card.last().fate() == Lane.Fate.BROKE ? look().u(STUB) : 0;
  }

  @Override
  public float heightFor(float width) {
    return title.heightFor(width - 2 * look().u(SIDE) - stub()) + 2 * look().u(ends);
  }

  @Override
  public void layout() {
    title.setBounds(
        look().u(SIDE),
        look().u(ends),
        getWidth() - 2 * look().u(SIDE) - stub(),
        getHeight() - 2 * look().u(ends));
  }

  @Override
  public void draw(Batch batch, float alpha) {
    validate();
    float shown = alpha * getColor().a;
    float torn = card.last().fate() == Lane.Fate.BROKE ? share() : 0;
    if (card.slips().size() > 1) {
      float step = look().u(3);
      paper(batch, shown, getX() + 2 * step, getY() - 2 * step, getWidth());
      paper(batch, shown, getX() + step, getY() - step, getWidth());
    }
    float far = look().u(5);
    paint(
        batch,
        look().shadow(5),
        Ink.SHADOW,
        shown * 0.7f,
        getX() - far,
        getY() - far * 1.3f,
        getWidth() - (torn > 0 ? stub() : 0) + 2 * far,
        getHeight() + 2 * far);
    if (torn > 0) {
      torn(batch, shown, torn);
    } else {
      paper(batch, shown, getX(), getY(), getWidth());
    }
    super.draw(batch, alpha);
  }

  private void paper(Batch batch, float alpha, float x, float y, float wide) {
    paint(batch, look().fill(2), Ink.SHEET, alpha, x, y, wide, getHeight());
    paint(batch, look().outline(2, 1), Ink.LINE, alpha, x, y, wide, getHeight());
  }

  /** The slip without its stub, which goes off and down along a ragged edge. */
  private void torn(Batch batch, float alpha, float share) {
    float edge = getX() + getWidth() - stub();
    float off = look().u(14) * share;
    float down = look().u(7) * share;
    float tooth = look().u(6);
    float high = getHeight() / TEETH;
    paint(batch, look().white(), Ink.SHEET, alpha, getX(), getY(), edge - getX(), getHeight());
    paint(
        batch,
        look().white(),
        Ink.SHEET,
        alpha,
        edge + off + tooth,
        getY() - down,
        stub() - tooth,
        getHeight());
    float thick = Math.max(1.5f, look().u(2));
    for (int i = 0; i < TEETH; i++) {
      float from = i % 2 == 0 ? 0 : tooth;
      float to = tooth - from;
      float y = getY() + i * high;
      line(batch, Ink.HARM, alpha, edge + from, y, edge + to, y + high, thick);
      line(
          batch,
          Ink.HARM,
          alpha,
          edge + off + from,
          y - down,
          edge + off + to,
          y - down + high,
          thick);
    }
    hairlines(batch, alpha, edge, off, down);
  }

  private void hairlines(Batch batch, float alpha, float edge, float off, float down) {
    float thin = Math.max(1, look().u(1));
    float right = getX() + getWidth() + off;
    float top = getY() + getHeight();
    paint(batch, look().white(), Ink.LINE, alpha, getX(), getY(), thin, getHeight());
    paint(batch, look().white(), Ink.LINE, alpha, getX(), getY(), edge - getX(), thin);
    paint(batch, look().white(), Ink.LINE, alpha, getX(), top - thin, edge - getX(), thin);
    paint(batch, look().white(), Ink.LINE, alpha, right - thin, getY() - down, thin, getHeight());
    float wide = right - edge - off - look().u(6);
    float left = right - wide;
    paint(batch, look().white(), Ink.LINE, alpha, left, getY() - down, wide, thin);
    paint(batch, look().white(), Ink.LINE, alpha, left, top - down - thin, wide, thin);
  }
}
