package wheelhouse.desktop.live;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3Graphics;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.Stage;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import wheelhouse.desktop.layout.Focus;
import wheelhouse.desktop.layout.Scroll;

/** A keyboard and a mouse: what is done with them goes to the display, and from there its way. */
final class Desk implements AutoCloseable {

  private static final int MOST_TURNS = 200;

  private final Room room;
  private final Process hand;
  private final Writer orders;

  Desk(Room room) throws IOException {
    this.room = room;
    hand =
        new ProcessBuilder("xdotool", "-")
            .inheritIO()
            .redirectInput(ProcessBuilder.Redirect.PIPE)
            .start();
    orders = new OutputStreamWriter(hand.getOutputStream(), StandardCharsets.US_ASCII);
  }

  private void order(String line) {
    try {
      orders.write(line + "\n");
      orders.flush();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  @Override
  public void close() throws IOException {
    orders.close();
    hand.destroy();
  }

  private Stage stage() {
    return room.window().parts().getStage();
  }

  private Actor find(String name) {
    return Focus.named(room.window().parts(), name)
        .orElseThrow(() -> new AssertionError("no " + name + " among " + room.names()));
  }

  // ---- keys

  /** Keys alone. */
  Hand keys() {
    return new Keys();
  }

  private final class Keys implements Hand {
    @Override
    public void does(String name, String... keys) {
      if (keys.length > 0) {
        press(List.of(keys));
      } else {
        go(name);
        press(List.of("Return"));
      }
    }

    @Override
    public void writes(String name, String words) {
      go(name);
      for (String letter : words.replace(' ', '_').split("")) {
        tap(letter.equals("_") ? "space" : letter);
      }
      press(List.of("Return"));
    }

    private void go(String name) {
      for (int tabs = room.look(() -> tabs(name)); tabs > 0; tabs--) {
        tap("Tab");
      }
      room.await("the focus on " + name, () -> stage().getKeyboardFocus() == find(name));
    }

    /** How often to press the tabulator. */
    private int tabs(String name) {
      Group within = room.window().parts();
      List<Actor> order = Focus.order(within);
      List<Actor> sheet = Focus.order((Group) within.getChildren().peek());
      List<Actor> round = sheet.isEmpty() ? order : sheet;
      int to = round.indexOf(find(name));
      return Math.floorMod(to - round.indexOf(stage().getKeyboardFocus()), round.size());
    }

    /** One key after the other: the system takes those that come at once for one held down. */
    private void tap(String key) {
      room.until(Room.Came.KEY, () -> order("key --delay 0 " + key));
    }

    private void press(List<String> keys) {
      keys.forEach(this::tap);
      room.rest();
    }
  }

  // ---- the mouse

  /** The mouse alone. */
  Hand mouse() {
    return new Mouse();
  }

  /** A place on the display, and within the window. */
  private record Place(int x, int y, int inX, int inY) {}

  private final class Mouse implements Hand {
    @Override
    public void does(String name, String... keys) {
      for (int turn = 0; turn < MOST_TURNS; turn++) {
        Optional<Scroll> hides = room.look(() -> hiding(find(name)));
        if (hides.isEmpty()) {
          click(room.look(() -> place(find(name))));
          return;
        }
        Place over = room.look(() -> place(hides.get()));
        boolean below = room.look(() -> place(find(name)).y() > over.y());
        move(over);
        room.rest();
        room.after(Room.Came.TURN, () -> order("click " + (below ? 5 : 4)));
      }
      throw new AssertionError("the wheel never leads to " + name);
    }

    private void move(Place to) {
      order("mousemove " + to.x() + " " + to.y());
      room.await("the mouse", () -> Gdx.input.getX() == to.inX() && Gdx.input.getY() == to.inY());
    }

    private void click(Place at) {
      move(at);
      room.after(Room.Came.CLICK, () -> order("click 1"));
    }

    private Place place(Actor actor) {
      Vector2 middle =
          stage()
              .stageToScreenCoordinates(
                  actor.localToStageCoordinates(
                      new Vector2(actor.getWidth() / 2, actor.getHeight() / 2)));
      var window = ((Lwjgl3Graphics) Gdx.graphics).getWindow();
      int x = Math.round(middle.x);
      int y = Math.round(middle.y);
      return new Place(window.getPositionX() + x, window.getPositionY() + y, x, y);
    }

    /** The scroll that hides the middle of an actor, if one does. */
    private Optional<Scroll> hiding(Actor actor) {
      for (Group group = actor.getParent(); group != null; group = group.getParent()) {
        if (group instanceof Scroll scroll) {
          float y =
              actor.localToAscendantCoordinates(
                      scroll, new Vector2(actor.getWidth() / 2, actor.getHeight() / 2))
                  .y;
          if (y < 1 || y > scroll.getHeight() - 1) {
            return Optional.of(scroll);
          }
        }
      }
      return Optional.empty();
    }
  }
}
