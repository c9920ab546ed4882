package wheelhouse.desktop.debrief;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import wheelhouse.desktop.debrief.LaneInk.Sign;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;

/** A small piece of a lane, for the legend. */
final class KeySample extends Part {

  private final LaneInk ink;
  private final Kind kind;

  /** What it shows. */
  enum Kind {
    OPEN,
    COUNTED,
    AHEAD,
    BLEEDING,
    CLOSING,
    YOURS,
    RETURNED,
    BROKE,
    CAME_BACK,
    PREVENTED,
    FOUND_ALONE,
    HOME
  }

  KeySample(Look look, LaneInk ink, Kind kind) {
    super(look);
    this.ink = ink;
    this.kind = kind;
    setTouchable(Touchable.disabled);
  }

  @Override
  public float widthWanted() {
    return switch (kind) {
      case AHEAD, BLEEDING, CLOSING, YOURS, OPEN, COUNTED -> Room.grown(look(), 28);
      case RETURNED, BROKE, CAME_BACK, PREVENTED, FOUND_ALONE, HOME -> Room.grown(look(), 19);
    };
  }

  @Override
  public float heightFor(float width) {
    return Room.grown(look(), 19);
  }

  @Override
  public void draw(Batch batch, float alpha) {
    float from = getX();
    float to = from + getWidth();
    float y = getY() + getHeight() / 2;
    float x = (from + to) / 2;
    switch (kind) {
      case OPEN, COUNTED -> {
        float step = getWidth() / 4;
        for (int bar = 0; bar < 4; bar++) {
          float left = Math.round(from + bar * step);
          float wide = Math.round(from + (bar + 1) * step) - left - 1;
          float high = Room.grown(look(), 6 + 3 * bar);
          float low = getY() + Room.grown(look(), 2);
          if (kind == Kind.OPEN) {
            ink.fill(batch, Ink.SOFT, alpha * LaneInk.OPEN, left, low, wide, high);
          } else {
            ink.fill(batch, Ink.HARM, alpha, left, low, wide, high);
          }
        }
      }
      case AHEAD -> ink.dashes(batch, alpha, from, to, y);
      case BLEEDING -> {
        float third = getWidth() / 4;
        for (int harm = 1; harm <= 4; harm++) {
          float left = Math.round(from + (harm - 1) * third);
          float right = Math.round(from + harm * third);
          ink.line(batch, Ink.HARM, alpha, left, right, y, LaneInk.thickness(harm));
        }
      }
      case CLOSING -> ink.line(batch, Ink.SOFT, alpha, from, to, y, 1.5f);
      case YOURS -> ink.line(batch, Ink.INK, alpha, from, to, y, 4);
      case RETURNED -> ink.sign(batch, Sign.RETURNED, alpha, x, y);
      case BROKE -> ink.sign(batch, Sign.BROKE, alpha, x, y);
      case CAME_BACK -> ink.sign(batch, Sign.CAME_BACK, alpha, x, y);
      case PREVENTED -> ink.sign(batch, Sign.PREVENTED, alpha, x, y);
      case FOUND_ALONE -> ink.sign(batch, Sign.FOUND_ALONE, alpha, x, y);
      case HOME -> ink.sign(batch, Sign.HOME, alpha, x, y);
    }
  }
}
