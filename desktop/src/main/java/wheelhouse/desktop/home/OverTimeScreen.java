package wheelhouse.desktop.home;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import wheelhouse.desktop.layout.Box;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Flow;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Picture;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Rule;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.library.Offer;
import wheelhouse.desktop.library.Stock;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.screen.Frame;
import wheelhouse.desktop.screen.House;
import wheelhouse.desktop.screen.Screen;
import wheelhouse.desktop.settings.Trouble;
import wheelhouse.desktop.view.HomeView;
import wheelhouse.desktop.view.OverTimeView;
import wheelhouse.desktop.view.OverTimeView.NextView;
import wheelhouse.desktop.view.ReadsView.TugView;
import wheelhouse.desktop.view.Troubles;
import wheelhouse.desktop.widget.Buttons;
import wheelhouse.practice.Archive;
import wheelhouse.practice.Next;
import wheelhouse.practice.Playable;
import wheelhouse.practice.Practice;
import wheelhouse.replay.RunStore;
import wheelhouse.sim.Model;

/** What all runs of a player show together, and what would stretch them next. */
public final class OverTimeScreen extends Screen {

  private static final float ALONE = 560;

  private final House house;
  private final Screen from;
  private Optional<Looked> looked = Optional.empty();

  /** What looking through the runs gave. */
  private record Looked(
      Stock stock, Optional<Practice> practice, Optional<Next> next, Optional<Trouble> trouble) {}

  /**
   * The page.
   *
   * @param from where it leads back to
   */
  public OverTimeScreen(Frame frame, House house, Screen from) {
    super(frame);
    this.house = house;
    this.from = from;
  }

  @Override
  public void shown() {
    String language = text().locale().getLanguage();
    String player = house.settings().player();
    house.work(
        () -> {
          Stock stock = house.library().stock(language);
          return look(stock, house.players().find(player).store());
        },
        found -> {
          boolean first = looked.isEmpty();
          looked = Optional.of(found);
          frame().rebuild();
          if (first) {
            frame().focus(firstFocus());
          }
        });
  }

  private static Looked look(Stock stock, RunStore store) {
    List<Playable> offered = stock.offers().stream().map(OverTimeScreen::playable).toList();
    try {
      Practice practice =
          Archive.read(
              store, id -> offered.stream().filter(each -> each.id().equals(id)).findFirst());
      return new Looked(stock, Optional.of(practice), Next.of(practice, offered), Optional.empty());
    } catch (IOException unreadable) {
      return new Looked(
          stock,
          Optional.empty(),
          Optional.empty(),
          Optional.of(Trouble.of(Trouble.Kind.UNLISTED, store.folder(), unreadable)));
    }
  }

  private static Playable playable(Offer offer) {
    return new Playable(Model.of(offer.scenario()), offer.hash(), offer.references());
  }

  @Override
  public String firstFocus() {
    return looked.flatMap(Looked::next).isPresent() ? "next" : "back";
  }

  // ---- what is shown

  @Override
  public Part build() {
    Optional<OverTimeView> view =
        looked.flatMap(
            found ->
                found
                    .practice()
                    .map(
                        practice ->
                            OverTimeView.of(
                                practice, found.next(), found.stock(), house.when(), text())));
    String line =
        looked
            .flatMap(Looked::trouble)
            .map(trouble -> Troubles.sentence(trouble, text()))
            .orElseGet(
                () -> view.map(OverTimeView::line).orElseGet(() -> text().of("over-time.looking")));
    return Pages.page(
        look(),
        text(),
        text().of("door." + HomeView.Page.OVER_TIME),
        line,
        this::back,
        Pages.scrolling(
            look(), "over-time", view.map(this::body).orElseGet(() -> Pages.nothing(look()))),
        Pages.nothing(look()));
  }

  private Part body(OverTimeView view) {
    Column column = new Column(look(), 22);
    boolean nothing = view.axes().isEmpty() && view.leftOut().isEmpty();
    column.with(
        nothing
            ? new Centre(look(), next(view), ALONE, 0).atLeft()
            : sideBySide(ends(view), next(view)));
    if (!view.counted().isEmpty()) {
      column.with(new Rule(look()));
      column.with(sideBySide(reads(view), tugs(view)));
    }
    if (!view.costs().isEmpty()) {
      column.with(new Rule(look())).with(costs(view));
    }
    return column.space(4);
  }

  private Part sideBySide(Part left, Part right) {
    return Pages.wide(look())
        ? new Row(look(), 56).sharing(1.3f, left).sharing(1, right)
        : new Column(look(), 26).with(right).with(left);
  }

  private Words heading(String key) {
    return new Words(look(), Type.HEADING, Ink.INK, text().of(key));
  }

  private Words small(Ink ink, String words) {
    return new Words(look(), Type.SMALL, ink, words);
  }

  // ---- where the runs ended

  private Part ends(OverTimeView view) {
    Column column = new Column(look(), 10);
    column.with(heading("over-time.ends"));
    if (!view.axes().isEmpty()) {
      column.with(
          new Row(look(), 28)
              .sharing(1, axis(view.axes().get(0), Ink.HARM))
              .sharing(1, axis(view.axes().get(1), Ink.GROWTH))
              .foldingBelow(480));
      column.with(small(Ink.SOFT, view.scale()));
      view.again().ifPresent(words -> column.with(small(Ink.SOFT, words)));
    }
    view.leftOut().forEach(sentence -> column.with(small(Ink.SOFT, sentence)));
    return column;
  }

  private Part axis(OverTimeView.Axis axis, Ink ink) {
    return new Column(look(), 8)
        .with(
            new Row(look(), 6)
                .standing(Row.Standing.MIDDLE)
                .with(Picture.icon(look(), "arrow-up", 15, ink))
                .sharing(1, new Words(look(), Type.SMALL_STRONG, ink, axis.name())))
        .with(new RunsChart(look(), axis, ink))
        .with(small(Ink.INK, axis.told()));
  }

  // ---- what comes next

  private Part next(OverTimeView view) {
    Column column = new Column(look(), 8);
    if (view.next().isEmpty()) {
      return column;
    }
    NextView next = view.next().get();
    column.with(heading("over-time.next"));
    column.with(new Words(look(), Type.BODY, Ink.INK, next.why()));
    column.space(2);
    column.with(new Words(look(), Type.SLIP, Ink.INK, next.title()));
    column.with(small(Ink.SOFT, next.facts()));
    column.with(small(Ink.SOFT, next.dealt()));
    column.space(4);
    column.with(
        new Flow(look(), 12, 8)
            .with(Buttons.main(look(), "next", next.begin(), () -> begin(next, next.seed())))
            .with(
                new Box(
                        look(),
                        Buttons.withIcon(
                            look(),
                            "of-day",
                            "sun",
                            next.ofDayLabel(),
                            () -> begin(next, next.ofDay())))
                    .padded(0, 5)));
    return new Box(look(), column).padded(20, 16).on(Ink.SHEET).bordered(Ink.LINE, 1).rounded(6);
  }

  private void begin(NextView next, long seed) {
    looked
        .flatMap(found -> found.stock().find(next.scenario()))
        .ifPresent(offer -> house.begin(offer, seed));
  }

  // ---- what was measured

  private Part reads(OverTimeView view) {
    Column column = new Column(look(), 8).with(heading("over-time.reads"));
    if (view.calibration().isEmpty()) {
      return column.with(new Words(look(), Type.BODY, Ink.SOFT, view.unread()));
    }
    column.with(
        new SureCurve(
            look(),
            view.calibration(),
            text().of("over-time.always"),
            text().of("over-time.never")));
    column.with(small(Ink.SOFT, text().of("over-time.curve")));
    view.calibration().forEach(bin -> column.with(small(Ink.INK, bin.told())));
    column.space(4);
    view.questions().forEach(question -> column.with(small(Ink.SOFT, question)));
    return column;
  }

  private Part tugs(OverTimeView view) {
    Column column = new Column(look(), 8).with(heading("over-time.pull"));
    boolean any = false;
    for (TugView tug : view.tugs()) {
      if (tug != view.tugs().get(0)) {
        column.space(6);
      }
      column.with(new Words(look(), Type.STRONG, Ink.INK, tug.heading()));
      tug.lines().forEach(line -> column.with(new Words(look(), Type.BODY, Ink.INK, line)));
      any |= !tug.lines().isEmpty();
    }
    if (any) {
      column.with(small(Ink.SOFT, view.tugScale()));
    }
    return column.with(small(Ink.SOFT, view.counted()));
  }

  private Part costs(OverTimeView view) {
    Column column = new Column(look(), 6).with(heading("over-time.costs"));
    view.costs().forEach(line -> column.with(new Words(look(), Type.BODY, Ink.INK, line)));
    return column;
  }

  @Override
  public void back() {
    frame().go(from);
  }
}
