package wheelhouse.desktop.screen;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.Stage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import wheelhouse.desktop.layout.Focus;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Scroll;
import wheelhouse.desktop.look.Look;

/**
 * What lies on the stage: the parts of one screen, a sheet over them that alone can be used while
 * it lies there, and the ring around what has the focus. Whatever changes here asks for a frame.
 */
final class Layers {

  private final Stage stage;
  private final Ring ring;
  private @Nullable Part screen;
  private @Nullable Part sheet;
  private @Nullable Supplier<Part> sheets;
  private @Nullable Actor beneath;

  /** Layers on a stage, which is theirs from now on. */
  Layers(Stage stage) {
    this.stage = stage;
    ring = new Ring(stage);
  }

  /** The stage. */
  Stage stage() {
    return stage;
  }

  /** The ring around what has the focus. */
  Ring ring() {
    return ring;
  }

  /** What can be used: the sheet if one lies over the screen, or else everything. */
  Group usable() {
    return sheet != null ? sheet : stage.getRoot();
  }

  /** Whether a sheet lies over the screen. */
  boolean covered() {
    return sheet != null;
  }

  /** Fills a window of another size, in pixels. */
  void resize(int width, int height) {
    stage.getViewport().update(width, height, true);
    if (screen != null) {
      screen.setSize(width, height);
    }
    if (sheet != null) {
      sheet.setSize(width, height);
    }
  }

  /** Moves what moves, and draws everything. */
  void draw(float seconds, Look look) {
    stage.act(seconds);
    stage.draw();
    ring.draw(look);
  }

  /** Forgets the sheet that lies over the screen, since another screen is about to be shown. */
  void forget() {
    sheet = null;
    sheets = null;
    beneath = null;
  }

  /**
   * Shows another screen, without any focus.
   *
   * @param building builds its parts, once what was shown before is gone
   */
  void show(Supplier<Part> building) {
    stage.setKeyboardFocus(null);
    build(building, Map.of());
  }

  /**
   * Shows the same screen built anew, under the same sheet, with the focus and what is scrolled
   * where they were, as far as their names are still there.
   *
   * @param building builds its parts, once what was shown before is gone
   */
  void rebuild(Supplier<Part> building) {
    Optional<String> name = Optional.ofNullable(stage.getKeyboardFocus()).map(Actor::getName);
    Map<String, Scroll.Stand> scrolled = new HashMap<>();
    remember(stage.getRoot(), scrolled);
    Supplier<Part> covering = sheets;
    build(building, scrolled);
    if (covering != null) {
      over(covering);
    }
    name.ifPresent(this::focus);
  }

  private void build(Supplier<Part> building, Map<String, Scroll.Stand> scrolled) {
    stage.clear();
    Part parts = building.get();
    screen = parts;
    add(parts);
    restore(stage.getRoot(), scrolled);
    Gdx.graphics.requestRendering();
  }

  private void add(Part part) {
    part.setBounds(0, 0, stage.getWidth(), stage.getHeight());
    stage.addActor(part);
    settle(part);
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

  private static void remember(Group group, Map<String, Scroll.Stand> scrolled) {
    for (Actor actor : group.getChildren()) {
      if (actor instanceof Scroll scroll) {
        scrolled.put(scroll.getName(), scroll.stand());
      }
      if (actor instanceof Group inner) {
        remember(inner, scrolled);
      }
    }
  }

  private static void restore(Group group, Map<String, Scroll.Stand> scrolled) {
    for (Actor actor : group.getChildren()) {
      if (actor instanceof Scroll scroll && scrolled.containsKey(scroll.getName())) {
        scroll.standAs(scrolled.get(scroll.getName()));
      }
      if (actor instanceof Group inner) {
        restore(inner, scrolled);
      }
    }
  }

  /** Lays a sheet over the screen, in place of any that lies there; see {@link Frame#over}. */
  void over(Supplier<Part> building) {
    if (sheet != null) {
      sheet.remove();
    } else {
      beneath = stage.getKeyboardFocus();
    }
    Part part = building.get();
    sheets = building;
    sheet = part;
    add(part);
    stage.setKeyboardFocus(null);
    Focus.step(stage, part, 1);
    Gdx.graphics.requestRendering();
  }

  /** Takes away the sheet, if one lies there, and gives the focus back to what had it before. */
  void uncover() {
    if (sheet == null) {
      return;
    }
    sheet.remove();
    if (beneath != null && beneath.getStage() != null) {
      stage.setKeyboardFocus(beneath);
    }
    forget();
    Gdx.graphics.requestRendering();
  }

  /** Gives what has this name the focus; if there is no such thing, the first that takes it. */
  void focus(String name) {
    Group where = usable();
    Focus.named(where, name)
        .or(() -> Focus.order(where).stream().findFirst())
        .ifPresent(actor -> Focus.give(stage, actor));
    Gdx.graphics.requestRendering();
  }

  /** Gives back what the card holds for it. */
  void dispose() {
    stage.getBatch().dispose();
    stage.dispose();
  }
}
