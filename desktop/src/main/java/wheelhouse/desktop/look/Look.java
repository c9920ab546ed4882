package wheelhouse.desktop.look;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.Texture.TextureFilter;
import com.badlogic.gdx.graphics.g2d.BitmapFont;
import com.badlogic.gdx.graphics.g2d.GlyphLayout;
import com.badlogic.gdx.graphics.g2d.NinePatch;
import com.badlogic.gdx.graphics.g2d.PixmapPacker;
import com.badlogic.gdx.graphics.g2d.PixmapPacker.PixmapPackerRectangle;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.graphics.g2d.freetype.FreeTypeFontGenerator;
import com.badlogic.gdx.graphics.g2d.freetype.FreeTypeFontGenerator.FreeTypeFontParameter;
import com.badlogic.gdx.graphics.g2d.freetype.FreeTypeFontGenerator.Hinting;
import com.badlogic.gdx.utils.Disposable;
import com.badlogic.gdx.utils.IntMap;
import com.badlogic.gdx.utils.LongMap;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Everything that is drawn with, made for one {@link Scale}: type, icons, shapes and portraits, all
 * generated at the size in pixels at which they are shown and packed into one texture where they
 * fit. Colours come from a {@link Theme}.
 *
 * <p>Icons and portraits are packed when they are first asked for; asking again costs a look-up.
 */
public final class Look implements Disposable {

  private static final int PAGE = 2048;
  private static final int ICON_LEAST = 24;
  private static final int SOFT = 2;
  private static final String LETTERS =
      FreeTypeFontGenerator.DEFAULT_CHARS + "ÄÖÜäöüßéèêàçñ“”„‚‘’–—…•·×½¼¾→←↑↓";

  private final Scale scale;
  private final Theme theme;
  private final PixmapPacker packer;
  private final Map<Face, FreeTypeFontGenerator> generators = new EnumMap<>(Face.class);
  private final Map<Type, BitmapFont> fonts = new EnumMap<>(Type.class);
  private final Map<String, IntMap<TextureRegion>> icons = new HashMap<>();
  private final Map<String, TextureRegion> portraits = new HashMap<>();
  private final IntMap<TextureRegion> lines = new IntMap<>();
  private final IntMap<TextureRegion> hatches = new IntMap<>();
  private final IntMap<TextureRegion> discs = new IntMap<>();
  private final LongMap<TextureRegion> rings = new LongMap<>();
  private final IntMap<NinePatch> fills = new IntMap<>();
  private final LongMap<NinePatch> outlines = new LongMap<>();
  private final IntMap<NinePatch> shadows = new IntMap<>();
  private final TextureRegion white;
  private final TextureRegion blur;
  private final GlyphLayout ruler = new GlyphLayout();

  /** The look of a window. */
  public Look(Scale scale, Theme theme, Face.Headlines headlines) {
    this.scale = scale;
    this.theme = theme;
    packer = new PixmapPacker(PAGE, PAGE, Pixmap.Format.RGBA8888, 2, false);
    packer.setTransparentColor(new Color(1, 1, 1, 0));
    for (Type type : Type.values()) {
      fonts.put(type, font(type, headlines));
    }
    packer.updatePageTextures(TextureFilter.Linear, TextureFilter.Linear, false);
    packer.setPackToTexture(true);
    white = packed("white", () -> Pixels.drawn(3, 3, (x, y) -> 1));
    white.setRegion(white, 1, 1, 1, 1);
    blur =
        packed(
            "blur",
            () -> Pixels.drawn(64, 4, (x, y) -> Math.min(1, 1.6 * (1 - Math.abs(x - 32) / 32))));
  }

  private BitmapFont font(Type type, Face.Headlines headlines) {
    FreeTypeFontGenerator generator =
        generators.computeIfAbsent(
            type.face(),
            face -> new FreeTypeFontGenerator(Gdx.files.classpath(face.file(headlines))));
    FreeTypeFontParameter wanted = new FreeTypeFontParameter();
    wanted.size = scale.textPx(type.units());
    wanted.characters = LETTERS;
    wanted.hinting = Hinting.Slight;
    wanted.kerning = true;
    wanted.packer = packer;
    wanted.incremental = true;
    wanted.minFilter = TextureFilter.Linear;
    wanted.magFilter = TextureFilter.Linear;
    BitmapFont font = generator.generateFont(wanted);
    font.setUseIntegerPositions(true);
    font.getData().markupEnabled = false;
    font.getData().setLineHeight(Math.max(font.getLineHeight(), type.leading() * wanted.size));
    return font;
  }

  /** How large things are. */
  public Scale scale() {
    return scale;
  }

  /** Whose colours these are. */
  public Theme theme() {
    return theme;
  }

  /** Pixels of a length in units, whole. */
  public int u(float units) {
    return scale.px(units);
  }

  /** Pixels of a length that grows with the text, in units. */
  public int em(float units) {
    return scale.textPx(units);
  }

  /** A colour; not to be changed. */
  public Color color(Ink ink) {
    return theme.color(ink);
  }

  /** The font of a type. */
  public BitmapFont font(Type type) {
    return Objects.requireNonNull(fonts.get(type));
  }

  /** To measure text with. What is on it is gone when the next text is measured. */
  public GlyphLayout ruler() {
    return ruler;
  }

  /** One white pixel, to be stretched and tinted. */
  public TextureRegion white() {
    return white;
  }

  /**
   * A white line with an edge of one soft pixel above and below, to be stretched along and turned,
   * and drawn as high as it is.
   */
  public TextureRegion softLine(float thick) {
    int quarters = Math.max(4, Math.round(4 * thick));
    TextureRegion known = lines.get(quarters);
    if (known == null) {
      int high = (int) Math.ceil(quarters / 4.0) + 2 * SOFT;
      double half = quarters / 8.0 + 0.5;
      known =
          packed(
              "line@" + quarters,
              () -> Pixels.drawn(3, high, (x, y) -> half - Math.abs(y - high / 2.0)));
      known.setRegion(known, 1, 0, 1, high);
      lines.put(quarters, known);
    }
    return known;
  }

  /** An icon, white, at a size in pixels. */
  public TextureRegion icon(String name, int size) {
    IntMap<TextureRegion> sizes = icons.get(name);
    if (sizes == null) {
      sizes = new IntMap<>();
      icons.put(name, sizes);
    }
    TextureRegion known = sizes.get(size);
    if (known == null) {
      known = packed(name + "@" + size, () -> readIcon(name, size));
      sizes.put(size, known);
    }
    return known;
  }

  private static Pixmap readIcon(String name, int size) {
    int drawn = ICON_LEAST;
    while (drawn < size && iconFile(name, 2 * drawn).exists()) {
      drawn *= 2;
    }
    return read(iconFile(name, drawn), size);
  }

  private static FileHandle iconFile(String name, int drawn) {
    return Gdx.files.classpath("assets/icons/" + name + "-" + drawn + ".png");
  }

  /** A portrait, cut round, at a size in pixels; the general face if nobody drew that one. */
  public TextureRegion portrait(String id, String expression, int size) {
    String key = id + "/" + expression + "@" + size;
    TextureRegion known = portraits.get(key);
    if (known == null) {
      known = packed(key, () -> readPortrait(id, expression, size));
      portraits.put(key, known);
    }
    return known;
  }

  private static Pixmap readPortrait(String id, String expression, int size) {
    FileHandle file = Gdx.files.classpath("assets/portraits/" + id + "-" + expression + ".png");
    FileHandle shown =
        file.exists()
            ? file
            : Gdx.files.classpath("assets/portraits/" + stranger(id) + "-" + expression + ".png");
    Pixmap picture = read(shown, size);
    Pixels.cutRound(picture);
    return picture;
  }

  /** One of the general portraits, always the same for an id. */
  private static String stranger(String id) {
    int sum = 0;
    for (char letter : id.toCharArray()) {
      sum += letter;
    }
    return String.format("person-%02d", 1 + sum % 12);
  }

  private static Pixmap read(FileHandle file, int size) {
    Pixmap read = new Pixmap(file);
    Pixmap scaled = Pixels.scaled(read, size);
    read.dispose();
    return scaled;
  }

  /** A bar, white, that fades out at both ends, to be stretched. */
  public TextureRegion blur() {
    return blur;
  }

  /** Slanting lines, white, on a square of a size in pixels. */
  public TextureRegion hatch(int size) {
    TextureRegion known = hatches.get(size);
    if (known == null) {
      double apart = Math.max(4, scale.px(5));
      known =
          packed(
              "hatch@" + size,
              () ->
                  Pixels.drawn(
                      size,
                      size,
                      (x, y) -> apart * 0.3 - Math.abs((x + y) % apart - apart / 2) * 0.7));
      hatches.put(size, known);
    }
    return known;
  }

  /** A filled disc, white. */
  public TextureRegion disc(int size) {
    TextureRegion known = discs.get(size);
    if (known == null) {
      double radius = size / 2.0;
      known =
          packed(
              "disc@" + size,
              () ->
                  Pixels.drawn(
                      size, size, (x, y) -> radius - Math.hypot(x - radius, y - radius) + 0.5));
      discs.put(size, known);
    }
    return known;
  }

  /** A ring, white. */
  public TextureRegion ring(int size, float stroke) {
    long key = both(size, Float.floatToIntBits(stroke));
    TextureRegion known = rings.get(key);
    if (known == null) {
      double middle = (size - stroke) / 2.0;
      double half = size / 2.0;
      known =
          packed(
              "ring@" + size + "/" + stroke,
              () ->
                  Pixels.drawn(
                      size,
                      size,
                      (x, y) ->
                          stroke / 2 + 0.5 - Math.abs(Math.hypot(x - half, y - half) - middle)));
      rings.put(key, known);
    }
    return known;
  }

  private static long both(int one, int other) {
    return (long) one << Integer.SIZE | other & 0xffffffffL;
  }

  /** A filled box with round corners, white, to be stretched. */
  public NinePatch fill(float radius) {
    int round = Math.max(1, scale.px(radius));
    NinePatch known = fills.get(round);
    if (known == null) {
      known =
          patch(
              "fill@" + round,
              round + 1,
              2 * round + 4,
              size ->
                  Pixels.drawn(
                      size, size, (x, y) -> 0.5 - Pixels.outside(x, y, size, size, round)));
      fills.put(round, known);
    }
    return known;
  }

  /** The outline of a box with round corners, white, to be stretched. */
  public NinePatch outline(float radius, float stroke) {
    int round = Math.max(1, scale.px(radius));
    int thick = Math.max(1, scale.px(stroke));
    long key = both(round, thick);
    NinePatch known = outlines.get(key);
    if (known == null) {
      known =
          patch(
              "outline@" + round + "/" + thick,
              Math.max(round, thick) + 1,
              2 * Math.max(round, thick) + 4,
              size ->
                  Pixels.drawn(
                      size,
                      size,
                      (x, y) -> {
                        double outside = Pixels.outside(x, y, size, size, round);
                        return Math.min(0.5 - outside, outside + thick + 0.5);
                      }));
      outlines.put(key, known);
    }
    return known;
  }

  /** A soft shadow around a box, white, to be stretched; it fades out over a reach on all sides. */
  public NinePatch shadow(float reach) {
    int far = Math.max(2, scale.px(reach));
    NinePatch known = shadows.get(far);
    if (known == null) {
      known =
          patch(
              "shadow@" + far,
              2 * far,
              4 * far + 2,
              size ->
                  Pixels.drawn(
                      size,
                      size,
                      (x, y) -> {
                        double outside =
                            Pixels.outside(
                                x - far / 2.0, y - far / 2.0, size - far, size - far, far);
                        double share = Math.max(0, Math.min(1, 0.5 - outside / far));
                        return share * share;
                      }));
      shadows.put(far, known);
    }
    return known;
  }

  private interface Drawing {
    Pixmap at(int size);
  }

  private NinePatch patch(String key, int edge, int size, Drawing drawing) {
    TextureRegion region = packed(key, () -> drawing.at(size));
    return new NinePatch(region, edge, edge, edge, edge);
  }

  private interface Making {
    Pixmap make();
  }

  private TextureRegion packed(String key, Making making) {
    Pixmap pixmap = making.make();
    packer.pack(key, pixmap);
    packer.updatePageTextures(TextureFilter.Linear, TextureFilter.Linear, false);
    pixmap.dispose();
    PixmapPacker.Page page = packer.getPages().get(packer.getPageIndex(key));
    PixmapPackerRectangle place = packer.getRect(key);
    return new TextureRegion(
        page.getTexture(), place.getX(), place.getY(), place.getWidth(), place.getHeight());
  }

  @Override
  public void dispose() {
    fonts.values().forEach(BitmapFont::dispose);
    generators.values().forEach(FreeTypeFontGenerator::dispose);
    // The packer lets go of pages that have no texture, and of no others.
    for (PixmapPacker.Page page : packer.getPages()) {
      if (page.getTexture() != null) {
        page.getTexture().dispose();
      }
    }
    packer.dispose();
  }
}
