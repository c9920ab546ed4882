package wheelhouse.desktop.debrief;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.widget.PickSigns;
import wheelhouse.scenario.Pick;

/** What lanes and their legend are drawn with, looked up once for all of them. */
final class LaneInk {

  /** How strongly it is drawn that something was open. */
  static final float OPEN = 0.45f;

  private static final float ICON = 15;
  private static final float SIGN = 13;
  private static final float GROUND = 18;
  private static final float POINT = 4;

  private final Look look;
  private final Map<Pick, TextureRegion> picks = new EnumMap<>(Pick.class);
  private final Map<Sign, TextureRegion> signs = new EnumMap<>(Sign.class);
  private final TextureRegion ground;
  private final TextureRegion ring;
  private final TextureRegion point;

  /** What may happen to a slip that changes how it lies. */
  enum Sign {
    BROKE("x", Ink.HARM, Ink.SHEET),
    HOME("check", Ink.SHEET, Ink.INK),
    CAME_BACK("rotate-ccw", Ink.SHEET, Ink.INK),
    PREVENTED("shield-check", Ink.SHEET, Ink.INK),
    FOUND_ALONE("sprout", Ink.SHEET, Ink.GROWTH),
    RETURNED("undo", Ink.SHEET, Ink.INK);

    private final String icon;
    private final Ink ground;
    private final Ink ink;

    Sign(String icon, Ink ground, Ink ink) {
      this.icon = icon;
      this.ground = ground;
      this.ink = ink;
    }
  }

  LaneInk(Look look) {
    this.look = look;
    for (Pick pick : Pick.values()) {
      picks.put(pick, look.icon(PickSigns.icon(pick), Room.grown(look, ICON)));
    }
    for (Sign sign : Sign.values()) {
      signs.put(sign, look.icon(sign.icon, Room.grown(look, SIGN)));
    }
    ground = look.disc(Room.grown(look, GROUND));
    ring = look.ring(Room.grown(look, GROUND), Math.max(1.2f, look.u(1.4f)));
    point = look.disc(Room.grown(look, POINT));
  }

  /** How thick a bleeding lane is, in units, for harm from 1 to 4. */
  static float thickness(int harm) {
    return 1 + 4 * harm;
  }

  /** Draws a pick around a place. */
  void pick(Batch batch, Pick pick, float alpha, float x, float y) {
    Ink ink = pick == Pick.HOLD ? Ink.SOFT : Ink.INK;
    around(batch, Objects.requireNonNull(picks.get(pick)), ink, alpha, x, y);
  }

  /** Draws that the pick before still lies there. */
  void again(Batch batch, float alpha, float x, float y) {
    around(batch, point, Ink.SOFT, alpha, x, y);
  }

  /** Draws a sign on its own small ground. */
  void sign(Batch batch, Sign sign, float alpha, float x, float y) {
    if (sign != Sign.RETURNED) {
      around(batch, ground, sign.ground, alpha, x, y);
    }
    if (sign == Sign.HOME) {
      around(batch, ring, Ink.INK, alpha, x, y);
    }
    around(batch, Objects.requireNonNull(signs.get(sign)), sign.ink, alpha, x, y);
  }

  /** Draws a line of dashes. */
  void dashes(Batch batch, float alpha, float from, float to, float y) {
    float dash = look.u(4);
    float thick = Math.max(1, look.u(2));
    for (float x = from; x < to; x += 2 * dash) {
      fill(batch, Ink.SOFT, alpha, x, Math.round(y - thick / 2), Math.min(dash, to - x), thick);
    }
  }

  /** Draws a line that is so many units thick. */
  void line(Batch batch, Ink ink, float alpha, float from, float to, float y, float units) {
    float thick = Math.max(1, Room.grown(look, units));
    fill(batch, ink, alpha, from, Math.round(y - thick / 2), to - from, thick);
  }

  /** Fills a box. */
  void fill(Batch batch, Ink ink, float alpha, float x, float y, float w, float h) {
    tint(batch, ink, alpha);
    batch.draw(look.white(), x, y, w, h);
  }

  private void around(Batch batch, TextureRegion region, Ink ink, float alpha, float x, float y) {
    float size = region.getRegionWidth();
    tint(batch, ink, alpha);
    batch.draw(region, Math.round(x - size / 2), Math.round(y - size / 2), size, size);
  }

  private void tint(Batch batch, Ink ink, float alpha) {
    Color color = look.color(ink);
    batch.setColor(color.r, color.g, color.b, color.a * alpha);
  }
}
