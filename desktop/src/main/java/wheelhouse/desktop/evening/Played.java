package wheelhouse.desktop.evening;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import java.util.ArrayList;
import java.util.List;
import wheelhouse.desktop.layout.Box;
import wheelhouse.desktop.layout.Part;

/** A whole screen over which time passes, and on which a click anywhere means something. */
final class Played extends Box {

  /** What time does to it. */
  interface Passing {

    /**
     * Time passes.
     *
     * @return whether there is more to come
     */
    boolean pass(float seconds);
  }

  private final Playing playing;
  private final Passing passing;
  private final List<Part> fading = new ArrayList<>();
  private final List<Integer> steps = new ArrayList<>();
  private boolean moving = true;

  /**
   * A screen.
   *
   * @param clicked what a click does that hits nothing else
   */
  Played(Part inner, Playing playing, Passing passing, Runnable clicked) {
    super(inner.look(), inner);
    this.playing = playing;
    this.passing = passing;
    setTouchable(Touchable.enabled);
    addListener(
        new InputListener() {
          @Override
          public boolean touchDown(InputEvent event, float x, float y, int pointer, int button) {
            if (!event.isHandled()) {
              clicked.run();
            }
            return false;
          }
        });
  }

  /** Lets parts come in with steps, one for each. */
  Played fading(List<Part> parts, List<Integer> with) {
    fading.addAll(parts);
    steps.addAll(with);
    fade();
    return this;
  }

  private void fade() {
    for (int i = 0; i < fading.size(); i++) {
      fading.get(i).getColor().a = playing.share(steps.get(i));
    }
  }

  @Override
  public void act(float seconds) {
    super.act(seconds);
    if (moving) {
      moving = passing.pass(seconds);
      fade();
      Gdx.graphics.requestRendering();
    }
  }
}
