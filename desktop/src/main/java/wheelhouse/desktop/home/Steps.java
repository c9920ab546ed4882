package wheelhouse.desktop.home;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import java.util.function.IntConsumer;
import wheelhouse.desktop.layout.Keyed;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Press;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Space;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.widget.Buttons;

/**
 * The steps of a scale: a knob on a line, to be set by a click or by the arrows, with a button at
 * each end.
 */
final class Steps {

  private Steps() {}

  /**
   * A scale.
   *
   * @param steps how many there are
   * @param at which is chosen, from 0
   * @param present that, in words
   * @param set told which is to be chosen
   */
  static Part of(Look look, String name, int steps, int at, String present, IntConsumer set) {
    Press less = Buttons.icon(look, name + ":less", "minus", () -> set.accept(at - 1));
    Press more = Buttons.icon(look, name + ":more", "plus", () -> set.accept(at + 1));
    if (at == 0) {
      less.disabled();
    }
    if (at == steps - 1) {
      more.disabled();
    }
    return new Row(look, 4)
        .standing(Row.Standing.MIDDLE)
        .with(less)
        .sharing(1, new Knob(look, name, steps, at, set))
        .with(more)
        .with(new Words(look, Type.STRONG, Ink.INK, " " + present).onOneLine());
  }

  /** The line and its knob. */
  private static final class Knob extends Press implements Keyed {

    private static final float HIGH = 30;
    private static final float KNOB = 16;

    private final int steps;
    private final int at;
    private final IntConsumer set;

    Knob(Look look, String name, int steps, int at, IntConsumer set) {
      super(look, name, new Space(look, 60, HIGH), () -> {});
      this.steps = steps;
      this.at = at;
      this.set = set;
      addListener(
          new InputListener() {
            @Override
            public boolean touchDown(InputEvent event, float x, float y, int pointer, int button) {
              return true;
            }

            @Override
            public void touchUp(InputEvent event, float x, float y, int pointer, int button) {
              choose(Math.round((x - edge()) / (getWidth() - 2 * edge()) * (steps - 1)));
            }
          });
    }

    private float edge() {
      return look().u(KNOB / 2 + 2);
    }

    private void choose(int step) {
      int meant = Math.max(0, Math.min(steps - 1, step));
      if (meant != at) {
        set.accept(meant);
      }
    }

    @Override
    public boolean key(int keycode) {
      switch (keycode) {
        case Input.Keys.LEFT, Input.Keys.MINUS -> choose(at - 1);
        case Input.Keys.RIGHT, Input.Keys.PLUS -> choose(at + 1);
        case Input.Keys.HOME -> choose(0);
        case Input.Keys.END -> choose(steps - 1);
        default -> {
          return false;
        }
      }
      return true;
    }

    @Override
    protected void ground(Batch batch, float alpha) {
      float middle = getY() + Math.round(getHeight() / 2);
      float left = getX() + edge();
      float wide = getWidth() - 2 * edge();
      float thick = Math.max(1, look().u(2));
      float tick = Math.max(1, look().u(1));
      for (int step = 0; step < steps; step++) {
        float x = Math.round(left + wide * step / (steps - 1));
        paint(batch, look().white(), Ink.SOFT, alpha, x, middle - look().u(5), tick, look().u(10));
      }
      paint(
          batch, look().white(), Ink.INK, alpha, left, middle - Math.round(thick / 2), wide, thick);
      int size = look().u(KNOB);
      float x = Math.round(left + wide * at / (steps - 1) - size / 2f);
      paint(
          batch, look().disc(size), Ink.INK, alpha, x, middle - Math.round(size / 2f), size, size);
    }
  }
}
