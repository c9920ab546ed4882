package wheelhouse.desktop.evening;

import com.badlogic.gdx.Input;
import wheelhouse.desktop.layout.Box;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Flow;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Picture;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Rule;
import wheelhouse.desktop.layout.Scroll;
import wheelhouse.desktop.layout.Space;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.screen.Frame;
import wheelhouse.desktop.screen.House;
import wheelhouse.desktop.screen.Screen;
import wheelhouse.desktop.session.Session;
import wheelhouse.desktop.session.Shown;
import wheelhouse.desktop.view.BriefingView;
import wheelhouse.desktop.widget.Buttons;

/**
 * What the player is told before the first day, on one page: who they are, who is on the team, and
 * what was promised to whom.
 */
public final class BriefingScreen extends Screen {

  /** With less text across than this, everything stands in one column. */
  private static final float WIDE_EMS = 62;

  /** With less than this, the promises stand below each other. */
  private static final float NARROW_EMS = 44;

  private static final float SIDES = 40;
  private static final float ENDS = 22;
  private static final float GAP = 12;

  /** How much of the page there is for what it says. */
  private enum Room {
    AMPLE,
    /** Without the faces of customers, and everybody smaller. */
    SNUG,
    /** In smaller type, too. */
    TIGHT
  }

  private final House house;
  private final Session session;
  private final BriefingView briefing;
  private final Paging paging = new Paging();
  private Room room = Room.AMPLE;

  /** The briefing of a run that has just begun. */
  public BriefingScreen(Frame frame, House house, Session session, BriefingView briefing) {
    super(frame);
    this.house = house;
    this.session = session;
    this.briefing = briefing;
  }

  @Override
  public String firstFocus() {
    return "begin";
  }

  @Override
  public void back() {
    house.home();
  }

  @Override
  public boolean key(int keycode) {
    if (keycode == Input.Keys.E || keycode == Input.Keys.N) {
      begin();
      return true;
    }
    return paging.key(keycode);
  }

  private void begin() {
    house.show(session, session.shown());
  }

  private String beginning() {
    return session.shown() instanceof Shown.Board board
        ? text().of("briefing.begin", board.day().date().weekday())
        : text().of("briefing.go-on");
  }

  @Override
  public Part build() {
    paging.clear();
    Part bottom = bottom();
    float wide = look().scale().width() - 2 * look().u(SIDES);
    float high =
        look().scale().height() - 2 * look().u(ENDS) - look().u(GAP) - bottom.heightFor(wide);
    Column whole = new Column(look(), GAP);
    whole.growing(paging.over(new Scroll(look(), "briefing", page(wide, high)))).with(bottom);
    return new Box(look(), whole).padded(SIDES, ENDS);
  }

  /** The page as ample as it fits; where none fits, it is ample and scrolls. */
  private Part page(float wide, float high) {
    for (Room each : Room.values()) {
      room = each;
      Part page = page();
      if (page.heightFor(wide) <= high) {
        return page;
      }
    }
    room = Room.AMPLE;
    return page();
  }

  private Part page() {
    Column page = new Column(look(), room == Room.AMPLE ? GAP : 7);
    page.with(masthead());
    page.with(new Rule(look(), Ink.INK, 2));
    page.space(2);
    if (look().scale().ems() >= WIDE_EMS) {
      page.with(new Row(look(), 44).sharing(1.08f, story()).sharing(1, team()));
    } else {
      page.with(story()).space(4).with(team());
    }
    page.growing(new Space(look(), 1, 2));
    return page.with(promises());
  }

  private Part masthead() {
    Words title = new Words(look(), Type.DISPLAY, Ink.INK, briefing.title());
    Words minutes = new Words(look(), Type.BODY, Ink.SOFT, briefing.minutesWords());
    if (look().scale().ems() < WIDE_EMS) {
      return new Column(look()).with(title).with(minutes);
    }
    return new Row(look(), 24)
        .standing(Row.Standing.BOTTOM)
        .sharing(1, title)
        .with(new Box(look(), minutes.onOneLine()).padded(0, 6));
  }

  /** Who the player is, and how things stand. */
  private Part story() {
    Column story = new Column(look(), 8);
    Type reading = room == Room.TIGHT ? Type.BODY : Type.LETTER;
    story.with(
        new Words(look(), room == Room.AMPLE ? Type.HEADING : Type.SLIP, Ink.INK, briefing.you()));
    if (!briefing.craft().isEmpty()) {
      story.with(new Words(look(), Type.BODY, Ink.SOFT, briefing.craftWords()));
    }
    story.space(1);
    briefing.paragraphs().forEach(each -> story.with(new Words(look(), reading, Ink.INK, each)));
    return story;
  }

  private Part team() {
    boolean ample = room == Room.AMPLE;
    int many = briefing.team().size();
    Column team = new Column(look(), ample ? 18 : 10);
    team.with(new Words(look(), Type.SMALL_STRONG, Ink.SOFT, text().of("briefing.team")));
    float across = ample ? Math.max(66, Math.min(92, 300f / many)) : 62;
    for (BriefingView.Person person : briefing.team()) {
      team.with(
          new Row(look(), 16)
              .standing(Row.Standing.MIDDLE)
              .with(Picture.portrait(look(), person.portrait(), "works", across))
              .sharing(1, words(person)));
    }
    return team;
  }

  private Part words(BriefingView.Person person) {
    Words name = new Words(look(), Type.SLIP, Ink.INK, person.name());
    Words role = new Words(look(), Type.SMALL, Ink.SOFT, person.role());
    Column words = new Column(look(), 1);
    if (room == Room.AMPLE) {
      words.with(name).with(role);
    } else {
      words.with(new Flow(look(), 10, 0).with(name).with(role));
    }
    return words.with(new Words(look(), Type.BODY, Ink.INK, person.about()));
  }

  private Part promises() {
    Column promises = new Column(look(), 9);
    promises.with(new Rule(look()));
    promises.with(new Words(look(), Type.SMALL_STRONG, Ink.SOFT, text().of("briefing.promises")));
    int across = across(briefing.promises().size());
    for (int first = 0; first < briefing.promises().size(); first += across) {
      Row row = new Row(look(), 22);
      for (int place = first; place < first + across; place++) {
        row.sharing(
            1,
            place < briefing.promises().size()
                ? promise(place, briefing.promises().get(place))
                : new Column(look()));
      }
      promises.with(row);
    }
    return promises;
  }

  private int across(int many) {
    float ems = look().scale().ems();
    int most = ems < NARROW_EMS ? 1 : ems < WIDE_EMS ? 2 : 4;
    int lines = (many + most - 1) / most;
    return lines == 0 ? 1 : (many + lines - 1) / lines;
  }

  private Part promise(int place, BriefingView.Promise promise) {
    Column words = new Column(look(), 1);
    words.with(new Words(look(), Type.SMALL_STRONG, Ink.INK, promise.customer()));
    words.with(new Words(look(), Type.QUOTE, Ink.INK, promise.words()));
    if (room != Room.AMPLE) {
      return words;
    }
    String face = Faces.customer(place, promise.customer());
    return new Row(look(), 12)
        .standing(Row.Standing.MIDDLE)
        .with(Picture.portrait(look(), face, "neutral", 44))
        .sharing(1, words);
  }

  private Part bottom() {
    Part begin = Buttons.main(look(), "begin", beginning(), this::begin);
    return new Row(look(), 24)
        .standing(Row.Standing.MIDDLE)
        .foldingBelow(220)
        .sharing(1, new Words(look(), Type.BODY, Ink.SOFT, briefing.daysWords()))
        .with(begin);
  }
}
