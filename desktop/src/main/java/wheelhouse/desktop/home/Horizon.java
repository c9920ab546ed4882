package wheelhouse.desktop.home;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.math.Interpolation;
import com.badlogic.gdx.math.MathUtils;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.widget.PickSigns;
import wheelhouse.scenario.Pick;

/**
 * The title over the emblem of the game: the six picks as weights on a line across the whole
 * window, each heavier than the one before it. The line tips towards whatever is looked at.
 */
final class Horizon extends Part {

  private static final Pick[] PICKS = Pick.values();
  private static final int WEIGHTS = PICKS.length;
  private static final float GROWS = 1.41f;
  private static final float GROWS_LESS = 1.25f;
  private static final float BEYOND = 20;
  private static final float SECONDS = 0.45f;
  private static final float TIP = 5;
  private static final float TURN = 22;
  private static final float GAP = 5;

  private final Words title;
  private final Words line;
  private final Room room;
  private final float most;
  private final float margin;
  private final float[] sizes = new float[WEIGHTS];
  private float biggest;
  private float from;
  private float to;
  private float gone = SECONDS;

  /** How much room there is for it. */
  enum Room {
    /** The title stands over the light end. */
    WIDE,
    /** The title stands above. */
    NARROW
  }

  /**
   * An emblem.
   *
   * @param most how wide the column of the page is at most, in units
   * @param margin beside it, in units
   */
  Horizon(Look look, String title, String line, Room room, float most, float margin) {
    super(look);
    this.title = new Words(look, Type.DISPLAY, Ink.INK, title);
    this.line = new Words(look, Type.LETTER, Ink.SOFT, line);
    this.room = room;
    this.most = look.u(most);
    this.margin = look.u(margin);
    addActor(this.title);
    addActor(this.line);
  }

  /**
   * Tips towards a place.
   *
   * @param across where it is, from -1 for the left edge to 1 for the right
   */
  void tipTowards(float across) {
    float wanted = MathUtils.clamp(across, -1, 1);
    if (Math.abs(wanted - to) > 0.01f) {
      from = now();
      to = wanted;
      gone = 0;
    }
  }

  /** How far it has tipped, to begin another one there. */
  float tip() {
    return to;
  }

  /** Stands tipped from the beginning. */
  Horizon tipped(float across) {
    from = across;
    to = across;
    return this;
  }

  private float now() {
    return Interpolation.smooth.apply(from, to, gone / SECONDS);
  }

  @Override
  public void act(float seconds) {
    super.act(seconds);
    if (gone < SECONDS) {
      gone = Math.min(SECONDS, gone + seconds);
      Gdx.graphics.requestRendering();
    }
  }

  private float column(float width) {
    return Math.max(1, Math.min(most, width - 2 * margin));
  }

  private float titleWide(float width) {
    return room == Room.WIDE ? column(width) * 0.7f : column(width);
  }

  private float words(float width) {
    float wide = titleWide(width);
    return title.heightFor(wide) + look().u(GAP) + line.heightFor(wide);
  }

  private float top() {
    return look().u(room == Room.WIDE ? 34 : 16);
  }

  private float under() {
    return look().u(TIP + 3);
  }

  @Override
  public float widthWanted() {
    return most;
  }

  @Override
  public float heightFor(float width) {
    return room == Room.WIDE
        ? Math.max(top() + words(width) + look().u(90), look().u(282))
        : top() + words(width) + look().u(112);
  }

  @Override
  public void layout() {
    float wide = titleWide(getWidth());
    float left = left();
    float high = title.heightFor(wide);
    title.setBounds(left, getHeight() - top() - high, wide, high);
    float second = line.heightFor(wide);
    line.setBounds(
        left + look().u(2), getHeight() - top() - high - look().u(GAP) - second, wide, second);
    float free = getHeight() - under() - look().u(20);
    if (room == Room.NARROW) {
      free = getHeight() - under() - top() - words(getWidth()) - look().u(14);
    }
    biggest = Math.min(free, column(getWidth()) * 0.185f);
    do {
      biggest -= look().u(4);
      measure();
    } while (biggest > look().u(40) && covers());
  }

  private float left() {
    return (getWidth() - column(getWidth())) / 2;
  }

  private void measure() {
    float size = Math.round(biggest);
    for (int i = WEIGHTS - 1; i >= 0; i--) {
      sizes[i] = Math.round(size);
      size /= room == Room.WIDE ? GROWS : GROWS_LESS;
    }
  }

  private float x(int weight) {
    float all = 0;
    for (float size : sizes) {
      all += size;
    }
    float gap = (column(getWidth()) - all) / (WEIGHTS - 1);
    float x = left();
    for (int i = 0; i < weight; i++) {
      x += sizes[i] + gap;
    }
    return Math.round(x);
  }

  /** Whether a weight would stand in the words. */
  private boolean covers() {
    float right =
        left() + Math.min(titleWide(getWidth()), Math.max(title.widthWanted(), line.widthWanted()));
    float bottom = getHeight() - top() - words(getWidth());
    for (int i = 0; i < WEIGHTS; i++) {
      boolean beneath = x(i) < right + look().u(24);
      if (beneath && under() + sizes[i] > bottom - look().u(12)) {
        return true;
      }
    }
    return false;
  }

  private float height(float x) {
    return under() - (x / getWidth() * 2 - 1) * now() * look().u(TIP);
  }

  @Override
  public void draw(Batch batch, float alpha) {
    validate();
    float thick = Math.max(1.5f, look().u(2));
    float beyond = look().u(BEYOND);
    line(
        batch,
        Ink.INK,
        alpha,
        getX() - beyond,
        getY() + height(-beyond),
        getX() + getWidth() + beyond,
        getY() + height(getWidth() + beyond),
        thick);
    for (Pick pick : PICKS) {
      weight(batch, alpha, pick, thick);
    }
    super.draw(batch, alpha);
  }

  private void weight(Batch batch, float alpha, Pick pick, float thick) {
    int size = (int) sizes[pick.weight()];
    float x = x(pick.weight());
    float middle = x + size / 2f;
    float y = getY() + height(middle);
    boolean heaviest = pick.weight() == WEIGHTS - 1;
    paint(
        batch, look().disc(size), heaviest ? Ink.INK : Ink.SHEET, alpha, getX() + x, y, size, size);
    paint(batch, look().ring(size, thick), Ink.INK, alpha, getX() + x, y, size, size);
    if (heaviest) {
      wheel(batch, alpha, getX() + middle, y + size / 2f, size * 0.32f);
      return;
    }
    int icon = Math.round(size * 0.48f);
    float inset = (size - icon) / 2f;
    paint(
        batch,
        look().icon(PickSigns.icon(pick), icon),
        Ink.INK,
        alpha,
        getX() + x + inset,
        y + inset,
        icon,
        icon);
  }

  /** A ship's wheel, which turns as the line tips. */
  private void wheel(Batch batch, float alpha, float x, float y, float radius) {
    float thick = Math.max(2, radius * 0.085f);
    float rim = radius * 0.74f;
    float hub = radius * 0.24f;
    for (int spoke = 0; spoke < 8; spoke++) {
      double angle = Math.toRadians(spoke * 45 - now() * TURN);
      float across = (float) Math.cos(angle);
      float up = (float) Math.sin(angle);
      line(
          batch,
          Ink.ON_INK,
          alpha,
          x + across * hub,
          y + up * hub,
          x + across * radius,
          y + up * radius,
          thick);
    }
    ring(batch, alpha, x, y, rim, thick);
    ring(batch, alpha, x, y, hub, thick);
  }

  private void ring(Batch batch, float alpha, float x, float y, float radius, float thick) {
    int size = Math.round(2 * radius + thick);
    paint(
        batch,
        look().ring(size, thick),
        Ink.ON_INK,
        alpha,
        x - size / 2f,
        y - size / 2f,
        size,
        size);
  }
}
