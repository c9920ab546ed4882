package wheelhouse.desktop.evening;

import com.badlogic.gdx.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wheelhouse.desktop.layout.Box;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Scroll;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.screen.Frame;
import wheelhouse.desktop.screen.House;
import wheelhouse.desktop.screen.Screen;
import wheelhouse.desktop.session.Session;
import wheelhouse.desktop.view.Cue;
import wheelhouse.desktop.widget.Buttons;

/**
 * The end: three letters on the desk, opened one after another. They say what then happened; nobody
 * says what it is worth.
 */
public final class LettersScreen extends Screen {

  /** With less text across than this, the letters lie below each other. */
  private static final float WIDE_EMS = 66;

  /** How much lower each letter lies than the top of the desk. */
  private static final float[] LOWER = {4, 26, 12};

  /** How tall the paper is, whatever is written on it, in units. */
  private static final float TALL = 500;

  private final Paging paging = new Paging();
  private final List<Part> sheets = new ArrayList<>();
  private Optional<Scroll> scroll = Optional.empty();
  private final House house;
  private final Session session;
  private final List<Playing> opening = new ArrayList<>();
  private List<Post> post = List.of();
  private int opened;
  private boolean here;

  /** The letters at the end of a run that is over. */
  public LettersScreen(Frame frame, House house, Session session) {
    super(frame);
    this.house = house;
    this.session = session;
  }

  @Override
  public void shown() {
    here = true;
    if (post.isEmpty()) {
      session.ask(Post::of, this::came);
    }
  }

  @Override
  public void hidden() {
    here = false;
  }

  private void came(List<Post> letters) {
    post = letters;
    opening.clear();
    letters.forEach(each -> opening.add(new Playing(0, List.of(0f))));
    opened = 0;
    if (frame().still()) {
      opening.forEach(Playing::skip);
      opened = letters.size();
    } else {
      open();
    }
    if (here) {
      frame().rebuild();
      frame().focus("on");
    }
  }

  @Override
  public String firstFocus() {
    return "on";
  }

  /** Opens the next letter. */
  private void open() {
    if (opened < post.size()) {
      opened++;
      frame().play(Cue.PAPER);
    }
  }

  private boolean whole() {
    return opened == post.size();
  }

  private void forward() {
    if (whole()) {
      house.debrief(session);
    } else {
      open();
      frame().rebuild();
      find(opened - 1);
    }
  }

  /** Scrolls to the top of a letter. */
  private void find(int letter) {
    Part sheet = sheets.get(letter);
    float above = sheet.getParent().getHeight() - sheet.getY() - sheet.getHeight();
    scroll.ifPresent(page -> page.scrollTo(above));
  }

  private void clicked() {
    if (!whole()) {
      forward();
    }
  }

  @Override
  public boolean key(int keycode) {
    boolean on =
        keycode == Input.Keys.ENTER
            || keycode == Input.Keys.NUMPAD_ENTER
            || keycode == Input.Keys.SPACE;
    if (on || !whole() && PassingKeys.has(keycode)) {
      forward();
      return true;
    }
    return paging.key(keycode);
  }

  @Override
  public void back() {
    house.home();
  }

  private boolean pass(float seconds) {
    boolean more = false;
    for (int letter = 0; letter < opened; letter++) {
      Playing each = opening.get(letter);
      each.pass(seconds);
      more |= !each.whole();
    }
    return more;
  }

  @Override
  public Part build() {
    boolean wide = look().scale().ems() >= WIDE_EMS;
    paging.clear();
    sheets.clear();
    Scroll page = paging.over(new Scroll(look(), "letters", wide ? beside() : below()));
    scroll = Optional.of(page);
    Box desk = new Box(look(), page);
    desk.padded(wide ? 26 : 14, wide ? 20 : 12).on(Ink.DESK).rounded(10);
    String label = text().of(whole() ? "letters.debrief" : "letters.next");
    Part on = Buttons.main(look(), "on", label, this::forward);
    Column whole = new Column(look(), 14).growing(desk);
    whole.with(new Row(look(), 20).spring().with(on));
    return new Played(whole, new Playing(0, List.of()), this::pass, this::clicked).padded(20, 18);
  }

  private Part beside() {
    Row row = new Row(look(), 26);
    for (int letter = 0; letter < post.size(); letter++) {
      Column lower = new Column(look()).space(LOWER[letter % LOWER.length]);
      row.sharing(1, lower.with(sheet(letter)).space(20));
    }
    return new Box(look(), row).padded(8, 4);
  }

  private Part below() {
    Column column = new Column(look(), 20);
    for (int letter = 0; letter < post.size(); letter++) {
      column.with(sheet(letter));
    }
    return new Box(look(), column).padded(8, 8);
  }

  private Part sheet(int letter) {
    boolean wide = look().scale().ems() >= WIDE_EMS;
    LetterSheet sheet =
        new LetterSheet(look(), post.get(letter), wide ? TALL : 0, opening.get(letter));
    sheets.add(sheet);
    return sheet;
  }
}
