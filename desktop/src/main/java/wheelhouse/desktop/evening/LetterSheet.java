package wheelhouse.desktop.evening;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Picture;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;

/** A letter: folded, so that only its writer is seen, until it is opened. */
final class LetterSheet extends Part {

  private static final float SIDE = 28;
  private static final float END = 26;

  private final Part head;
  private final Part body;
  private final Playing playing;
  private final float least;

  /**
   * A letter.
   *
   * @param least how tall the paper is, in units, unless more is written
   * @param playing how far it is open
   */
  LetterSheet(Look look, Post post, float least, Playing playing) {
    super(look);
    this.playing = playing;
    this.least = least;
    head =
        new Row(look, 14)
            .standing(Row.Standing.MIDDLE)
            .with(Picture.portrait(look, post.portrait(), post.expression(), 80))
            .sharing(1, new Words(look, Type.SMALL, Ink.SOFT, post.from()));
    body =
        new Column(look, 16)
            .with(new Words(look, Type.LETTER, Ink.INK, post.text()))
            .with(new Words(look, Type.QUOTE, Ink.INK, post.signed()).toTheRight());
    addActor(head);
    addActor(body);
    setTouchable(Touchable.disabled);
  }

  @Override
  public float widthWanted() {
    return look().em(380);
  }

  private float inner(float width) {
    return width - 2 * look().u(SIDE);
  }

  private float folded(float width) {
    return head.heightFor(inner(width)) + 2 * look().u(END);
  }

  @Override
  public float heightFor(float width) {
    float written = folded(width) + body.heightFor(inner(width)) + look().u(8);
    return Math.max(written, look().u(least));
  }

  @Override
  public void layout() {
    float wide = inner(getWidth());
    float high = head.heightFor(wide);
    head.setBounds(look().u(SIDE), getHeight() - look().u(END) - high, wide, high);
    float text = body.heightFor(wide);
    body.setBounds(
        look().u(SIDE), getHeight() - folded(getWidth()) - text + look().u(6), wide, text);
  }

  @Override
  public void draw(Batch batch, float alpha) {
    validate();
    float share = playing.share(0);
    float folded = folded(getWidth());
    float high = Math.round(folded + (getHeight() - folded) * share);
    float y = getY() + getHeight() - high;
    float far = look().u(10);
    paint(
        batch,
        look().shadow(10),
        Ink.SHADOW,
        alpha,
        getX() - far,
        y - far * 1.4f,
        getWidth() + 2 * far,
        high + 2 * far);
    paint(batch, look().fill(2), Ink.SHEET, alpha, getX(), y, getWidth(), high);
    paint(batch, look().outline(2, 1), Ink.LINE, alpha, getX(), y, getWidth(), high);
    body.getColor().a = Math.max(0, share * 2 - 1);
    super.draw(batch, alpha);
  }
}
