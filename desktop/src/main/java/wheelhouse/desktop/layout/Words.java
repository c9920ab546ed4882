package wheelhouse.desktop.layout;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.BitmapFont;
import com.badlogic.gdx.graphics.g2d.BitmapFontCache;
import com.badlogic.gdx.graphics.g2d.GlyphLayout;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.utils.Align;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;

/** Text, wrapped where it must be and never cut. */
public final class Words extends Part {

  private final Type type;
  private final BitmapFont font;
  private final BitmapFontCache cache;
  private final GlyphLayout glyphs = new GlyphLayout();
  private final Color tint = new Color();
  private Ink ink;
  private String text;
  private int align = Align.left;
  private boolean wraps = true;
  private float laidWidth = -1;
  private float measuredWidth = -1;
  private float measuredHeight;
  private float wanted = -1;
  private float longest = -1;

  /** Text in a type and a colour. */
  public Words(Look look, Type type, Ink ink, String text) {
    super(look);
    this.ink = ink;
    this.text = text;
    this.type = type;
    font = look.font(type);
    cache = font.newFontCache();
    setTouchable(Touchable.disabled);
  }

  /** What it says. */
  public String text() {
    return text;
  }

  /** Says something else. */
  public void say(String other) {
    if (!text.equals(other)) {
      text = other;
      forget();
      invalidateHierarchy();
    }
  }

  private void forget() {
    laidWidth = -1;
    measuredWidth = -1;
    wanted = -1;
    longest = -1;
  }

  /** What it is set in. */
  public Type type() {
    return type;
  }

  /** Another colour. */
  public Words in(Ink other) {
    ink = other;
    return this;
  }

  /** The colour it is in. */
  public Ink ink() {
    return ink;
  }

  /** Set in the middle. */
  public Words centred() {
    align = Align.center;
    return this;
  }

  /** Set against the right edge. */
  public Words toTheRight() {
    align = Align.right;
    return this;
  }

  /** On one line, whatever room there is. */
  public Words onOneLine() {
    wraps = false;
    forget();
    return this;
  }

  /** Whether it may take several lines. */
  public boolean wraps() {
    return wraps;
  }

  @Override
  public float widthWanted() {
    if (wanted < 0) {
      GlyphLayout ruler = look().ruler();
      ruler.setText(font, text);
      wanted = (float) Math.ceil(ruler.width) + 1;
    }
    return wanted;
  }

  /** Whether no word of it is wider than this. */
  public boolean fits(float width) {
    if (longest < 0) {
      longest = 0;
      for (String word : text.split("\\s+")) {
        look().ruler().setText(font, word);
        longest = Math.max(longest, look().ruler().width);
      }
    }
    return longest <= width;
  }

  @Override
  public float heightFor(float width) {
    if (width != measuredWidth) {
      measuredWidth = width;
      measuredHeight = text.isEmpty() ? 0 : lines(width) * lineHeight();
    }
    return measuredHeight;
  }

  private int lines(float width) {
    GlyphLayout ruler = look().ruler();
    ruler.setText(font, text, Color.WHITE, Math.max(1, width), Align.left, wraps);
    float line = font.getData().lineHeight;
    return 1 + Math.round((ruler.height - font.getCapHeight()) / line);
  }

  private float lineHeight() {
    return (float) Math.ceil(font.getLineHeight());
  }

  @Override
  public void layout() {
    if (getWidth() == laidWidth) {
      return;
    }
    laidWidth = getWidth();
    glyphs.setText(font, text, Color.WHITE, getWidth(), align, wraps);
    float top = getHeight() - (float) Math.floor((lineHeight() - font.getCapHeight()) / 2);
    cache.setText(glyphs, 0, Math.round(top));
  }

  @Override
  protected void sizeChanged() {
    laidWidth = -1;
    super.sizeChanged();
  }

  @Override
  public void draw(Batch batch, float alpha) {
    validate();
    tint.set(look().color(ink));
    tint.a *= alpha * getColor().a;
    cache.tint(tint);
    cache.setPosition(getX(), getY());
    cache.draw(batch);
  }
}
