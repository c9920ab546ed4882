package wheelhouse.desktop.debrief;

import com.badlogic.gdx.Gdx;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import wheelhouse.desktop.layout.Box;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Flow;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Press;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Rule;
import wheelhouse.desktop.layout.Scroll;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.library.Luck;
import wheelhouse.desktop.library.Offer;
import wheelhouse.desktop.library.PastRuns;
import wheelhouse.desktop.library.Stock;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.screen.House;
import wheelhouse.desktop.view.AgainView;
import wheelhouse.desktop.view.DebriefView;
import wheelhouse.desktop.view.RunWords;
import wheelhouse.desktop.widget.Buttons;

/**
 * Playing again: from the morning of a day, from the beginning under the same luck or new luck, or
 * another scenario; the run beside those that share its beginning; and the run as a code.
 */
final class AgainPage implements Page {

  private static final float LEAST = 190;

  private final Room room;
  private final House house;
  private final DebriefView debrief;
  private final AgainView view;
  private final IntConsumer fork;
  private Optional<Stock> stock = Optional.empty();
  private boolean asked;
  private boolean copied;

  /**
   * The page.
   *
   * @param fork goes back to the morning of a day
   */
  AgainPage(Room room, House house, DebriefView debrief, IntConsumer fork) {
    this.room = room;
    this.house = house;
    this.debrief = debrief;
    this.fork = fork;
    view = debrief.again();
  }

  /** The library is looked through when the page is opened for the first time. */
  @Override
  public void opened() {
    if (!asked) {
      asked = true;
      house.work(
          () -> house.library().stock(room.frame().text().locale().getLanguage()),
          found -> {
            stock = Optional.of(found);
            room.frame().rebuild();
          });
    }
  }

  @Override
  public Part build() {
    Look look = room.look();
    if (!room.wide()) {
      Column all = new Column(look, 12).with(room.panel(same()));
      if (view.branches().any()) {
        all.with(room.panel(branches()));
      }
      return new Scroll(look, "again", all.with(room.panel(others())));
    }
    Part same = room.panel(same());
    Part others = room.panel(others());
    Row both = new Row(look, 16);
    if (view.branches().any()) {
      both.sharing(1.2f, new Column(look, 12).with(same).with(others));
      both.sharing(1, room.panel(branches()));
    } else {
      both.sharing(1.5f, same).sharing(1, others);
    }
    return new Scroll(look, "again", both);
  }

  // ---- side by side

  private Part branches() {
    Look look = room.look();
    Column column = new Column(look, 8);
    column.with(new Words(look, Type.HEADING, Ink.INK, view.branches().heading()));
    column.with(
        new Plane(look, debrief.plane(), LEAST, room.say("where.worst"), room.say("where.best")));
    column.with(Twigs.of(look, view.branches(), this::open));
    column.with(new Words(look, Type.SMALL, Ink.SOFT, view.branches().note()));
    return column;
  }

  /** To the debrief of another of them, or to its board. */
  private void open(Path file) {
    stock.ifPresent(known -> house.work(() -> PastRuns.read(file, known), house::open));
  }

  // ---- this scenario

  private Part same() {
    Look look = room.look();
    Optional<Offer> offer = stock.flatMap(all -> all.find(view.scenario()));
    Column column = new Column(look, 14);
    column.with(new Words(look, Type.HEADING, Ink.INK, room.say("again.from")));
    column.with(new Words(look, Type.BODY, Ink.INK, view.forkText()));
    Flow mornings = new Flow(look, 6, 6);
    for (AgainView.Morning morning : view.mornings()) {
      mornings.with(
          Buttons.chip(
              look,
              "morning:" + morning.day(),
              morning.label(),
              Buttons.Chosen.NO,
              () -> fork.accept(morning.day())));
    }
    column.with(mornings);
    column.with(new Rule(look));
    column.with(new Words(look, Type.HEADING, Ink.INK, room.say("again.whole")));
    for (AgainView.Choice choice : view.choices()) {
      column.with(choice(choice, offer));
    }
    if (stock.isPresent() && offer.isEmpty()) {
      column.with(new Words(look, Type.SMALL, Ink.INK, room.say("again.gone")));
    }
    column.with(new Rule(look));
    column.with(new Words(look, Type.SMALL, Ink.SOFT, view.codeNote()));
    column.with(
        new Box(look, new Words(look, Type.SMALL, Ink.INK, view.code().replace("-", "- ")))
            .padded(12, 8)
            .on(Ink.WELL)
            .rounded(4));
    Press copy =
        Buttons.withIcon(
            look,
            "code",
            copied ? "check" : "copy",
            room.say(copied ? "again.copied" : "again.copy"),
            this::copy);
    column.with(new Row(look, 0).with(copy));
    return column;
  }

  private Part choice(AgainView.Choice choice, Optional<Offer> offer) {
    Look look = room.look();
    boolean same = choice.luck() == AgainView.Luck.SAME;
    String name = same ? "again:same" : "again:new";
    Runnable begin =
        () ->
            offer.ifPresent(
                found -> house.begin(found, same ? view.seed() : Luck.fresh(house.now())));
    Press press =
        same
            ? Buttons.main(look, name, choice.title(), begin)
            : Buttons.plain(look, name, choice.title(), begin);
    Part button = offer.isPresent() ? press : press.disabled();
    return new Row(look, 18)
        .standing(Row.Standing.MIDDLE)
        .foldingBelow(300)
        .sharing(1, button)
        .sharing(1.8f, new Words(look, Type.BODY, Ink.INK, choice.text()));
  }

  private void copy() {
    Gdx.app.getClipboard().setContents(view.code());
    copied = true;
    room.frame().rebuild();
  }

  // ---- another scenario

  private Part others() {
    Look look = room.look();
    Column column = new Column(look, 4);
    column.with(new Words(look, Type.HEADING, Ink.INK, room.say("again.other")));
    column.space(4);
    List<Offer> offers = stock.map(Stock::offers).orElse(List.of());
    for (Offer offer : offers) {
      if (!offer.id().equals(view.scenario())) {
        column.with(other(offer));
      }
    }
    return column;
  }

  private Part other(Offer offer) {
    Look look = room.look();
    Part words =
        new Column(look, 1)
            .with(new Words(look, Type.SLIP, Ink.INK, offer.scenario().title()))
            .with(
                new Words(
                    look,
                    Type.SMALL,
                    Ink.SOFT,
                    RunWords.facts(offer.scenario(), room.frame().text())));
    Press press =
        new Press(
            look, "other:" + offer.id(), words, () -> house.begin(offer, Luck.fresh(house.now())));
    press.padded(12, 9).bordered(Ink.LINE, 1).rounded(4);
    return new Box(look, press).padded(0, 3);
  }
}
