package wheelhouse.desktop.debrief;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.NinePatch;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.widget.ReadPad.Edges;

/**
 * The pad of a read, turned over: the pin is where it was set, and the part in which the truth lay
 * is shaded and has a ring.
 */
final class TurnedPad extends Part {

  private static final float HIGH = 104;
  private static final float WIDE = 184;

  private final PadRead read;
  private final Words above;
  private final Words below;
  private final Words flat;
  private final Words compounds;
  private final NinePatch ground;
  private final NinePatch border;
  private final TextureRegion halo;
  private final TextureRegion head;
  private final TextureRegion ring;

  TurnedPad(Look look, PadRead read, Edges edges) {
    super(look);
    this.read = read;
    above = label(edges.reverses()).centred();
    below = label(edges.not()).centred();
    flat = label(edges.flat());
    compounds = label(edges.compounds()).toTheRight();
    ground = look.fill(4);
    border = look.outline(4, 1);
    halo = look.disc(Room.grown(look, 28));
    head = look.disc(Room.grown(look, 12));
    ring = look.ring(Room.grown(look, 20), Math.max(2, look.u(2)));
    setTouchable(Touchable.disabled);
  }

  private Words label(String text) {
    Words words = new Words(look(), Type.SMALL, Ink.SOFT, text);
    addActor(words);
    return words;
  }

  @Override
  public float widthWanted() {
    float sides = flat.widthWanted() + compounds.widthWanted() + look().u(12);
    return Math.max(Room.grown(look(), WIDE), sides);
  }

  private float line() {
    return above.heightFor(10_000);
  }

  @Override
  public float heightFor(float width) {
    return Room.grown(look(), HIGH) + 3 * line();
  }

  @Override
  public void layout() {
    float line = line();
    float wide = getWidth();
    above.setBounds(0, getHeight() - line, wide, line);
    below.setBounds(0, line, wide, line);
    flat.setBounds(0, 0, wide, line);
    compounds.setBounds(0, 0, wide, line);
  }

  @Override
  public void draw(Batch batch, float alpha) {
    validate();
    float x = getX();
    float y = getY() + 2 * line();
    float wide = getWidth();
    float high = getHeight() - 3 * line();
    paint(batch, ground, Ink.WELL, alpha, x, y, wide, high);
    float fromX = read.across() == PadRead.Side.FIRST ? wide / 2 : 0;
    float toX = read.across() == PadRead.Side.SECOND ? wide / 2 : wide;
    float fromY = read.up() == PadRead.Side.FIRST ? high / 2 : 0;
    float toY = read.up() == PadRead.Side.SECOND ? high / 2 : high;
    paint(batch, look().white(), Ink.TRACK, alpha, x + fromX, y + fromY, toX - fromX, toY - fromY);
    paint(batch, border, Ink.SOFT, alpha, x, y, wide, high);
    float thin = Math.max(1, look().u(1));
    paint(batch, look().white(), Ink.SOFT, alpha * 0.5f, x, y + Math.round(high / 2), wide, thin);
    paint(batch, look().white(), Ink.SOFT, alpha * 0.5f, x + Math.round(wide / 2), y, thin, high);
    float truthX = x + (fromX + toX) / 2;
    float truthY = y + (fromY + toY) / 2;
    float inset = look().u(14);
    float pinX = x + wide / 2 + read.pinX() * (wide / 2 - inset);
    float pinY = y + high / 2 + read.pinY() * (high / 2 - inset);
    line(batch, Ink.SOFT, alpha, pinX, pinY, truthX, truthY, Math.max(1, look().u(1)));
    around(batch, ring, Ink.INK, alpha, truthX, truthY);
    around(batch, halo, Ink.SHEET, alpha * 0.8f, pinX, pinY);
    float stem = Math.max(2, look().u(2));
    paint(
        batch, look().white(), Ink.INK, alpha, pinX - stem / 2, pinY, stem, Room.grown(look(), 15));
    around(batch, head, Ink.INK, alpha, pinX, pinY);
    super.draw(batch, alpha);
  }

  private void around(Batch batch, TextureRegion region, Ink ink, float alpha, float x, float y) {
    float size = region.getRegionWidth();
    paint(
        batch, region, ink, alpha, Math.round(x - size / 2), Math.round(y - size / 2), size, size);
  }
}
