package wheelhouse.desktop.debrief;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import java.util.ArrayList;
import java.util.List;
import wheelhouse.desktop.layout.Box;
import wheelhouse.desktop.layout.Keyed;
import wheelhouse.desktop.layout.Press;
import wheelhouse.desktop.layout.Space;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.view.LanesView;

/**
 * The days above the lanes. The one that is looked at stands out; it is moved by dragging, by a
 * click and by the arrows. Where days are narrow, only some of their names are written.
 */
final class Scrubber extends Press implements Keyed {

  private final DayGrid grid;
  private final Scrub scrub;
  private final List<LanesView.DayView> days;
  private final List<Words> names = new ArrayList<>();
  private final Words leave;
  private final Words now;
  private final Box handle;
  private final int firstAway;
  private int every = 1;

  Scrubber(Look look, LanesView view, Scrub scrub, DayGrid grid, String leave) {
    super(look, "scrubber", new Space(look, 0, 0), () -> {});
    this.grid = grid;
    this.scrub = scrub;
    days = view.days();
    int away = days.size() + 1;
    for (int i = days.size() - 1; i >= 0 && days.get(i).away(); i--) {
      away = days.get(i).day();
    }
    firstAway = away;
    for (int day = 1; day <= grid.days(); day++) {
      String name = day <= days.size() ? days.get(day - 1).label() : "…";
      Words words = new Words(look, Type.SMALL, Ink.SOFT, name).centred().onOneLine();
      names.add(words);
      addActor(words);
    }
    this.leave = new Words(look, Type.SMALL, Ink.SOFT, leave).onOneLine();
    addActor(this.leave);
    now = new Words(look, Type.SMALL, Ink.ON_INK, "").centred().onOneLine();
    handle = new Box(look, now).padded(0, 3).on(Ink.INK).rounded(3);
    handle.setTouchable(Touchable.disabled);
    addActor(handle);
    grid.whenLaid(this::invalidate);
    addListener(new Dragging());
  }

  @Override
  public float widthWanted() {
    return look().u(400);
  }

  private float line() {
    return leave.heightFor(10_000);
  }

  @Override
  public float heightFor(float width) {
    return line() + look().u(8) + (firstAway <= days.size() ? line() : 0);
  }

  @Override
  public void layout() {
    super.layout();
    float widest = 0;
    for (Words name : names) {
      widest = Math.max(widest, name.widthWanted());
    }
    every = 1;
    while (every < 5 && every * grid.wide() < widest + look().u(4)) {
      every = every == 1 ? 5 : every + 1;
    }
    for (int day = 1; day <= names.size(); day++) {
      float wide = Math.max(widest + look().u(4), grid.wide());
      names.get(day - 1).setBounds(grid.middle(day) - wide / 2, look().u(4), wide, line());
    }
    boolean has = firstAway <= days.size();
    leave.setVisible(has);
    if (has) {
      leave.setBounds(
          grid.x(firstAway) + look().u(4),
          getHeight() - line(),
          Math.max(1, grid.right() - grid.x(firstAway)),
          line());
    }
  }

  @Override
  public void act(float delta) {
    super.act(delta);
    for (int day = 1; day <= names.size(); day++) {
      Words name = names.get(day - 1);
      boolean near =
          every > 1
              && day != scrub.day()
              && Math.abs(day - scrub.day()) * grid.wide() < name.getWidth();
      name.setVisible(day != scrub.day() && (day - 1) % every == 0 && !near);
    }
    Words there = names.get(scrub.day() - 1);
    now.say(there.text());
    handle.setBounds(there.getX(), look().u(1), there.getWidth(), line() + look().u(6));
  }

  @Override
  protected void ground(Batch batch, float alpha) {
    super.ground(batch, alpha);
    float thin = Math.max(1, look().u(1));
    float x = getX() + grid.left();
    paint(batch, look().white(), Ink.SOFT, alpha, x, getY(), grid.right() - grid.left(), thin);
  }

  @Override
  public boolean key(int keycode) {
    switch (keycode) {
      case Input.Keys.LEFT -> scrub.to(scrub.day() - 1);
      case Input.Keys.RIGHT -> scrub.to(scrub.day() + 1);
      case Input.Keys.HOME -> scrub.to(1);
      case Input.Keys.END -> scrub.to(scrub.days());
      default -> {
        return false;
      }
    }
    return true;
  }

  private final class Dragging extends InputListener {
    @Override
    public boolean touchDown(InputEvent event, float x, float y, int pointer, int button) {
      scrub.to(grid.day(x));
      return true;
    }

    @Override
    public void touchDragged(InputEvent event, float x, float y, int pointer) {
      scrub.to(grid.day(x));
    }
  }
}
