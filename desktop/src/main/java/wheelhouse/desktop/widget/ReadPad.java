package wheelhouse.desktop.widget;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.math.MathUtils;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import java.util.Optional;
import wheelhouse.desktop.layout.Keyed;
import wheelhouse.desktop.layout.Press;
import wheelhouse.desktop.layout.Space;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;
import wheelhouse.run.Confidence;

/**
 * The pad of the read: one pin says two things. Across, whether the harm compounds; up, whether it
 * can be taken back; and the farther from the middle, the surer. The middle says nothing.
 */
public final class ReadPad extends Press implements Keyed {

  private static final float HIGH = 116;
  private static final float WIDE = 196;
  private static final float NOTHING = 0.14f;
  private static final float FAIRLY = 0.45f;
  private static final float SURE = 0.75f;
  private static final float STEP = 0.3f;

  private final Words above;
  private final Words below;
  private final Words left;
  private final Words right;
  private final Set set;
  private float across;
  private float up;
  private boolean placed;

  /** Told where the pin was set. */
  public interface Set {
    /**
     * The pin was set.
     *
     * @param compounds across, from -1 to 1
     * @param reverses up, from -1 to 1
     */
    void at(float compounds, float reverses);
  }

  /**
   * What stands at the four edges.
   *
   * @param reverses above
   * @param not below
   * @param flat to the left
   * @param compounds to the right
   */
  public record Edges(String reverses, String not, String flat, String compounds) {}

  /** A pad without a pin. */
  public ReadPad(Look look, Edges edges, Set set) {
    super(look, "read:pad", new Space(look, WIDE, HIGH), () -> {});
    this.set = set;
    above = label(edges.reverses());
    below = label(edges.not());
    left = label(edges.flat());
    right = label(edges.compounds());
    addListener(new Pin());
  }

  private Words label(String text) {
    Words words = new Words(look(), Type.SMALL, Ink.SOFT, text).centred().onOneLine();
    addActor(words);
    return words;
  }

  /** With a pin where earlier answers put it. */
  public ReadPad pinned(float compounds, float reverses) {
    across = compounds;
    up = reverses;
    placed = compounds != 0 || reverses != 0;
    return this;
  }

  /** How sure a place says one is; empty in the middle. */
  public static Optional<Confidence> confidence(float place) {
    float far = Math.abs(place);
    if (far < NOTHING) {
      return Optional.empty();
    }
    return Optional.of(
        far < FAIRLY ? Confidence.UNSURE : far < SURE ? Confidence.FAIRLY_SURE : Confidence.SURE);
  }

  /** The place of an answer: on the first side or the second, as far out as one is sure. */
  public static float place(int answer, Confidence confidence) {
    float far =
        switch (confidence) {
          case UNSURE -> 0.3f;
          case FAIRLY_SURE -> 0.6f;
          case SURE -> 0.9f;
        };
    return answer == 0 ? far : -far;
  }

  @Override
  public float widthWanted() {
    float ends = Math.max(above.widthWanted(), below.widthWanted());
    float sides = 2 * Math.max(left.widthWanted(), right.widthWanted());
    return Math.max(look().u(WIDE), Math.max(ends, sides));
  }

  private float lineHigh() {
    return above.heightFor(getWidth());
  }

  @Override
  public float heightFor(float width) {
    return look().u(HIGH) + 3 * lineHigh();
  }

  @Override
  public void layout() {
    super.layout();
    float line = lineHigh();
    above.setBounds(0, getHeight() - line, getWidth(), line);
    below.setBounds(0, line, getWidth(), line);
    float half = getWidth() / 2;
    left.setBounds(0, 0, half, line);
    right.setBounds(half, 0, half, line);
  }

  private float padBottom() {
    return 2 * lineHigh();
  }

  private float padHigh() {
    return getHeight() - 3 * lineHigh();
  }

  @Override
  protected void ground(Batch batch, float alpha) {
    float y = getY() + padBottom();
    float high = padHigh();
    paint(batch, look().fill(4), Ink.SHEET, alpha, getX(), y, getWidth(), high);
    paint(batch, look().outline(4, 1), Ink.SOFT, alpha, getX(), y, getWidth(), high);
    float thin = Math.max(1, look().u(1));
    float inset = look().u(8);
    paint(
        batch,
        look().white(),
        Ink.GUIDE,
        alpha,
        getX() + inset,
        y + high / 2,
        getWidth() - 2 * inset,
        thin);
    paint(
        batch,
        look().white(),
        Ink.GUIDE,
        alpha,
        getX() + getWidth() / 2,
        y + inset,
        thin,
        high - 2 * inset);
    if (placed) {
      float pinX = getX() + getWidth() / 2 + across * (getWidth() / 2 - look().u(12));
      float pinY = y + high / 2 + up * (high / 2 - look().u(12));
      int halo = look().u(34);
      int head = look().u(12);
      paint(
          batch,
          look().disc(halo),
          Ink.TRACK,
          alpha,
          pinX - halo / 2f,
          pinY - halo / 2f,
          halo,
          halo);
      paint(
          batch,
          look().white(),
          Ink.INK,
          alpha,
          pinX - look().u(1),
          pinY,
          look().u(2),
          look().u(15));
      paint(
          batch, look().disc(head), Ink.INK, alpha, pinX - head / 2f, pinY - head / 2f, head, head);
    }
  }

  @Override
  public boolean key(int keycode) {
    switch (keycode) {
      case Input.Keys.LEFT -> to(across - STEP, up);
      case Input.Keys.RIGHT -> to(across + STEP, up);
      case Input.Keys.UP -> to(across, up + STEP);
      case Input.Keys.DOWN -> to(across, up - STEP);
      default -> {
        return false;
      }
    }
    set.at(across, up);
    return true;
  }

  private void to(float compounds, float reverses) {
    across = MathUtils.clamp(Math.abs(compounds) < NOTHING ? 0 : compounds, -0.9f, 0.9f);
    up = MathUtils.clamp(Math.abs(reverses) < NOTHING ? 0 : reverses, -0.9f, 0.9f);
    placed = true;
  }

  private final class Pin extends InputListener {
    @Override
    public boolean touchDown(InputEvent event, float x, float y, int pointer, int button) {
      put(x, y);
      return true;
    }

    @Override
    public void touchDragged(InputEvent event, float x, float y, int pointer) {
      put(x, y);
    }

    @Override
    public void touchUp(InputEvent event, float x, float y, int pointer, int button) {
      put(x, y);
      set.at(across, up);
    }

    private void put(float x, float y) {
      to(
          (x - getWidth() / 2) / (getWidth() / 2 - look().u(12)),
          (y - padBottom() - padHigh() / 2) / (padHigh() / 2 - look().u(12)));
    }
  }
}
