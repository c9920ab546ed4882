package wheelhouse.desktop.layout;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.math.MathUtils;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;

/**
 * A window onto a part that may be higher: it scrolls by wheel, by dragging its bar, and by itself
 * so that what has the keyboard's focus is seen. Its bar shows only where there is more.
 */
public final class Scroll extends Part {

  private static final float BAR = 5;
  private static final float MARGIN = 6;
  private static final float STEP = 60;

  private final Part inner;
  private final Vector2 corner = new Vector2();
  private float down;
  private boolean dragging;
  private boolean roomForBar;
  private Runnable moved = () -> {};

  /**
   * A window onto a part.
   *
   * @param name unique on its screen, so that it keeps its place when the screen is built anew
   */
  public Scroll(Look look, String name, Part inner) {
    super(look);
    this.inner = inner;
    setName(name);
    setTouchable(Touchable.enabled);
    addActor(inner);
    addListener(new Wheel());
  }

  /**
   * Keeps room for its bar also while there is none, so that nothing in it wraps anew when there
   * comes to be more of it.
   */
  public Scroll withRoomForItsBar() {
    roomForBar = true;
    return this;
  }

  /** Has something done whenever it was scrolled. */
  public Scroll whenScrolled(Runnable then) {
    moved = then;
    return this;
  }

  private final class Wheel extends InputListener {
    @Override
    public boolean scrolled(InputEvent event, float x, float y, float sideways, float amount) {
      if (hidden() <= 0) {
        return false;
      }
      scrollTo(down + amount * look().u(STEP));
      return true;
    }

    @Override
    public void enter(InputEvent event, float x, float y, int pointer, @Nullable Actor from) {
      if (getStage() != null && pointer == -1) {
        getStage().setScrollFocus(Scroll.this);
      }
    }

    @Override
    public boolean touchDown(InputEvent event, float x, float y, int pointer, int button) {
      dragging = hidden() > 0 && x > getWidth() - look().u(4 * BAR);
      if (dragging) {
        drag(y);
      }
      return dragging;
    }

    @Override
    public void touchDragged(InputEvent event, float x, float y, int pointer) {
      drag(y);
    }

    @Override
    public void touchUp(InputEvent event, float x, float y, int pointer, int button) {
      dragging = false;
    }

    private void drag(float y) {
      scrollTo((getHeight() - y) / getHeight() * inner.getHeight() - getHeight() / 2);
    }
  }

  /** The innermost that a part is scrolled in, if any. */
  public static @Nullable Scroll around(Actor actor) {
    Group group = actor.getParent();
    while (group != null && !(group instanceof Scroll)) {
      group = group.getParent();
    }
    return (Scroll) group;
  }

  /**
   * Lets only what lies in sight be drawn, and what goes closely around it, for whoever draws on
   * the whole stage; {@link #clipEnd} ends that.
   *
   * @return whether there is anything in sight, so that it has to be ended
   */
  public boolean clipOnStage() {
    corner.set(0, 0);
    localToStageCoordinates(corner);
    float margin = look().u(MARGIN);
    return clipBegin(
        corner.x - margin, corner.y - margin, getWidth() + 2 * margin, getHeight() + 2 * margin);
  }

  /** How much of the inner part is out of sight, in pixels. */
  public float hidden() {
    return Math.max(0, inner.getHeight() - getHeight());
  }

  /** How far down it is scrolled, in pixels. */
  public float down() {
    return down;
  }

  /**
   * How a window onto a part stands.
   *
   * @param down how far down it is scrolled, in pixels
   * @param whole the names of what is read in one piece and is seen whole
   */
  public record Stand(float down, List<String> whole) {

    public Stand {
      whole = List.copyOf(whole);
    }
  }

  /** How it stands. */
  public Stand stand() {
    List<String> whole = new ArrayList<>();
    for (Box piece : pieces()) {
      if (top(piece) >= down && top(piece) + piece.getHeight() <= down + getHeight()) {
        whole.add(piece.getName());
      }
    }
    return new Stand(down, whole);
  }

  /** Stands as another of its name did, with as little moved as lets be seen whole what was. */
  public void standAs(Stand before) {
    scrollTo(before.down());
    for (Box piece : pieces()) {
      if (before.whole().contains(piece.getName())) {
        reveal(piece);
      }
    }
  }

  /** What in it is read in one piece. */
  private List<Box> pieces() {
    List<Box> pieces = new ArrayList<>();
    collect(inner, pieces);
    return pieces;
  }

  private static void collect(Group group, List<Box> pieces) {
    for (Actor actor : group.getChildren()) {
      if (actor instanceof Box box && box.isOnePiece()) {
        pieces.add(box);
      } else if (actor instanceof Group within) {
        collect(within, pieces);
      }
    }
  }

  /** Scrolls so far down, in pixels, as far as there is anything. */
  public void scrollTo(float pixels) {
    validate();
    down = MathUtils.clamp(Math.round(pixels), 0, hidden());
    place();
    moved.run();
  }

  /** Scrolls by pages: 1 down, -1 up. */
  public void page(float pages) {
    scrollTo(down + pages * getHeight() * 0.9f);
  }

  /**
   * Scrolls as little as needed for a part within it to be seen, and with it whatever is read in
   * one piece with it, where there is room for that.
   */
  public void show(Actor actor) {
    validate();
    for (Group around = actor.getParent();
        around != null && around != inner;
        around = around.getParent()) {
      if (around instanceof Box box && box.isOnePiece()) {
        reveal(box);
      }
    }
    reveal(actor);
  }

  private void reveal(Actor actor) {
    float top = top(actor);
    float bottom = top + actor.getHeight();
    float margin = MathUtils.clamp((getHeight() - actor.getHeight()) / 2, 0, look().u(8));
    if (top - margin < down) {
      scrollTo(top - margin);
    } else if (bottom + margin > down + getHeight()) {
      scrollTo(Math.min(top - margin, bottom + margin - getHeight()));
    }
  }

  /** How far below the top of the inner part the top of something in it lies, in pixels. */
  public float top(Actor actor) {
    corner.set(0, 0);
    actor.localToAscendantCoordinates(inner, corner);
    return inner.getHeight() - corner.y - actor.getHeight();
  }

  @Override
  public float widthWanted() {
    return inner.widthWanted() + look().u(2 * BAR);
  }

  @Override
  public float heightFor(float width) {
    return inner.heightFor(roomForBar ? besideBar(width) : width);
  }

  private float besideBar(float width) {
    return width - look().u(3 * BAR);
  }

  @Override
  public void layout() {
    float width = roomForBar ? besideBar(getWidth()) : getWidth();
    float height = inner.heightFor(width);
    if (!roomForBar && height > getHeight() + 0.5f) {
      width = besideBar(width);
      height = inner.heightFor(width);
    }
    inner.setSize(Math.round(width), Math.max(getHeight(), Math.round(height)));
    down = MathUtils.clamp(down, 0, hidden());
    place();
  }

  private void place() {
    inner.setPosition(0, Math.round(getHeight() - inner.getHeight() + down));
  }

  @Override
  public void draw(Batch batch, float alpha) {
    validate();
    batch.flush();
    if (clipBegin(getX() - look().u(MARGIN), getY(), getWidth() + look().u(MARGIN), getHeight())) {
      super.draw(batch, alpha);
      batch.flush();
      clipEnd();
    }
    if (hidden() > 0) {
      float wide = look().u(BAR);
      float long_ = Math.max(look().u(24), getHeight() * getHeight() / inner.getHeight());
      float y = getY() + (getHeight() - long_) * (1 - down / hidden());
      paint(batch, look().fill(2), Ink.SOFT, alpha, getX() + getWidth() - wide, y, wide, long_);
    }
  }
}
