package wheelhouse.desktop.screen;

import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Graphics;
import com.badlogic.gdx.Input;
import com.badlogic.gdx.InputAdapter;
import com.badlogic.gdx.InputMultiplexer;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.NinePatch;
import com.badlogic.gdx.graphics.g2d.SpriteBatch;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import com.badlogic.gdx.utils.ScreenUtils;
import com.badlogic.gdx.utils.viewport.ScreenViewport;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import wheelhouse.desktop.layout.Focus;
import wheelhouse.desktop.layout.Keyed;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Press;
import wheelhouse.desktop.layout.Scroll;
import wheelhouse.desktop.look.Face;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Scale;
import wheelhouse.desktop.look.Theme;
import wheelhouse.desktop.view.Cue;
import wheelhouse.words.Text;

/**
 * The window: it shows one screen at a time, gives it keys, and draws only when something changed.
 * While the window is being resized the old type is kept; it is made anew once the size has stood
 * for a moment.
 */
public final class Window extends ApplicationAdapter implements Frame {

  /** For how many seconds a size must stand. */
  private static final float SETTLED = 0.12f;

  private static final float LONGEST_STEP = 1 / 30f;
  private static final int QUADS = 4000;

  /** What an arrow scrolls that leads nowhere, in pages. */
  private static final float LINES = 0.2f;

  private final Host host;
  private final Function<Window, Screen> first;
  private @Nullable Stage stage;
  private @Nullable Look look;
  private @Nullable Screen screen;
  private @Nullable Part root;
  private @Nullable Part sheet;
  private @Nullable Supplier<Part> sheets;
  private @Nullable Actor beneath;
  private float stood;
  private boolean byKeys;
  private boolean stale;

  /**
   * How the player wants things to look.
   *
   * @param theme the colours
   * @param headlines the face of headlines
   * @param textPercent size of text, 80 to 200
   * @param still whether nothing may move that need not
   * @param text the words, in the player's language
   */
  public record Taste(
      Theme theme, Face.Headlines headlines, int textPercent, boolean still, Text text) {}

  /** Whose window it is. */
  public interface Host {

    /** How things should look now. */
    Taste taste();

    /** Plays a sound, if any is to be heard. */
    void play(Cue cue);

    /** The player wants the window to fill the screen, or no longer to. */
    void toggleFullscreen();

    /** The window has another size now, in pixels. */
    void resized(int width, int height);

    /** The window closes. After this nothing is drawn or heard any more. */
    void closing();
  }

  /**
   * A window.
   *
   * @param first makes the first screen, once the window is open
   */
  public Window(Host host, Function<Window, Screen> first) {
    this.host = host;
    this.first = first;
  }

  private Stage stage() {
    if (stage == null) {
      throw new IllegalStateException("the window is not open yet");
    }
    return stage;
  }

  @Override
  public void create() {
    stage = new Stage(new ScreenViewport(), new SpriteBatch(QUADS));
    Gdx.input.setInputProcessor(new InputMultiplexer(new Keys(), stage));
    Gdx.graphics.setContinuousRendering(false);
    look = made();
    go(first.apply(this));
  }

  private Look made() {
    Taste wanted = host.taste();
    return new Look(wantedScale(), wanted.theme(), wanted.headlines());
  }

  private Scale wantedScale() {
    Graphics graphics = Gdx.graphics;
    return Scale.of(
        graphics.getBackBufferWidth(),
        graphics.getBackBufferHeight(),
        Math.max(1, Screens.contentScale()),
        host.taste().textPercent());
  }

  @Override
  public void resize(int width, int height) {
    stage().getViewport().update(width, height, true);
    host.resized(width, height);
    stood = 0;
    stale = true;
    if (root != null) {
      root.setSize(width, height);
    }
    if (sheet != null) {
      sheet.setSize(width, height);
    }
  }

  /** Makes the look anew: the player wants another theme, face or size. */
  public void restyle() {
    Look old = look();
    look = made();
    rebuild();
    old.dispose();
    stale = false;
  }

  @Override
  public void render() {
    float seconds = Math.min(Gdx.graphics.getDeltaTime(), LONGEST_STEP);
    if (stale) {
      stood += seconds;
      if (look().scale().equals(wantedScale())) {
        stale = false;
      } else if (stood > SETTLED) {
        restyle();
      } else {
        Gdx.graphics.requestRendering();
      }
    }
    Color paper = look().color(Ink.PAPER);
    ScreenUtils.clear(paper.r, paper.g, paper.b, 1);
    Stage shown = stage();
    shown.act(seconds);
    shown.draw();
    ring(shown);
  }

  /** The ring around what has the focus, once keys are used. */
  private void ring(Stage shown) {
    Actor focused = shown.getKeyboardFocus();
    if (!byKeys || focused == null || focused.getStage() == null) {
      return;
    }
    Actor ringed = focused instanceof Press press ? press.ringed() : focused;
    corner.set(0, 0);
    ringed.localToStageCoordinates(corner);
    float out = look().u(3);
    NinePatch ring = look().outline(5, 2.5f);
    float x = corner.x - out;
    float y = corner.y - out;
    Scroll within = Scroll.around(ringed);
    shown.getBatch().begin();
    if (within == null || within.clipOnStage()) {
      shown.getBatch().setColor(look().color(Ink.FOCUS));
      ring.draw(shown.getBatch(), x, y, ringed.getWidth() + 2 * out, ringed.getHeight() + 2 * out);
      if (within != null) {
        shown.getBatch().flush();
        within.clipEnd();
      }
    }
    shown.getBatch().end();
  }

  private final Vector2 corner = new Vector2();

  @Override
  public void pause() {
    Gdx.graphics.requestRendering();
  }

  @Override
  public void dispose() {
    host.closing();
    if (screen != null) {
      screen.hidden();
    }
    if (stage != null) {
      stage.getBatch().dispose();
      stage.dispose();
    }
    if (look != null) {
      look.dispose();
    }
  }

  /** The screen that is shown. */
  public Screen screen() {
    if (screen == null) {
      throw new IllegalStateException("no screen is shown yet");
    }
    return screen;
  }

  /** Whether a sheet lies over the screen. */
  public boolean covered() {
    return sheet != null;
  }

  /** What is shown, for whoever drives or checks the window. */
  public Group parts() {
    return stage().getRoot();
  }

  @Override
  public Look look() {
    if (look == null) {
      throw new IllegalStateException("the window is not open yet");
    }
    return look;
  }

  @Override
  public Text text() {
    return host.taste().text();
  }

  @Override
  public void play(Cue cue) {
    host.play(cue);
  }

  @Override
  public void go(Screen next) {
    if (screen != null) {
      screen.hidden();
    }
    sheet = null;
    sheets = null;
    beneath = null;
    screen = next;
    next.shown();
    stage().setKeyboardFocus(null);
    build(Map.of());
    focus(next.firstFocus());
  }

  @Override
  public void rebuild() {
    if (screen == null) {
      return;
    }
    Actor focused = stage().getKeyboardFocus();
    Optional<String> name = Optional.ofNullable(focused).map(Actor::getName);
    Map<String, Float> scrolled = new HashMap<>();
    remember(stage().getRoot(), scrolled);
    Supplier<Part> covering = sheets;
    build(scrolled);
    if (covering != null) {
      over(covering);
    }
    name.ifPresent(this::focus);
  }

  private static void remember(Group group, Map<String, Float> scrolled) {
    for (Actor actor : group.getChildren()) {
      if (actor instanceof Scroll scroll) {
        scrolled.put(scroll.getName(), scroll.down());
      }
      if (actor instanceof Group inner) {
        remember(inner, scrolled);
      }
    }
  }

  private static void restore(Group group, Map<String, Float> scrolled) {
    for (Actor actor : group.getChildren()) {
      if (actor instanceof Scroll scroll && scrolled.containsKey(scroll.getName())) {
        scroll.scrollTo(scrolled.get(scroll.getName()));
      }
      if (actor instanceof Group inner) {
        restore(inner, scrolled);
      }
    }
  }

  private void build(Map<String, Float> scrolled) {
    Stage shown = stage();
    shown.clear();
    root = screen().build();
    root.setBounds(0, 0, shown.getWidth(), shown.getHeight());
    shown.addActor(root);
    settle(root);
    restore(shown.getRoot(), scrolled);
    Gdx.graphics.requestRendering();
  }

  /** Lays out everything now, so that it can be scrolled and looked at before it is drawn. */
  private static void settle(Group group) {
    if (group instanceof Part part) {
      part.validate();
    }
    for (Actor actor : group.getChildren()) {
      if (actor instanceof Group inner) {
        settle(inner);
      }
    }
  }

  @Override
  public void over(Supplier<Part> building) {
    Stage shown = stage();
    if (sheet != null) {
      sheet.remove();
    } else {
      beneath = shown.getKeyboardFocus();
    }
    Part part = building.get();
    sheets = building;
    sheet = part;
    part.setBounds(0, 0, shown.getWidth(), shown.getHeight());
    shown.addActor(part);
    settle(part);
    shown.setKeyboardFocus(null);
    Focus.step(shown, part, 1);
    Gdx.graphics.requestRendering();
  }

  @Override
  public void uncover() {
    if (sheet != null) {
      sheet.remove();
      sheet = null;
      sheets = null;
      if (beneath != null && beneath.getStage() != null) {
        stage().setKeyboardFocus(beneath);
      }
      beneath = null;
      Gdx.graphics.requestRendering();
    }
  }

  @Override
  public void focus(String name) {
    Group where = sheet != null ? sheet : stage().getRoot();
    Focus.named(where, name)
        .or(() -> Focus.order(where).stream().findFirst())
        .ifPresent(actor -> Focus.give(stage(), actor));
    Gdx.graphics.requestRendering();
  }

  @Override
  public boolean still() {
    return host.taste().still();
  }

  /** Files were dropped on the window. */
  public void dropped(String[] files) {
    screen().dropped(files);
    Gdx.graphics.requestRendering();
  }

  /** Keys that mean the same on every screen, after the screen has had its say. */
  private final class Keys extends InputAdapter {

    private boolean meant;

    @Override
    public boolean keyDown(int keycode) {
      meant = means(keycode);
      return meant;
    }

    /** The letter of a key that had its meaning is not written into what has the focus now. */
    @Override
    public boolean keyTyped(char letter) {
      return meant;
    }

    @Override
    public boolean keyUp(int keycode) {
      meant = false;
      return false;
    }

    private boolean means(int keycode) {
      byKeys = true;
      boolean writing = stage().getKeyboardFocus() instanceof TextField;
      if (keycode == Input.Keys.TAB) {
        boolean back =
            Gdx.input.isKeyPressed(Input.Keys.SHIFT_LEFT)
                || Gdx.input.isKeyPressed(Input.Keys.SHIFT_RIGHT);
        Focus.step(stage(), where(), back ? -1 : 1);
        return true;
      }
      if (keycode == Input.Keys.F11) {
        host.toggleFullscreen();
        return true;
      }
      if (keycode == Input.Keys.ESCAPE) {
        if (sheet != null) {
          uncover();
        } else {
          screen().back();
        }
        return true;
      }
      if (writing) {
        return false;
      }
      boolean here = stage().getKeyboardFocus() instanceof Keyed keyed && keyed.key(keycode);
      return here || sheet == null && screen().key(keycode) || common(keycode);
    }

    private boolean common(int keycode) {
      switch (keycode) {
        case Input.Keys.LEFT -> Focus.move(stage(), where(), Focus.Direction.LEFT);
        case Input.Keys.RIGHT -> Focus.move(stage(), where(), Focus.Direction.RIGHT);
        case Input.Keys.UP -> {
          if (!Focus.move(stage(), where(), Focus.Direction.UP)) {
            scroll(-LINES);
          }
        }
        case Input.Keys.DOWN -> {
          if (!Focus.move(stage(), where(), Focus.Direction.DOWN)) {
            scroll(LINES);
          }
        }
        case Input.Keys.PAGE_DOWN -> scroll(1);
        case Input.Keys.PAGE_UP -> scroll(-1);
        case Input.Keys.HOME -> scrolled().ifPresent(scroll -> scroll.scrollTo(0));
        case Input.Keys.END -> scrolled().ifPresent(scroll -> scroll.scrollTo(scroll.hidden()));
        case Input.Keys.ENTER, Input.Keys.NUMPAD_ENTER, Input.Keys.SPACE -> {
          if (stage().getKeyboardFocus() instanceof Press press) {
            press.press();
          }
        }
        default -> {
          return false;
        }
      }
      return true;
    }

    private Group where() {
      return sheet != null ? sheet : stage().getRoot();
    }

    private void scroll(float pages) {
      scrolled().ifPresent(scroll -> scroll.page(pages));
    }

    /** What keys scroll: what the focus lies in, or the pointer, or the first in which is more. */
    private Optional<Scroll> scrolled() {
      Actor from = stage().getKeyboardFocus();
      for (Actor actor = from; actor != null; actor = actor.getParent()) {
        if (actor instanceof Scroll scroll) {
          return Optional.of(scroll);
        }
      }
      return stage().getScrollFocus() instanceof Scroll scroll && scroll.isDescendantOf(where())
          ? Optional.of(scroll)
          : firstScroll(where());
    }

    private static Optional<Scroll> firstScroll(Group group) {
      if (group instanceof Scroll scroll && scroll.hidden() > 0) {
        return Optional.of(scroll);
      }
      for (Actor actor : group.getChildren()) {
        Optional<Scroll> found =
            actor instanceof Group inner ? firstScroll(inner) : Optional.empty();
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }

    @Override
    public boolean touchDown(int x, int y, int pointer, int button) {
      byKeys = false;
      return false;
    }
  }
}
