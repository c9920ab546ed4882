package wheelhouse.desktop.screen;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.NinePatch;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Stage;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;

/** The ring around what has the keyboard's focus, which is seen while keys are used. */
final class Ring {

  /** How far outside it runs, in units, as the numbers that follow. */
  private static final float OUT = 3;

  private static final float ROUND = 5;
  private static final float THICK = 2.5f;

  private final Stage stage;
  private final Vector2 corner = new Vector2();
  private boolean seen;

  Ring(Stage stage) {
    this.stage = stage;
  }

  /** Keys are used. */
  void show() {
    seen = true;
  }

  /** The mouse is used. */
  void hide() {
    seen = false;
  }

  /** Draws it, if it is to be seen and anything has the focus. */
  void draw(Look look) {
    Actor focused = stage.getKeyboardFocus();
    if (!seen || focused == null || focused.getStage() == null) {
      return;
    }
    corner.set(0, 0);
    focused.localToStageCoordinates(corner);
    float out = look.u(OUT);
    NinePatch ring = look.outline(ROUND, THICK);
    Batch batch = stage.getBatch();
    batch.begin();
    batch.setColor(look.color(Ink.FOCUS));
    ring.draw(
        batch,
        corner.x - out,
        corner.y - out,
        focused.getWidth() + 2 * out,
        focused.getHeight() + 2 * out);
    batch.end();
  }
}
