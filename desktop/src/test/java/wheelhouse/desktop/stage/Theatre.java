package wheelhouse.desktop.stage;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input;
import com.badlogic.gdx.InputProcessor;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3Files;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.utils.GdxNativesLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import wheelhouse.desktop.layout.Focus;
import wheelhouse.desktop.layout.Scroll;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Face;
import wheelhouse.desktop.look.Theme;
import wheelhouse.desktop.screen.Screen;
import wheelhouse.desktop.screen.Window;
import wheelhouse.desktop.view.Bundles;
import wheelhouse.desktop.view.Cue;
import wheelhouse.words.Text;

/**
 * The real {@link Window} with real type and real input, and without a display: it can be any size,
 * its frames are drawn to nowhere, and keys and the mouse reach it as they would from a desk. One
 * is open at a time; a failing test closes it, too, if it opens it as a resource.
 *
 * <pre>
 *   try (Theatre theatre = Theatre.open(Theatre.plain(), 1280, 720, HomeScreen::new)) {
 *     theatre.press(Input.Keys.ENTER);
 *     theatre.click("settings");
 *     theatre.settle();
 *     assertEquals(List.of(), LayoutCheck.of(theatre));
 *   }
 * </pre>
 */
public final class Theatre implements AutoCloseable {

  /** How long a frame is. */
  public static final float FRAME = 1 / 60f;

  private static final long LONGEST_NANOS = 5_000_000_000L;
  private static final int MOST_TURNS = 400;

  private final QuietGraphics graphics;
  private final QuietInput input = new QuietInput();
  private final QuietApplication application;
  private final Window window;
  private final List<Cue> cues = new ArrayList<>();
  private Window.Taste wanted;

  private Theatre(Window.Taste taste, int width, int height, Function<Window, Screen> first) {
    wanted = taste;
    graphics = new QuietGraphics(width, height);
    application = new QuietApplication(graphics, input, new Lwjgl3Files());
    window = new Window(new Host(), first);
  }

  /**
   * Opens a window.
   *
   * @param first makes its first screen
   */
  public static Theatre open(
      Window.Taste taste, int width, int height, Function<Window, Screen> first) {
    if (Gdx.app != null) {
      throw new IllegalStateException("another window is still open");
    }
    GdxNativesLoader.load();
    Theatre theatre = new Theatre(taste, width, height, first);
    theatre.raise();
    try {
      theatre.window.create();
      theatre.window.resize(width, height);
      return theatre;
    } catch (RuntimeException | Error failed) {
      strike();
      throw failed;
    }
  }

  private void raise() {
    Gdx.app = application;
    Gdx.graphics = graphics;
    Gdx.input = input;
    Gdx.files = application.getFiles();
    Gdx.gl20 = graphics.gl();
    Gdx.gl = Gdx.gl20;
  }

  private static void strike() {
    Gdx.app = null;
    Gdx.graphics = null;
    Gdx.input = null;
    Gdx.files = null;
    Gdx.gl20 = null;
    Gdx.gl = null;
  }

  /** Closes the window. */
  @Override
  public void close() {
    try {
      window.dispose();
    } finally {
      strike();
    }
    if (graphics.gl().alive() != 0) {
      throw new IllegalStateException(graphics.gl().alive() + " things stay on the card");
    }
  }

  // ---- how it looks

  private final class Host implements Window.Host {
    @Override
    public Window.Taste taste() {
      return wanted;
    }

    @Override
    public void play(Cue cue) {
      cues.add(cue);
    }

    @Override
    public void toggleFullscreen() {}

    @Override
    public void resized(int width, int height) {}

    @Override
    public void closing() {}
  }

  /** Light, with serifs, text at 100 %, nothing moving that need not, in English. */
  public static Window.Taste plain() {
    return new Window.Taste(Theme.LIGHT, Face.Headlines.SERIF, 100, true, text(Locale.ENGLISH));
  }

  /** The words of every screen in a language. */
  public static Text text(Locale locale) {
    return Bundles.in(locale);
  }

  /** How the player wants it. */
  public Window.Taste taste() {
    return wanted;
  }

  /** The player wants it otherwise, which shows where the next screen is built or made anew. */
  public void wish(Window.Taste taste) {
    wanted = taste;
  }

  /** The player wants it otherwise, and gets it. */
  public void taste(Window.Taste taste) {
    wanted = taste;
    window.restyle();
  }

  /** The window has another size, and has had it for a moment. */
  public void size(int width, int height) {
    resize(width, height);
    window.restyle();
  }

  /** The window is being dragged to another size. */
  public void resize(int width, int height) {
    graphics.size(width, height);
    window.resize(width, height);
  }

  /** Width in pixels. */
  public int width() {
    return graphics.getWidth();
  }

  /** Height in pixels. */
  public int height() {
    return graphics.getHeight();
  }

  // ---- what is there

  /** The window. */
  public Window window() {
    return window;
  }

  /** Shows another screen. */
  public void show(Screen screen) {
    window.go(screen);
  }

  /** Everything that is shown. */
  public Group parts() {
    return window.parts();
  }

  /** The stage on which it stands. */
  public Stage stage() {
    return window.parts().getStage();
  }

  /** What can be pressed or written in and has a name. */
  public Optional<Actor> find(String name) {
    return Focus.named(window.parts(), name);
  }

  /** The names of what can be pressed or written in, in reading order. */
  public List<String> names() {
    return Focus.order(window.parts()).stream().map(Theatre::name).toList();
  }

  /** The name of what has the keyboard's focus; empty if nothing has. */
  public String focused() {
    Actor focus = stage().getKeyboardFocus();
    return focus == null ? "" : name(focus);
  }

  private static String name(Actor actor) {
    return String.valueOf(actor.getName());
  }

  /** Every text that is shown. */
  public List<String> words() {
    List<String> words = new ArrayList<>();
    collect(window.parts(), words);
    return words;
  }

  private static void collect(Group group, List<String> words) {
    for (Actor actor : group.getChildren()) {
      if (actor.isVisible() && actor instanceof Words shown) {
        words.add(shown.text());
      } else if (actor.isVisible() && actor instanceof Group inner) {
        collect(inner, words);
      }
    }
  }

  /** The sounds that were played so far. */
  public List<Cue> cues() {
    return List.copyOf(cues);
  }

  // ---- frames

  /** Draws a frame. */
  public void frame() {
    frame(FRAME);
  }

  /** Draws a frame, so many seconds after the last. */
  public void frame(float seconds) {
    application.runPosted();
    graphics.begin(seconds);
    window.render();
  }

  /** Whether a frame is asked for. */
  public boolean wantsFrame() {
    return graphics.wantsFrame();
  }

  /** Draws frames until none is asked for, and says how many it took. */
  public int settle() {
    int frames = 0;
    long began = System.nanoTime();
    do {
      frame();
      frames++;
    } while (wantsFrame() && System.nanoTime() - began < LONGEST_NANOS);
    if (wantsFrame()) {
      throw new AssertionError("it never comes to rest");
    }
    return frames;
  }

  /** How many times something was drawn so far. */
  public long draws() {
    return graphics.gl().draws();
  }

  // ---- keys

  private InputProcessor processor() {
    return input.getInputProcessor();
  }

  /** Presses and releases keys, one after the other. */
  public void press(int... keys) {
    for (int key : keys) {
      down(key);
      char typed = typed(key);
      if (typed != 0) {
        processor().keyTyped(typed);
      }
      up(key);
    }
  }

  /** Holds a key down. */
  public void down(int key) {
    input.down(key);
    processor().keyDown(key);
  }

  /** Lets go of a key. */
  public void up(int key) {
    input.up(key);
    processor().keyUp(key);
  }

  /** The letter that comes with a key, as a keyboard sends it after the key itself. */
  private static char typed(int key) {
    if (key >= Input.Keys.A && key <= Input.Keys.Z) {
      return (char) ('a' + key - Input.Keys.A);
    }
    if (key >= Input.Keys.NUM_0 && key <= Input.Keys.NUM_9) {
      return (char) ('0' + key - Input.Keys.NUM_0);
    }
    return switch (key) {
      case Input.Keys.SPACE -> ' ';
      case Input.Keys.TAB -> '\t';
      case Input.Keys.ENTER, Input.Keys.NUMPAD_ENTER -> '\n';
      case Input.Keys.BACKSPACE -> '\b';
      case Input.Keys.FORWARD_DEL -> 127;
      default -> 0;
    };
  }

  /** Writes a text, letter by letter. */
  public void type(String text) {
    for (char letter : text.toCharArray()) {
      int key = Input.Keys.valueOf(String.valueOf(Character.toUpperCase(letter)));
      if (letter == ' ') {
        key = Input.Keys.SPACE;
      }
      if (key > 0) {
        down(key);
      }
      processor().keyTyped(letter);
      if (key > 0) {
        up(key);
      }
    }
  }

  /** Presses the tabulator until what has a name has the focus. */
  public void tabTo(String name) {
    for (int turns = 0; turns < MOST_TURNS; turns++) {
      if (focused().equals(name)) {
        return;
      }
      press(Input.Keys.TAB);
    }
    throw new AssertionError("no tabulator leads to " + name + ", only to " + names());
  }

  // ---- the mouse; places are in pixels from the top left, as the system gives them

  /** Moves the mouse. */
  public void move(int x, int y) {
    input.at(x, y);
    processor().mouseMoved(x, y);
  }

  /** Clicks at a place. */
  public void click(int x, int y) {
    move(x, y);
    processor().touchDown(x, y, 0, Input.Buttons.LEFT);
    processor().touchUp(x, y, 0, Input.Buttons.LEFT);
  }

  /** Drags from a place to another. */
  public void drag(int fromX, int fromY, int toX, int toY) {
    move(fromX, fromY);
    processor().touchDown(fromX, fromY, 0, Input.Buttons.LEFT);
    input.at((fromX + toX) / 2, (fromY + toY) / 2);
    processor().touchDragged((fromX + toX) / 2, (fromY + toY) / 2, 0);
    input.at(toX, toY);
    processor().touchDragged(toX, toY, 0);
    processor().touchUp(toX, toY, 0, Input.Buttons.LEFT);
  }

  /** Turns the wheel where the mouse is: above 0 towards what is below. */
  public void wheel(float turns) {
    frame();
    processor().scrolled(0, turns);
  }

  /** Clicks in the middle of what has a name, after scrolling to it with the wheel. */
  public void click(String name) {
    Actor actor = wheelTo(name);
    click(actor, 0.5f, 0.5f);
  }

  /**
   * Clicks within an actor, which must be what lies on top there.
   *
   * @param across from 0 at its left to 1
   * @param up from 0 at its bottom to 1
   */
  public void click(Actor actor, float across, float up) {
    Vector2 at = screen(actor, across, up);
    Vector2 there = stage().screenToStageCoordinates(new Vector2(at));
    Actor hit = stage().hit(there.x, there.y, true);
    if (hit == null || !hit.isDescendantOf(actor)) {
      throw new AssertionError("at " + at + " lies " + hit + " instead of " + actor);
    }
    click(Math.round(at.x), Math.round(at.y));
  }

  private Vector2 screen(Actor actor, float across, float up) {
    Vector2 at =
        actor.localToStageCoordinates(
            new Vector2(actor.getWidth() * across, actor.getHeight() * up));
    return stage().stageToScreenCoordinates(at);
  }

  /** Turns the wheel until what has a name is in sight. */
  public Actor wheelTo(String name) {
    for (int turns = 0; turns < MOST_TURNS; turns++) {
      Actor actor =
          find(name).orElseThrow(() -> new AssertionError("no " + name + " among " + names()));
      Optional<Scroll> hides = hiding(actor);
      if (hides.isEmpty()) {
        return actor;
      }
      Scroll scroll = hides.get();
      Vector2 over = screen(scroll, 0.5f, 0.5f);
      move(Math.round(over.x), Math.round(over.y));
      float before = scroll.down();
      wheel(screen(actor, 0.5f, 0.5f).y > over.y ? 1 : -1);
      if (scroll.down() == before) {
        throw new AssertionError("the wheel does not lead to " + name);
      }
    }
    throw new AssertionError("the wheel never leads to " + name);
  }

  /** The scroll that hides the middle of an actor, if one does. */
  private static Optional<Scroll> hiding(Actor actor) {
    for (Group group = actor.getParent(); group != null; group = group.getParent()) {
      if (group instanceof Scroll scroll) {
        Vector2 middle =
            actor.localToAscendantCoordinates(
                scroll, new Vector2(actor.getWidth() / 2, actor.getHeight() / 2));
        if (middle.y < 1 || middle.y > scroll.getHeight() - 1) {
          return Optional.of(scroll);
        }
      }
    }
    return Optional.empty();
  }
}
