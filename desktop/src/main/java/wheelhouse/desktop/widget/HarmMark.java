package wheelhouse.desktop.widget;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;

/** How bad yesterday was, as one to four filled bars of rising height. */
public final class HarmMark extends Part {

  private static final int LEVELS = 4;

  private final int level;

  /**
   * A mark.
   *
   * @param level from 0 to 3
   */
  public HarmMark(Look look, int level) {
    super(look);
    this.level = level;
    setTouchable(Touchable.disabled);
  }

  @Override
  public float widthWanted() {
    return look().em(18);
  }

  @Override
  public float heightFor(float width) {
    return look().em(13);
  }

  @Override
  public void draw(Batch batch, float alpha) {
    float step = getWidth() / LEVELS;
    for (int bar = 0; bar < LEVELS; bar++) {
      float high = Math.round(look().em(13) * (0.4f + 0.2f * bar));
      paint(
          batch,
          look().white(),
          bar <= level ? Ink.HARM : Ink.TRACK,
          alpha,
          Math.round(getX() + bar * step),
          getY(),
          Math.round(step - look().u(1.5f)),
          high);
    }
  }
}
