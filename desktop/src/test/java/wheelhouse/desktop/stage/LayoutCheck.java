package wheelhouse.desktop.stage;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.BitmapFont;
import com.badlogic.gdx.graphics.g2d.GlyphLayout;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import com.badlogic.gdx.utils.Align;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wheelhouse.desktop.layout.Box;
import wheelhouse.desktop.layout.Field;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Picture;
import wheelhouse.desktop.layout.Press;
import wheelhouse.desktop.layout.Scroll;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Theme;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.widget.Sheet;
import wheelhouse.desktop.widget.SlipCard;

/**
 * What is wrong with the layout of what a window shows: text that is cut or covered, what nobody
 * can reach, name or hit.
 */
public final class LayoutCheck {

  private static final float SLACK = 1;
  private static final float LEAST_PRESS = 24;
  private static final int LEAST_LINES = 3;

  private final Look look;
  private final Rectangle2D window;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Shape> shapes = new ArrayList<>();
  private final Map<String, Actor> names = new HashMap<>();
  private final Deque<Scroll> scrolls = new ArrayDeque<>();
  private final GlyphLayout glyphs = new GlyphLayout();

  /** What can be wrong. */
  public enum Kind {
    /** Text is higher than its room. */
    TOO_HIGH,
    /** Text on one line is wider than its room. */
    TOO_WIDE,
    /** A word is broken in two, since a line is too narrow for it. */
    BROKEN_WORD,
    /** A part leaves the window. */
    OUT_OF_WINDOW,
    /** A part leaves the scroll that shows it, at its side. */
    OUT_OF_SCROLL,
    /** Text leaves the box that it stands in. */
    OUT_OF_BOX,
    /** A text or something to press lies over another. */
    OVERLAP,
    /** Something to press has no name. */
    NAMELESS,
    /** Two things to press have one name. */
    SAME_NAME,
    /** Something to press is smaller than a finger at 100 %. */
    SMALL_PRESS,
    /** A letter that the font does not have. */
    NO_GLYPH,
    /** Ink on a ground whose contrast nobody promised. */
    UNKNOWN_PAIR,
    /** A scroll has hidden parts and hardly room for a line. */
    NO_ROOM
  }

  /**
   * Something wrong.
   *
   * @param part what it is about: its name or text, after the names of what it lies in
   * @param detail sizes in pixels
   */
  public record Finding(Kind kind, String part, String detail) {
    @Override
    public String toString() {
      return kind + " " + part + ": " + detail;
    }
  }

  /**
   * Something that takes up room, in stage coordinates.
   *
   * @param whole all of it
   * @param seen what of it the scrolls around it show
   */
  private record Shape(Actor actor, Area whole, Area seen, Rectangle2D box) {}

  private LayoutCheck(Look look, Rectangle2D window) {
    this.look = look;
    this.window = window;
  }

  /** What is wrong with what a window shows; a frame is drawn before. */
  public static List<Finding> of(Theatre theatre) {
    theatre.frame();
    LayoutCheck check =
        new LayoutCheck(
            theatre.window().look(),
            new Rectangle2D.Float(0, 0, theatre.width(), theatre.height()));
    check.walk(theatre.parts());
    check.overlaps();
    return List.copyOf(check.findings);
  }

  private void found(Kind kind, Actor actor, String detail, Object... values) {
    findings.add(new Finding(kind, called(actor), String.format(detail, values)));
  }

  /** The names of what an actor lies in, and its own name or text. */
  static String called(Actor actor) {
    List<String> path = new ArrayList<>();
    for (Group group = actor.getParent(); group != null; group = group.getParent()) {
      if (group.getName() != null) {
        path.add(0, group.getName());
      } else if (group instanceof SlipCard || group instanceof Sheet) {
        path.add(0, group.getClass().getSimpleName());
      }
    }
    String own =
        actor instanceof Words words
            ? "\"" + words.text() + "\""
            : actor.getName() != null ? actor.getName() : actor.getClass().getSimpleName();
    path.add(own);
    return String.join(" / ", path);
  }

  private void walk(Group group) {
    for (Actor actor : group.getChildren()) {
      if (!actor.isVisible()) {
        continue;
      }
      if (actor instanceof Words words && words.text().isEmpty()) {
        continue;
      }
      boolean shows = actor instanceof Words || actor instanceof Press || actor instanceof Field;
      if (shows || actor instanceof Picture) {
        place(actor, shows);
      }
      if (actor instanceof Words words) {
        words(words);
      }
      if (actor instanceof Press || actor instanceof TextField) {
        name(actor);
      }
      if (actor instanceof Press press) {
        press(press);
      }
      if (actor instanceof Scroll scroll) {
        scroll(scroll);
      } else if (actor instanceof Group inner) {
        walk(inner);
      }
    }
  }

  private void scroll(Scroll scroll) {
    float least = LEAST_LINES * look.font(Type.BODY).getLineHeight();
    if (scroll.hidden() > 0 && scroll.getHeight() < least) {
      found(
          Kind.NO_ROOM,
          scroll,
          "%.0f high, hides %.0f, and a line of text takes %.0f",
          scroll.getHeight(),
          scroll.hidden(),
          look.font(Type.BODY).getLineHeight());
    }
    if (scroll.getHeight() > 0) {
      scrolls.push(scroll);
      walk(scroll);
      scrolls.pop();
    }
  }

  // ---- places

  private void place(Actor actor, boolean shows) {
    Area area = area(actor);
    Rectangle2D whole = area.getBounds2D();
    Scroll scroll = scrolls.peek();
    if (scroll != null) {
      Rectangle2D view = box(scroll);
      float left = (float) (view.getMinX() - whole.getMinX()) - look.u(6);
      float right = (float) (whole.getMaxX() - view.getMaxX());
      if (Math.max(left, right) > SLACK) {
        found(
            Kind.OUT_OF_SCROLL,
            actor,
            "from %.0f to %.0f in a scroll from %.0f to %.0f",
            whole.getMinX(),
            whole.getMaxX(),
            view.getMinX(),
            view.getMaxX());
      }
    } else if (whole.getMinX() < -SLACK
        || whole.getMinY() < -SLACK
        || whole.getMaxX() > window.getMaxX() + SLACK
        || whole.getMaxY() > window.getMaxY() + SLACK) {
      found(Kind.OUT_OF_WINDOW, actor, "%s", rectangle(whole));
    }
    if (shows) {
      Area seen = new Area(area);
      scrolls.forEach(around -> seen.intersect(new Area(box(around))));
      shapes.add(new Shape(actor, area, seen, whole));
    }
    if (actor instanceof Words) {
      within(actor, whole);
    }
  }

  private void within(Actor words, Rectangle2D whole) {
    for (Group group = words.getParent(); group != null; group = group.getParent()) {
      if (group instanceof Scroll) {
        return;
      }
      if (group instanceof Box box) {
        Rectangle2D around = box(box);
        if (whole.getMinX() < around.getMinX() - SLACK
            || whole.getMaxX() > around.getMaxX() + SLACK
            || whole.getMinY() < around.getMinY() - SLACK
            || whole.getMaxY() > around.getMaxY() + SLACK) {
          found(Kind.OUT_OF_BOX, words, "%s in %s", rectangle(whole), rectangle(around));
        }
        return;
      }
    }
  }

  private static String rectangle(Rectangle2D box) {
    return String.format(
        "x %.0f to %.0f, y %.0f to %.0f",
        box.getMinX(), box.getMaxX(), box.getMinY(), box.getMaxY());
  }

  private static Rectangle2D box(Actor actor) {
    return area(actor).getBounds2D();
  }

  private static Area area(Actor actor) {
    Path2D path = new Path2D.Float();
    float wide = actor.getWidth();
    float high = actor.getHeight();
    corner(path, actor, 0, 0);
    corner(path, actor, wide, 0);
    corner(path, actor, wide, high);
    corner(path, actor, 0, high);
    path.closePath();
    return new Area(path);
  }

  private static void corner(Path2D path, Actor actor, float x, float y) {
    Vector2 at = actor.localToStageCoordinates(new Vector2(x, y));
    if (path.getCurrentPoint() == null) {
      path.moveTo(at.x, at.y);
    } else {
      path.lineTo(at.x, at.y);
    }
  }

  private void overlaps() {
    for (int i = 0; i < shapes.size(); i++) {
      for (int j = i + 1; j < shapes.size(); j++) {
        overlap(shapes.get(i), shapes.get(j));
      }
    }
  }

  private void overlap(Shape one, Shape other) {
    if (!one.box().intersects(other.box())
        || one.actor().isDescendantOf(other.actor())
        || other.actor().isDescendantOf(one.actor())
        || mayCover(one.actor(), other.actor())) {
      return;
    }
    boolean together =
        one.actor().firstAscendant(Scroll.class) == other.actor().firstAscendant(Scroll.class);
    Area both = new Area(together ? one.whole() : one.seen());
    both.intersect(together ? other.whole() : other.seen());
    Rectangle2D common = both.getBounds2D();
    if (common.getWidth() > SLACK && common.getHeight() > SLACK) {
      found(Kind.OVERLAP, one.actor(), "%s with %s", rectangle(common), called(other.actor()));
    }
  }

  /** A stamp covers its own slip, and a sheet whatever it lies on. */
  private static boolean mayCover(Actor one, Actor other) {
    SlipCard slip = one.firstAscendant(SlipCard.class);
    boolean sameSlip = slip != null && slip == other.firstAscendant(SlipCard.class);
    return sameSlip && (isStamp(one) || isStamp(other))
        || one.firstAscendant(Sheet.class) != other.firstAscendant(Sheet.class);
  }

  private static boolean isStamp(Actor actor) {
    return actor instanceof Words words && words.type() == Type.STAMP;
  }

  // ---- words

  private void words(Words words) {
    BitmapFont font = look.font(words.type());
    float wide = words.getWidth();
    if (words.wraps()) {
      float needs = words.heightFor(wide);
      if (needs > words.getHeight() + SLACK) {
        found(
            Kind.TOO_HIGH,
            words,
            "needs %.0f and has %.0f (%.0f wide)",
            needs,
            words.getHeight(),
            wide);
      }
      for (String word : words.text().split("[\\s\\u00ad]+")) {
        glyphs.setText(font, word, Color.WHITE, 0, Align.left, false);
        if (glyphs.width > wide + SLACK) {
          found(Kind.BROKEN_WORD, words, "\"%s\" is %.0f of %.0f", word, glyphs.width, wide);
          break;
        }
      }
    } else {
      glyphs.setText(font, words.text());
      if (glyphs.width > wide + SLACK) {
        found(Kind.TOO_WIDE, words, "needs %.0f and has %.0f", glyphs.width, wide);
      }
      if (words.heightFor(wide) > words.getHeight() + SLACK) {
        found(
            Kind.TOO_HIGH,
            words,
            "needs %.0f and has %.0f",
            words.heightFor(wide),
            words.getHeight());
      }
    }
    missing(font, words.text()).ifPresent(letter -> found(Kind.NO_GLYPH, words, "%s", letter));
    Theme.Pair pair = new Theme.Pair(words.ink(), ground(words));
    if (!Theme.pairs().contains(pair)) {
      found(Kind.UNKNOWN_PAIR, words, "%s on %s", pair.text(), pair.ground());
    }
  }

  /** Whether a font has a letter, and not just a box to show for it. */
  public static boolean has(BitmapFont font, char letter) {
    BitmapFont.Glyph glyph = font.getData().getGlyph(letter);
    return glyph != null && glyph.id == letter;
  }

  /** The first letter of a text that a font does not have. */
  static Optional<String> missing(BitmapFont font, String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter != '\n' && letter != '\r' && !has(font, letter)) {
        return Optional.of(String.format("U+%04X %c", (int) letter, letter));
      }
    }
    return Optional.empty();
  }

  /** The ground under an actor. */
  static Ink ground(Actor actor) {
    for (Group group = actor.getParent(); group != null; group = group.getParent()) {
      if (group instanceof Box box && box.stands().isPresent()) {
        return box.stands().get();
      }
    }
    return Ink.PAPER;
  }

  // ---- what can be pressed

  private void name(Actor actor) {
    String name = actor.getName();
    if (name == null || name.isEmpty()) {
      found(Kind.NAMELESS, actor, "%s", text(actor));
      return;
    }
    Actor other = names.putIfAbsent(name, actor);
    boolean covers =
        other != null && (other.firstAscendant(Sheet.class) != actor.firstAscendant(Sheet.class));
    if (other != null && !covers) {
      found(Kind.SAME_NAME, actor, "%s and %s", text(other), text(actor));
    }
  }

  private static String text(Actor actor) {
    List<String> words = new ArrayList<>();
    text(actor, words);
    return String.join(" ", words);
  }

  private static void text(Actor actor, List<String> words) {
    if (actor instanceof Words shown) {
      words.add(shown.text());
    } else if (actor instanceof Group group) {
      for (Actor inner : group.getChildren()) {
        text(inner, words);
      }
    }
  }

  private void press(Part press) {
    boolean small = look.scale().text() < look.scale().unit();
    float least = LEAST_PRESS * look.scale().unit();
    if (!small && Math.min(press.getWidth(), press.getHeight()) < least - 0.5f) {
      found(
          Kind.SMALL_PRESS,
          press,
          "%.0f by %.0f, at least %.0f wanted",
          press.getWidth(),
          press.getHeight(),
          least);
    }
  }
}
