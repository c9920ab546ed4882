package wheelhouse.desktop.debrief;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.view.DecisionsView.MomentView;
import wheelhouse.desktop.view.LanesView.DayView;
import wheelhouse.desktop.widget.PickSigns;
import wheelhouse.scenario.Pick;

/**
 * The picks on a slip day by day, the heavier the higher: what was laid in solid ink, the lightest
 * that would have done as a ring on a broken line.
 */
final class Ladder extends Part {

  private static final float RUNG = 26;
  private static final float DISC = 24;
  private static final float ICON = 14;
  private static final float MOST = 74;

  private final List<MomentView> moments;
  private final int first;
  private final int days;
  private final List<Words> names = new ArrayList<>();
  private final Map<Pick, TextureRegion> icons = new EnumMap<>(Pick.class);
  private final TextureRegion disc;
  private final TextureRegion ring;
  private final TextureRegion inner;
  private float day;

  /**
   * A ladder.
   *
   * @param moments at least one, in order
   * @param calendar the days of the run
   */
  Ladder(Look look, List<MomentView> moments, List<DayView> calendar) {
    super(look);
    this.moments = moments;
    first = moments.get(0).from();
    days = moments.get(moments.size() - 1).to() - first + 1;
    for (int i = 0; i < days; i++) {
      Words name = new Words(look, Type.SMALL, Ink.SOFT, calendar.get(first + i - 1).label());
      names.add(name.centred().onOneLine());
      addActor(name);
    }
    for (Pick pick : Pick.values()) {
      icons.put(pick, look.icon(PickSigns.icon(pick), Room.grown(look, ICON)));
    }
    disc = look.disc(Room.grown(look, DISC));
    ring = look.ring(Room.grown(look, DISC), Math.max(1.3f, look.u(1.5f)));
    inner = look.ring(Room.grown(look, DISC + 7), Math.max(1.3f, look.u(1.5f)));
    setTouchable(Touchable.disabled);
  }

  @Override
  public float widthWanted() {
    return days * Room.grown(look(), MOST);
  }

  private float rung() {
    return Room.grown(look(), RUNG);
  }

  private float line() {
    return names.get(0).heightFor(10_000);
  }

  @Override
  public float heightFor(float width) {
    return line() + look().u(4) + 5 * rung() + Room.grown(look(), DISC + 8);
  }

  @Override
  public void layout() {
    day = Math.min(getWidth() / days, Room.grown(look(), MOST));
    float widest = 0;
    for (Words name : names) {
      widest = Math.max(widest, name.widthWanted());
    }
    int every = (int) Math.ceil((widest + look().u(2)) / day);
    for (int i = 0; i < days; i++) {
      Words name = names.get(i);
      name.setVisible(i % Math.max(1, every) == 0);
      name.setBounds((i + 0.5f) * day - widest / 2, 0, widest, line());
    }
  }

  private float rung(Pick pick) {
    return getY()
        + line()
        + look().u(4)
        + Room.grown(look(), DISC + 8) / 2f
        + pick.weight() * rung();
  }

  @Override
  public void draw(Batch batch, float alpha) {
    validate();
    float thin = Math.max(1, look().u(1));
    for (int weight = 0; weight < 6; weight++) {
      float y = rung(Pick.ofWeight(weight));
      paint(batch, look().white(), Ink.TRACK, alpha, getX(), y, days * day, thin);
    }
    for (int i = 0; i < moments.size(); i++) {
      stretch(batch, alpha, moments.get(i));
    }
    for (int i = 0; i < moments.size(); i++) {
      knots(batch, alpha, moments.get(i));
    }
    super.draw(batch, alpha);
  }

  private float from(MomentView moment) {
    return getX() + Math.round((moment.from() - first) * day);
  }

  private float to(MomentView moment) {
    return getX() + Math.round((moment.to() - first + 1) * day);
  }

  private void stretch(Batch batch, float alpha, MomentView moment) {
    float from = from(moment) + look().u(2);
    float to = to(moment) - look().u(2);
    float thick = Math.max(2, look().u(3));
    float yours = rung(moment.pick());
    paint(batch, look().white(), Ink.INK, alpha, from, yours - thick / 2, to - from, thick);
    if (moment.need() != moment.pick()) {
      float dash = look().u(5);
      float fine = Math.max(1, look().u(1.5f));
      float y = rung(moment.need());
      for (float x = from; x < to; x += 2 * dash) {
        float wide = Math.min(dash, to - x);
        paint(batch, look().white(), Ink.INK, alpha, x, y - fine / 2, wide, fine);
      }
    }
  }

  private void knots(Batch batch, float alpha, MomentView moment) {
    float x = from(moment) + Math.min(day, to(moment) - from(moment)) / 2;
    if (moment.need() == moment.pick()) {
      around(batch, inner, Ink.INK, alpha, x, rung(moment.pick()));
    } else {
      float y = rung(moment.need());
      around(batch, disc, Ink.SHEET, alpha, x, y);
      around(batch, ring, Ink.INK, alpha, x, y);
      around(batch, icon(moment.need()), Ink.INK, alpha, x, y);
    }
    float y = rung(moment.pick());
    around(batch, disc, Ink.INK, alpha, x, y);
    around(batch, icon(moment.pick()), Ink.ON_INK, alpha, x, y);
  }

  private TextureRegion icon(Pick pick) {
    return Objects.requireNonNull(icons.get(pick));
  }

  private void around(Batch batch, TextureRegion region, Ink ink, float alpha, float x, float y) {
    float size = region.getRegionWidth();
    paint(
        batch, region, ink, alpha, Math.round(x - size / 2), Math.round(y - size / 2), size, size);
  }
}
