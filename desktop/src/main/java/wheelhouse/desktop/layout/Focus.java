package wheelhouse.desktop.layout;

import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Moves the keyboard's focus over what can be pressed or written in: in reading order, or to the
 * nearest in a direction.
 */
public final class Focus {

  /** A way to move. */
  public enum Direction {
    LEFT(-1, 0),
    RIGHT(1, 0),
    UP(0, 1),
    DOWN(0, -1);

    private final int x;
    private final int y;

    Direction(int x, int y) {
      this.x = x;
      this.y = y;
    }
  }

  private Focus() {}

  /** Everything under an actor that can take the focus, in reading order. */
  public static List<Actor> order(Group root) {
    List<Actor> found = new ArrayList<>();
    collect(root, found);
    return found;
  }

  private static void collect(Group group, List<Actor> found) {
    for (int i = 0; i < group.getChildren().size; i++) {
      Actor actor = group.getChildren().get(i);
      if (!actor.isVisible()) {
        continue;
      }
      if (takesFocus(actor)) {
        found.add(actor);
      } else if (actor instanceof Group inner) {
        collect(inner, found);
      }
    }
  }

  private static boolean takesFocus(Actor actor) {
    return actor instanceof Press press && press.isEnabled()
        || actor instanceof TextField field && !field.isDisabled();
  }

  /** Moves on by so many in reading order, round and round. */
  public static void step(Stage stage, Group root, int by) {
    List<Actor> order = order(root);
    if (order.isEmpty()) {
      return;
    }
    int at = order.indexOf(stage.getKeyboardFocus());
    int next = at < 0 ? (by > 0 ? 0 : order.size() - 1) : Math.floorMod(at + by, order.size());
    give(stage, order.get(next));
  }

  /**
   * Moves to the nearest in a direction; stays where there is none.
   *
   * @return whether the focus is elsewhere now
   */
  public static boolean move(Stage stage, Group root, Direction direction) {
    Actor from = stage.getKeyboardFocus();
    List<Actor> order = order(root);
    if (from == null || !order.contains(from)) {
      step(stage, root, 1);
      return stage.getKeyboardFocus() != from;
    }
    Vector2 start = middle(from);
    Actor best = from;
    double least = Double.MAX_VALUE;
    for (Actor actor : order) {
      Vector2 there = middle(actor);
      double along = (there.x - start.x) * direction.x + (there.y - start.y) * direction.y;
      double aside =
          Math.abs((there.x - start.x) * direction.y) + Math.abs((there.y - start.y) * direction.x);
      double far = along + 2.5 * aside;
      if (actor != from && along > 2 && far < least) {
        least = far;
        best = actor;
      }
    }
    give(stage, best);
    return best != from;
  }

  private static Vector2 middle(Actor actor) {
    return actor.localToStageCoordinates(new Vector2(actor.getWidth() / 2, actor.getHeight() / 2));
  }

  /** Gives an actor the focus, and scrolls it into sight. */
  public static void give(Stage stage, Actor actor) {
    stage.setKeyboardFocus(actor);
    for (Group group = actor.getParent(); group != null; group = group.getParent()) {
      if (group instanceof Scroll scroll) {
        scroll.show(actor);
      }
    }
  }

  /** What has a name under an actor, if it can take the focus. */
  public static Optional<Actor> named(Group root, String name) {
    return order(root).stream().filter(actor -> name.equals(actor.getName())).findFirst();
  }
}
