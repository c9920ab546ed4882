package wheelhouse.desktop.home;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import wheelhouse.desktop.layout.Box;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Fixed;
import wheelhouse.desktop.layout.Flow;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Picture;
import wheelhouse.desktop.layout.Press;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Rule;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.library.Offer;
import wheelhouse.desktop.library.PastRun;
import wheelhouse.desktop.library.PastRuns;
import wheelhouse.desktop.library.RunExport;
import wheelhouse.desktop.library.Stock;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.screen.Frame;
import wheelhouse.desktop.screen.House;
import wheelhouse.desktop.screen.Screen;
import wheelhouse.desktop.settings.Trouble;
import wheelhouse.desktop.view.Cue;
import wheelhouse.desktop.view.HomeView;
import wheelhouse.desktop.view.RunsView;
import wheelhouse.desktop.view.Troubles;
import wheelhouse.desktop.widget.Buttons;
import wheelhouse.desktop.widget.Sheet;
import wheelhouse.replay.RunStore;
import wheelhouse.words.Text;

/** A player's own runs. The one that is open has under it what can be done with it. */
public final class RunsScreen extends Screen {

  private static final int AT_FIRST = 40;
  private static final int DEEPEST = 4;
  private static final float SIGN = 34;
  private static final float STEP = 30;

  private final House house;
  private final Undoing foot;
  private Optional<PastRuns> runs = Optional.empty();
  private Optional<Path> open;
  private int most = AT_FIRST;

  /** The runs of who plays. */
  public RunsScreen(Frame frame, House house) {
    this(frame, house, Optional.empty());
  }

  /** The runs of who plays, of which one is open. */
  public RunsScreen(Frame frame, House house, Path open) {
    this(frame, house, Optional.of(open));
  }

  private RunsScreen(Frame frame, House house, Optional<Path> open) {
    super(frame);
    this.house = house;
    this.open = open;
    foot = new Undoing(house, this::load);
  }

  @Override
  public void shown() {
    load();
  }

  private void load() {
    String language = text().locale().getLanguage();
    String player = house.settings().player();
    house.work(
        () -> {
          Stock stock = house.library().stock(language);
          RunStore store = house.players().find(player).store();
          return PastRuns.read(store, stock);
        },
        found -> {
          boolean first = runs.isEmpty();
          runs = Optional.of(found);
          if (open.flatMap(this::run).isEmpty()) {
            open = found.all().stream().findFirst().map(PastRun::file);
          }
          frame().rebuild();
          if (first) {
            frame().focus(firstFocus());
          }
        });
  }

  private Optional<PastRun> run(Path file) {
    return runs.stream()
        .flatMap(found -> found.all().stream())
        .filter(run -> run.file().equals(file))
        .findFirst();
  }

  @Override
  public String firstFocus() {
    return open.map(RunsScreen::name).orElse(isEmpty() ? "practise" : "back");
  }

  private boolean isEmpty() {
    return runs.map(found -> found.all().isEmpty() && found.trouble().isEmpty()).orElse(false);
  }

  private static String name(Path file) {
    return "run:" + file.getFileName();
  }

  // ---- what is shown

  @Override
  public Part build() {
    Optional<RunsView> view = runs.map(found -> RunsView.of(found, house.when(), text()));
    return Pages.page(
        look(),
        text(),
        text().of("door." + HomeView.Page.RUNS),
        view.map(RunsView::line).orElse(" "),
        this::back,
        Pages.scrolling(
            look(), "runs", view.map(this::rows).orElseGet(() -> Pages.nothing(look()))),
        foot.part(look(), text()));
  }

  private Part rows(RunsView view) {
    Column column = new Column(look(), 0);
    view.rows().stream().limit(most).forEach(row -> column.with(new Rule(look())).with(row(row)));
    view.begin()
        .ifPresent(
            label ->
                column.with(
                    new Row(look(), 0)
                        .with(Buttons.main(look(), "practise", label, this::practise))));
    if (view.rows().isEmpty()) {
      return column;
    }
    column.with(new Rule(look())).space(12);
    column.with(
        new Row(look(), 0)
            .with(
                Buttons.withIcon(
                    look(), "over-time", "activity", view.overTime(), this::overTime)));
    column.space(12);
    if (view.rows().size() > most) {
      column.with(
          new Row(look(), 0)
              .with(
                  Buttons.plain(
                      look(),
                      "more",
                      text().of("runs.more", view.rows().size() - most),
                      () -> {
                        most += AT_FIRST;
                        frame().rebuild();
                      })));
      column.space(12);
    }
    if (view.rows().stream().anyMatch(row -> row.score().isPresent())) {
      column.with(new Words(look(), Type.SMALL, Ink.SOFT, view.scale()));
    }
    return column;
  }

  private Part row(RunsView.Row row) {
    boolean isOpen = open.equals(Optional.of(row.file()));
    Column words = new Column(look(), 1);
    words.with(
        new Row(look(), 16)
            .sharing(1, new Words(look(), Type.SLIP, Ink.INK, row.title()))
            .with(new Words(look(), Type.SMALL, Ink.SOFT, when(row)).onOneLine())
            .foldingBelow(120));
    words.with(new Words(look(), Type.BODY, Ink.SOFT, row.standing()));
    row.commitment().ifPresent(said -> words.with(new Words(look(), Type.QUOTE, Ink.INK, said)));
    Part sign =
        row.score()
            .<Part>map(score -> new Spot(look(), score))
            .orElseGet(
                () ->
                    new Box(
                            look(),
                            Picture.icon(
                                look(),
                                row.obstacle().isPresent() ? "file-warning" : "play",
                                20,
                                Ink.SOFT))
                        .padded(0, 4));
    Press press =
        new Press(
            look(),
            name(row.file()),
            under(row)
                .with(new Fixed(look(), sign, look().em(SIGN)))
                .sharing(1, words)
                .with(Picture.icon(look(), isOpen ? "chevron-up" : "chevron-down", 17, Ink.SOFT)),
            () -> toggle(row.file()));
    press.padded(10, 10);
    if (!isOpen) {
      return press;
    }
    Column inner = new Column(look(), 8);
    row.obstacle().ifPresent(why -> inner.with(new Words(look(), Type.BODY, Ink.INK, why)));
    Flow deeds = new Flow(look(), 10, 8);
    row.buttons().forEach(button -> deeds.with(button(row, button)));
    inner.with(deeds);
    Part indented =
        new Box(
                look(),
                under(row)
                    .with(new Fixed(look(), Pages.nothing(look()), look().em(SIGN)))
                    .sharing(1, inner))
            .padded(10, 0);
    return new Box(look(), new Column(look(), 0).with(press).space(2).with(indented).space(14))
        .on(Ink.MARKED)
        .rounded(0);
  }

  /** The beginning of a row: a branch stands under what it was forked from, a step to the right. */
  private Row under(RunsView.Row row) {
    Row line = new Row(look(), 18);
    if (row.depth() > 0) {
      float step = look().em(STEP) * Math.min(row.depth(), DEEPEST);
      line.with(new Fixed(look(), Pages.nothing(look()), step));
    }
    return line;
  }

  private void practise() {
    frame().go(new PracticeScreen(frame(), house));
  }

  private void overTime() {
    frame().go(new OverTimeScreen(frame(), house, this));
  }

  private String when(RunsView.Row row) {
    return row.luck().isEmpty() ? row.when() : row.when() + text().of("dot") + row.luck();
  }

  private void toggle(Path file) {
    open = open.equals(Optional.of(file)) ? Optional.empty() : Optional.of(file);
    frame().play(Cue.PAPER);
    frame().rebuild();
  }

  private Part button(RunsView.Row row, RunsView.Button button) {
    String name = button.deed() + ":" + row.file().getFileName();
    Runnable deed = () -> run(row.file()).ifPresent(run -> act(button.deed(), run, row));
    return switch (button.deed()) {
      case GO_ON, SHOW -> Buttons.main(look(), name, button.label(), deed);
      case FORK -> quiet(Buttons.withIcon(look(), name, "git-fork", button.label(), deed));
      case AGAIN -> quiet(Buttons.withIcon(look(), name, "rotate-ccw", button.label(), deed));
      case EXPORT -> quiet(Buttons.withIcon(look(), name, "save", button.label(), deed));
      case DELETE -> quiet(Buttons.withIcon(look(), name, "trash-2", button.label(), deed));
    };
  }

  /** As high as the main button beside it. */
  private Part quiet(Press press) {
    return new Box(look(), press).padded(0, 5);
  }

  // ---- what can be done

  private void act(RunsView.Deed deed, PastRun run, RunsView.Row row) {
    switch (deed) {
      case GO_ON, SHOW -> house.open(run);
      case FORK -> frame().over(() -> mornings(run, row));
      case AGAIN -> run.offer().ifPresent(offer -> again(offer, run));
      case EXPORT -> export(run);
      case DELETE ->
          frame()
              .over(
                  () ->
                      Pages.asking(
                          look(),
                          row.delete(),
                          () -> {
                            frame().uncover();
                            frame().play(Cue.ERASE);
                            delete(run, row.title());
                          },
                          frame()::uncover));
    }
  }

  /** The mornings on which a run can be forked, to choose one of. */
  private Part mornings(PastRun run, RunsView.Row row) {
    Flow mornings = new Flow(look(), 6, 6);
    for (RunsView.Morning morning : row.mornings()) {
      mornings.with(
          Buttons.chip(
              look(),
              "morning:" + morning.day(),
              morning.label(),
              Buttons.Chosen.NO,
              () -> {
                frame().uncover();
                house.fork(run, morning.day());
              }));
    }
    Part keep =
        new Row(look(), 0)
            .with(Buttons.plain(look(), "fork:no", text().of("runs.fork.no"), frame()::uncover));
    Column column =
        new Column(look(), 8)
            .with(new Words(look(), Type.HEADING, Ink.INK, text().of("runs.fork.ask")))
            .with(new Words(look(), Type.BODY, Ink.SOFT, text().of("runs.fork.line")));
    column.space(4).with(mornings).space(4).with(keep);
    return new Sheet(look(), column, 480);
  }

  private void again(Offer offer, PastRun run) {
    house.begin(offer, run.seed());
  }

  private void delete(PastRun run, String title) {
    foot.remove(title, run.file(), () -> house.bin().delete(run.files(), house.now()));
  }

  private void export(PastRun run) {
    Path folder = house.folders().documents();
    house.work(
        () -> {
          try {
            RunExport.Exported done = RunExport.write(run, folder, house.when().zone());
            return (Undoing.Said) text -> RunsView.exported(done, text);
          } catch (IOException failed) {
            Trouble trouble = Trouble.of(Trouble.Kind.UNWRITTEN, folder, failed);
            return (Undoing.Said) (Text text) -> Troubles.sentence(trouble, text);
          }
        },
        said -> {
          foot.say(said);
          frame().rebuild();
        });
  }

  @Override
  public void back() {
    house.home();
  }
}
