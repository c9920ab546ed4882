package wheelhouse.desktop.evening;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wheelhouse.desktop.layout.Box;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Picture;
import wheelhouse.desktop.layout.Press;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Scroll;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.screen.Frame;
import wheelhouse.desktop.screen.House;
import wheelhouse.desktop.screen.Screen;
import wheelhouse.desktop.session.Session;
import wheelhouse.desktop.session.Shown;
import wheelhouse.desktop.view.AwayView;
import wheelhouse.desktop.view.Beat;
import wheelhouse.desktop.view.Cue;

/**
 * The leave: the days go by as on a calendar, and what happened without the player is written into
 * them. Any key or click shows all of it; another goes on to the letters.
 */
public final class AwayScreen extends Screen {

  /** With less text across than this, the days stand below each other. */
  private static final float WIDE_EMS = 66;

  private static final int WEEK = 5;

  /** On a day with more to tell than this, sorts with this many are counted. */
  private static final int CROWDED = 6;

  private static final int ALIKE = 3;
  private static final float LEAD = 0.6f;
  private static final float PLAIN = 0.1f;
  private static final float TOLD = 0.4f;
  private static final float LOST = 1.2f;

  /** As many sounds are enough. */
  private static final int SOUNDS = 3;

  private final House house;
  private final Session session;
  private final AwayView away;
  private final Playing playing;
  private final Paging paging = new Paging();
  private final List<Part> fading = new ArrayList<>();
  private final List<Integer> fadesIn = new ArrayList<>();
  private Optional<Words> label = Optional.empty();
  private int sounds;
  private boolean lost;

  /** The leave of a run that is over. */
  public AwayScreen(Frame frame, House house, Session session, Shown.Over over) {
    super(frame);
    this.house = house;
    this.session = session;
    away = over.away();
    playing = playing(away);
  }

  /** A step for each day, and one for the desk at the end. */
  static Playing playing(AwayView away) {
    List<Float> stands = new ArrayList<>();
    for (AwayView.AwayDay day : away.days()) {
      boolean breaks = day.beats().stream().anyMatch(beat -> beat.sort() == Beat.Sort.BROKE);
      stands.add(breaks ? LOST : day.beats().isEmpty() ? PLAIN : TOLD);
    }
    stands.add(0f);
    return new Playing(LEAD, stands);
  }

  @Override
  public void shown() {
    if (frame().still()) {
      skip();
    }
  }

  @Override
  public String firstFocus() {
    return "on";
  }

  // ---- on

  @Override
  public boolean key(int keycode) {
    if (!PassingKeys.has(keycode)) {
      return paging.key(keycode);
    }
    forward();
    return true;
  }

  @Override
  public void back() {
    forward();
  }

  private void forward() {
    if (playing.whole()) {
      frame().go(new LettersScreen(frame(), house, session));
    } else {
      skip();
      frame().rebuild();
    }
  }

  private void skip() {
    playing.skip(this::cue).ifPresent(this::sound);
  }

  private Optional<Cue> cue(int step) {
    if (step == away.days().size()) {
      return Optional.empty();
    }
    List<Beat> beats = away.days().get(step).beats();
    return beats.stream()
        .filter(beat -> beat.sort() == Beat.Sort.BROKE)
        .findFirst()
        .or(() -> beats.stream().filter(Beat::headline).findFirst())
        .flatMap(Beat::cue);
  }

  /** Once something is lost the room stays quiet. */
  private void sound(Cue cue) {
    if (!lost && (sounds < SOUNDS || cue == Cue.LOST)) {
      lost = cue == Cue.LOST;
      sounds++;
      frame().play(cue);
    }
  }

  private boolean pass(float seconds) {
    playing.pass(seconds);
    for (int step = playing.next(); step >= 0; step = playing.next()) {
      cue(step).ifPresent(this::sound);
    }
    if (playing.whole()) {
      label.ifPresent(words -> words.say(text().of("leave.letters")));
    }
    return !playing.whole();
  }

  // ---- the screen

  @Override
  public Part build() {
    fading.clear();
    paging.clear();
    fadesIn.clear();
    boolean wide = look().scale().ems() >= WIDE_EMS;
    Part days = wide ? calendar() : list();
    Column page = new Column(look(), 16).with(head(wide));
    page.growing(paging.over(new Scroll(look(), "away", days))).with(bottom());
    return new Played(page, playing, this::pass, this::forward)
        .fading(fading, fadesIn)
        .padded(36, 20);
  }

  private Part head(boolean wide) {
    Words title = new Words(look(), wide ? Type.DISPLAY : Type.TITLE, Ink.INK, away.head());
    Words intro = new Words(look(), Type.QUOTE, Ink.SOFT, away.intro());
    return new Column(look(), 2).with(title).with(intro);
  }

  private Part fadingIn(int step, Part part) {
    fading.add(part);
    fadesIn.add(step);
    return part;
  }

  private Part calendar() {
    Column weeks = new Column(look(), 14);
    for (int first = 0; first < away.days().size(); first += WEEK) {
      Row week = new Row(look(), 14).standing(Row.Standing.FULL);
      for (int day = first; day < first + WEEK; day++) {
        week.sharing(1, day < away.days().size() ? leaf(day) : new Column(look()));
      }
      weeks.with(week);
    }
    return new Box(look(), weeks).padded(1, 6);
  }

  /** A day of the calendar. */
  private Part leaf(int step) {
    AwayView.AwayDay day = away.days().get(step);
    Column leaf = new Column(look(), 9);
    leaf.with(new Words(look(), Type.SMALL_STRONG, Ink.SOFT, day.words()));
    Column told = told(day);
    leaf.with(fadingIn(step, told)).space(told.hasChildren() ? 1 : 30);
    return new Turned(look(), leaf, playing, step);
  }

  private Column told(AwayView.AwayDay day) {
    Column told = new Column(look(), 8);
    lines(day, told);
    return told;
  }

  /** What is told of a day; on a crowded one what happened often is counted, once for its sort. */
  private void lines(AwayView.AwayDay day, Column to) {
    boolean crowded = day.beats().size() > CROWDED;
    Set<Beat.Sort> counted = EnumSet.noneOf(Beat.Sort.class);
    for (Beat beat : day.beats()) {
      long alike = day.beats().stream().filter(each -> each.sort() == beat.sort()).count();
      if (!crowded || alike < ALIKE || beat.incidents().isEmpty()) {
        to.with(beat(beat.sort(), beat.words()));
      } else if (counted.add(beat.sort())) {
        to.with(beat(beat.sort(), text().of("leave.many." + beat.sort().name(), alike)));
      }
    }
  }

  private Part list() {
    Column list = new Column(look(), 14);
    for (int step = 0; step < away.days().size(); step++) {
      AwayView.AwayDay day = away.days().get(step);
      Column one = new Column(look(), 4);
      one.with(new Words(look(), Type.STRONG, Ink.INK, day.words()));
      lines(day, one);
      day.nothing().ifPresent(none -> one.with(new Words(look(), Type.SMALL, Ink.SOFT, none)));
      list.with(fadingIn(step, one));
    }
    return list;
  }

  private Part beat(Beat.Sort sort, String words) {
    boolean broke = sort == Beat.Sort.BROKE;
    String icon =
        switch (sort) {
          case BROKE -> "file-warning";
          case CLOSED -> "check";
          case POST -> "mail";
          case ARRIVED -> "file-plus";
          case OWN_WORK_MISSED -> "briefcase";
          case FOLLOWED_UP -> "calendar";
          default -> "bandage";
        };
    Ink ink = broke ? Ink.HARM : Ink.INK;
    Type type = broke || sort == Beat.Sort.CLOSED ? Type.SMALL_STRONG : Type.SMALL;
    return new Row(look(), 8)
        .with(Picture.icon(look(), icon, 16, ink))
        .sharing(1, new Words(look(), type, ink, words));
  }

  private Part bottom() {
    int last = away.days().size();
    String says = text().of(playing.whole() ? "leave.letters" : "skip");
    Words words = new Words(look(), Type.STRONG, Ink.ON_INK, says).centred();
    label = Optional.of(words);
    Press press = new Press(look(), "on", words, this::forward);
    press.padded(22, 12).on(Ink.INK).rounded(5);
    Row open = new Row(look(), 18).standing(Row.Standing.MIDDLE);
    open.with(new Stack(look(), away.open()));
    open.sharing(1, new Words(look(), Type.HEADING, Ink.INK, away.openWords()));
    return new Row(look(), 24)
        .standing(Row.Standing.MIDDLE)
        .foldingBelow(240)
        .sharing(1, fadingIn(last, open))
        .with(press.lit(Ink.INK));
  }
}
