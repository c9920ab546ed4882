package wheelhouse.desktop.screen;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.NinePatch;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Stage;
import wheelhouse.desktop.layout.Press;
import wheelhouse.desktop.layout.Scroll;
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

  /**
   * Draws it, if it is to be seen and anything has the focus; not over what the focus is scrolled
   * behind.
   */
  void draw(Look look) {
    Actor focused = stage.getKeyboardFocus();
    if (!seen || focused == null || focused.getStage() == null) {
      return;
    }
    Actor ringed = focused instanceof Press press ? press.ringed() : focused;
    corner.set(0, 0);
    ringed.localToStageCoordinates(corner);
    float out = look.u(OUT);
    Scroll within = Scroll.around(ringed);
    Batch batch = stage.getBatch();
    batch.begin();
    if (within == null) {
      around(ringed, batch, look, out);
    } else if (within.clipOnStage()) {
      around(ringed, batch, look, out);
      batch.flush();
      within.clipEnd();
    }
    batch.end();
  }

  private void around(Actor ringed, Batch batch, Look look, float out) {
    NinePatch ring = look.outline(ROUND, THICK);
    batch.setColor(look.color(Ink.FOCUS));
    ring.draw(
        batch,
        corner.x - out,
        corner.y - out,
        ringed.getWidth() + 2 * out,
        ringed.getHeight() + 2 * out);
  }
}
