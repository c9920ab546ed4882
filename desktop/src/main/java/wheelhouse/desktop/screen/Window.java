package wheelhouse.desktop.screen;

import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Graphics;
import com.badlogic.gdx.InputMultiplexer;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.SpriteBatch;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.utils.ScreenUtils;
import com.badlogic.gdx.utils.viewport.ScreenViewport;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.look.Face;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Scale;
import wheelhouse.desktop.look.Theme;
import wheelhouse.desktop.view.Cue;
import wheelhouse.words.Text;

/**
 * The window: it shows one screen at a time, gives it keys, and draws only when something changed.
 * What lies on its stage is the affair of its {@link Layers}, and what keys mean that of {@link
 * Keys}. While the window is being resized the old type is kept; it is made anew once the size has
 * stood for a moment.
 */
public final class Window extends ApplicationAdapter implements Frame {

  /** For how many seconds a size must stand. */
  private static final float SETTLED = 0.12f;

  private static final float LONGEST_STEP = 1 / 30f;
  private static final int QUADS = 4000;

  private final Host host;
  private final Function<Window, Screen> first;
  private @Nullable Layers layers;
  private @Nullable Look look;
  private @Nullable Screen screen;
  private float stood;
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

  private Layers layers() {
    if (layers == null) {
      throw new IllegalStateException("the window is not open yet");
    }
    return layers;
  }

  @Override
  public void create() {
    Stage stage = new Stage(new ScreenViewport(), new SpriteBatch(QUADS));
    Layers opened = new Layers(stage);
    layers = opened;
    Keys keys = new Keys(opened, this::screen, host::toggleFullscreen);
    Gdx.input.setInputProcessor(new InputMultiplexer(keys, stage));
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
    layers().resize(width, height);
    host.resized(width, height);
    stood = 0;
    stale = true;
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
    layers().draw(seconds, look());
  }

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
    if (layers != null) {
      layers.dispose();
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
    return layers != null && layers.covered();
  }

  /** What is shown, for whoever drives or checks the window. */
  public Group parts() {
    return layers().stage().getRoot();
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
    layers().forget();
    screen = next;
    next.shown();
    layers().show(this::built);
    layers().focus(next.firstFocus());
  }

  @Override
  public void rebuild() {
    if (screen != null) {
      layers().rebuild(this::built);
    }
  }

  /** The parts of the screen that is shown by then: being shown may have led on to another. */
  private Part built() {
    return screen().build();
  }

  @Override
  public void over(Supplier<Part> sheet) {
    layers().over(sheet);
  }

  @Override
  public void uncover() {
    layers().uncover();
  }

  @Override
  public void focus(String name) {
    layers().focus(name);
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
}
