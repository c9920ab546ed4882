package wheelhouse.desktop.evening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import wheelhouse.desktop.layout.Box;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Picture;
import wheelhouse.desktop.layout.Press;
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
import wheelhouse.desktop.view.Beat;
import wheelhouse.desktop.view.Cue;
import wheelhouse.desktop.view.DayView;
import wheelhouse.desktop.view.EveningView;
import wheelhouse.desktop.widget.DayTicks;

/**
 * The end of a day, played out in lanes: first all the day's work at once, then what should not be
 * missed, one after another. Any key or click shows all of it; another goes on.
 */
public final class EveningScreen extends Screen {

  /** With less text across than this, there are words alone. */
  private static final float WIDE_EMS = 66;

  private static final float SIDES = 36;
  private static final float ENDS = 20;

  /** How much wider the lanes are than the words beside them. */
  private static final float LANES = 2.15f;

  private static final float LEAD = 0.3f;
  private static final float WORK_STANDS = 0.45f;
  private static final float STANDS = 0.85f;
  private static final float LOST_STANDS = 1.5f;

  private final House house;
  private final Session session;
  private final EveningView evening;
  private final Optional<DayView> next;
  private final Runnable on;
  private final List<Beat> steps;
  private final Playing playing;
  private final Paging paging = new Paging();
  private final List<Part> fading = new ArrayList<>();
  private final List<Integer> fadesIn = new ArrayList<>();
  private IntConsumer follow = step -> {};
  private Optional<Words> label = Optional.empty();
  private Optional<Cast> cast;
  private boolean lost;
  private boolean here;

  /** The evening of a day after which another comes. */
  public EveningScreen(Frame frame, House house, Session session, Shown.Evening shown) {
    super(frame);
    this.house = house;
    this.session = session;
    evening = shown.evening();
    next = Optional.of(shown.next());
    cast = Optional.of(Cast.of(shown.next()));
    on = () -> house.show(session, new Shown.Board(shown.next()));
    steps = Lane.steps(evening);
    playing = playing(evening);
  }

  /** The evening of the last day, after which the leave comes. */
  public EveningScreen(
      Frame frame, House house, Session session, EveningView last, Shown.Over over) {
    super(frame);
    this.house = house;
    this.session = session;
    evening = last;
    next = Optional.empty();
    cast = Optional.empty();
    on = () -> frame.go(new AwayScreen(frame, house, session, over));
    steps = Lane.steps(evening);
    playing = playing(evening);
  }

  /** The day's work, and then each headline; what was lost stands longer. */
  static Playing playing(EveningView evening) {
    List<Float> stands = new ArrayList<>();
    stands.add(WORK_STANDS);
    for (Beat beat : Lane.steps(evening)) {
      stands.add(beat.sort() == Beat.Sort.BROKE ? LOST_STANDS : STANDS);
    }
    return new Playing(LEAD, stands);
  }

  @Override
  public void shown() {
    here = true;
    if (frame().still()) {
      skip();
    }
    if (cast.isEmpty()) {
      session.ask(run -> Cast.of(run, text()), this::known);
    }
  }

  private void known(Cast found) {
    cast = Optional.of(found);
    if (here) {
      frame().rebuild();
    }
  }

  @Override
  public void hidden() {
    here = false;
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
      on.run();
    } else {
      skip();
      frame().rebuild();
    }
  }

  /** Everything shows at once, with the one sound that is due most. */
  private void skip() {
    playing.skip(this::cue).ifPresent(this::sound);
  }

  /** The sound of a step; the day's work has one only on an evening without headlines. */
  private Optional<Cue> cue(int step) {
    if (step > 0) {
      return steps.get(step - 1).cue();
    }
    return steps.isEmpty()
        ? evening.beats().stream().flatMap(beat -> beat.cue().stream()).findFirst()
        : Optional.empty();
  }

  /** Once something is lost the room stays quiet. */
  private void sound(Cue cue) {
    if (!lost) {
      lost = cue == Cue.LOST;
      frame().play(cue);
    }
  }

  // ---- the screen

  @Override
  public Part build() {
    Part page = page();
    return new Played(page, playing, this::pass, this::forward)
        .fading(fading, fadesIn)
        .padded(SIDES, ENDS);
  }

  private boolean pass(float seconds) {
    playing.pass(seconds);
    for (int step = playing.next(); step >= 0; step = playing.next()) {
      cue(step).ifPresent(this::sound);
      if (step > Lane.WORK) {
        follow.accept(step);
      }
    }
    if (playing.whole()) {
      label.ifPresent(words -> words.say(going()));
    }
    return !playing.whole();
  }

  private Part fadingIn(int step, Part part) {
    fading.add(part);
    fadesIn.add(step);
    return part;
  }

  private Part page() {
    fading.clear();
    paging.clear();
    fadesIn.clear();
    Column page = new Column(look(), 14).with(head());
    if (evening.quiet().isPresent()) {
      page.growing(quiet(evening.quiet().get()));
    } else if (look().scale().ems() >= WIDE_EMS && cast.isPresent()) {
      page.growing(board(cast.get()));
    } else {
      page.growing(paging.over(new Scroll(look(), "evening", telling())));
    }
    return page.with(bottom());
  }

  private Part head() {
    boolean wide = look().scale().ems() >= WIDE_EMS;
    Words title = new Words(look(), wide ? Type.DISPLAY : Type.TITLE, Ink.INK, evening.head());
    Row row = new Row(look(), 20).standing(Row.Standing.MIDDLE).sharing(1, title);
    next.ifPresent(day -> row.with(new DayTicks(look(), evening.day(), day.date().days())));
    return row;
  }

  private Part quiet(String words) {
    Column column = new Column(look(), 16);
    column.growing(new Space(look(), 1, 40));
    column.with(new Box(look(), Picture.icon(look(), "moon", 44, Ink.SOFT)));
    column.with(new Words(look(), Type.TITLE, Ink.INK, words).centred());
    return column.space(120);
  }

  private Part board(Cast known) {
    List<Lane> all = Lane.of(evening, known);
    float wide = (look().scale().width() - look().u(2 * SIDES + 30)) * LANES / (LANES + 1);
    float high = look().scale().height() - look().em(46 + 62) - look().u(2 * ENDS + 28);
    LaneBoard ample = new LaneBoard(look(), text(), all, known, LaneBoard.Room.AMPLE, playing);
    LaneBoard shows =
        ample.heightFor(wide) <= high
            ? ample
            : new LaneBoard(look(), text(), all, known, LaneBoard.Room.SNUG, playing);
    Scroll scroll = paging.over(new Scroll(look(), "lanes", shows));
    follow = step -> shows.moving(step).ifPresent(scroll::show);
    return new Row(look(), 30)
        .standing(Row.Standing.FULL)
        .sharing(LANES, scroll)
        .sharing(1, paging.over(new Scroll(look(), "evening", telling())));
  }

  /** What happened, in words: what should not be missed, and then the rest. */
  private Part telling() {
    Column telling = new Column(look(), 16);
    for (int step = 1; step <= steps.size(); step++) {
      telling.with(fadingIn(step, headline(steps.get(step - 1))));
    }
    boolean calm = steps.isEmpty();
    Column rest = new Column(look(), calm ? 12 : 7);
    for (Beat beat : evening.beats()) {
      if (!beat.headline()) {
        Type type = calm ? Type.SLIP : Type.BODY;
        rest.with(whose(beat, new Words(look(), type, calm ? Ink.INK : Ink.SOFT, beat.words())));
      }
    }
    if (rest.hasChildren()) {
      if (!calm) {
        telling.with(new Rule(look()));
      }
      telling.with(fadingIn(Lane.WORK, rest));
    }
    return telling;
  }

  private Part headline(Beat beat) {
    boolean learned = beat.cue().equals(Optional.of(Cue.LEARNED));
    Ink ink = beat.sort() == Beat.Sort.BROKE ? Ink.HARM : learned ? Ink.GROWTH : Ink.INK;
    return new Row(look(), 14)
        .standing(Row.Standing.FULL)
        .with(new Bar(look(), ink))
        .sharing(1, whose(beat, new Words(look(), Type.HEADING, Ink.INK, beat.words())));
  }

  /** Words, and beside them whose face they are about, where there are no lanes to show it. */
  private Part whose(Beat beat, Part words) {
    boolean lanes = look().scale().ems() >= WIDE_EMS;
    if (lanes || beat.who() < 0 || cast.isEmpty()) {
      return words;
    }
    Cast.Person person = cast.get().team().get(beat.who());
    String expression = person.expression().word();
    return new Row(look(), 14)
        .standing(Row.Standing.MIDDLE)
        .with(Picture.portrait(look(), person.portrait(), expression, 64))
        .sharing(1, words);
  }

  private Part bottom() {
    String says = playing.whole() ? going() : text().of("skip");
    Words words = new Words(look(), Type.STRONG, Ink.ON_INK, says).centred();
    label = Optional.of(words);
    Press press = new Press(look(), "on", words, this::forward);
    press.padded(22, 12).on(Ink.INK).rounded(5);
    return new Row(look(), 20).spring().with(press.lit(Ink.INK));
  }

  private String going() {
    return next.map(day -> text().of("evening.on", day.date().weekday()))
        .orElseGet(() -> text().of("evening.leave"));
  }
}
