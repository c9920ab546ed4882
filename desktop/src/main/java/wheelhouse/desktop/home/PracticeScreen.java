package wheelhouse.desktop.home;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Group;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wheelhouse.desktop.layout.Box;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Flow;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Picture;
import wheelhouse.desktop.layout.Press;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Rule;
import wheelhouse.desktop.layout.Scroll;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.library.Added;
import wheelhouse.desktop.library.Luck;
import wheelhouse.desktop.library.Offer;
import wheelhouse.desktop.library.PastRuns;
import wheelhouse.desktop.library.Stock;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.screen.Frame;
import wheelhouse.desktop.screen.House;
import wheelhouse.desktop.screen.Screen;
import wheelhouse.desktop.view.Confirm;
import wheelhouse.desktop.view.Cue;
import wheelhouse.desktop.view.HomeView;
import wheelhouse.desktop.view.PracticeView;
import wheelhouse.desktop.view.ProblemsView;
import wheelhouse.desktop.view.Troubles;
import wheelhouse.desktop.widget.Buttons;
import wheelhouse.replay.RunStore;

/**
 * On which a scenario and its luck are chosen, and scenarios are added and removed. The scenarios
 * stand at the left and the one that is chosen lies beside them; with less room it lies under its
 * own line.
 */
public final class PracticeScreen extends Screen {

  private static final int ADD = Input.Keys.A;

  private final House house;
  private final Undoing foot;
  private final ScenarioSheet sheet;
  private List<Path> waiting;
  private Optional<Kept> kept = Optional.empty();
  private String chosen = "";
  private long fresh;
  private Optional<Part> unfolded = Optional.empty();

  /** What was read from files. */
  private record Kept(Stock stock, PastRuns runs) {}

  /** The page. */
  public PracticeScreen(Frame frame, House house) {
    this(frame, house, List.of());
  }

  /** The page, on which files are added at once. */
  public PracticeScreen(Frame frame, House house, List<Path> added) {
    super(frame);
    this.house = house;
    waiting = List.copyOf(added);
    foot = new Undoing(house, this::load);
    sheet = new ScenarioSheet(frame, new ScenarioSheet.Deeds(this::begin, this::ask, this::why));
  }

  // ---- what is kept in files

  @Override
  public void shown() {
    fresh = Luck.fresh(house.now());
    if (waiting.isEmpty()) {
      load();
    } else {
      List<Path> files = waiting;
      waiting = List.of();
      add(files);
    }
  }

  private void load() {
    String language = text().locale().getLanguage();
    String player = house.settings().player();
    house.work(
        () -> {
          Stock stock = house.library().stock(language);
          RunStore store = house.players().find(player).store();
          return new Kept(stock, PastRuns.read(store, stock));
        },
        this::show);
  }

  private void show(Kept found) {
    boolean first = kept.isEmpty();
    kept = Optional.of(found);
    if (found.stock().find(chosen).isEmpty()) {
      chosen = found.stock().offers().stream().findFirst().map(Offer::id).orElse("");
      sheet.anew();
    }
    frame().rebuild();
    if (first) {
      frame().focus(firstFocus());
    }
  }

  /** Adds files, and shows what came of the last one of which there is something to tell. */
  void add(List<Path> files) {
    house.work(
        () -> files.stream().map(file -> house.library().add(file, house.now())).toList(),
        all -> {
          foot.hush();
          all.forEach(this::added);
          load();
        });
  }

  private void added(Added added) {
    if (added instanceof Added.Done done) {
      chosen = done.offer().id();
      sheet.anew();
      frame().play(Cue.STAMP);
      foot.say(text -> PracticeView.added(done, text));
    } else if (added instanceof Added.Problems refused) {
      frame().play(Cue.REFUSED);
      frame().go(new ProblemsScreen(frame(), text -> ProblemsView.of(refused, text), this));
    } else if (added instanceof Added.Taken taken) {
      frame().play(Cue.REFUSED);
      frame().go(new ProblemsScreen(frame(), text -> ProblemsView.of(taken, text), this));
    } else if (added instanceof Added.Failed failed) {
      foot.say(text -> Troubles.sentence(failed.trouble(), text));
    }
  }

  @Override
  public void dropped(String[] files) {
    add(Stream.of(files).map(Path::of).toList());
  }

  // ---- what is shown

  @Override
  public String firstFocus() {
    return "scenario:" + chosen;
  }

  private Optional<PracticeView> view() {
    return kept.map(all -> PracticeView.of(all.stock(), all.runs(), fresh, house.when(), text()));
  }

  @Override
  public Part build() {
    Optional<PracticeView> view = view();
    return Pages.page(
        look(),
        text(),
        text().of("door." + HomeView.Page.PRACTICE),
        "",
        this::back,
        view.map(this::body).orElseGet(() -> Pages.nothing(look())),
        foot.part(look(), text()));
  }

  private Part body(PracticeView view) {
    Column list = new Column(look(), 0);
    boolean wide = Pages.wide(look());
    unfolded = Optional.empty();
    for (PracticeView.Card card : view.cards()) {
      boolean open = card.id().equals(chosen);
      Column entry = new Column(look(), 0).with(line(card, open));
      if (open && !wide) {
        entry.with(new Box(look(), sheet.of(view, card, offer(card))).padded(0, 10)).space(8);
        unfolded = Optional.of(entry);
      }
      list.with(new Rule(look())).with(entry);
    }
    list.with(new Rule(look())).space(14).with(adding(view));
    view.broken().forEach(broken -> list.space(14).with(broken(broken)));
    if (!wide) {
      return Pages.scrolling(look(), "practice", list);
    }
    Part open =
        view.cards().stream()
            .filter(card -> card.id().equals(chosen))
            .findFirst()
            .map(card -> sheet.of(view, card, offer(card)))
            .orElseGet(() -> Pages.nothing(look()));
    return new Row(look(), 44)
        .standing(Row.Standing.FULL)
        .sharing(10, Pages.scrolling(look(), "practice", list))
        .sharing(
            12,
            Pages.scrolling(
                look(),
                "sheet:" + chosen,
                new Column(look(), 0).with(new Box(look(), open).padded(14, 0)).space(16)));
  }

  /** A scenario in the list. */
  private Part line(PracticeView.Card card, boolean open) {
    Column words = new Column(look(), 2);
    words.with(new Words(look(), Type.HEADING, Ink.INK, card.title()));
    words.with(new Words(look(), Type.BODY, Ink.SOFT, card.summary()));
    words.with(new Words(look(), Type.SMALL, Ink.SOFT, card.facts()));
    words.with(new Words(look(), Type.SMALL, Ink.SOFT, card.played()));
    Row row = new Row(look(), 14).sharing(1, words);
    card.best().ifPresent(best -> row.with(new Box(look(), new Spot(look(), best)).padded(0, 5)));
    Press press = new Press(look(), "scenario:" + card.id(), row, () -> choose(card.id()));
    press.padded(12, 10).rounded(0);
    return open ? press.on(Ink.MARKED) : press;
  }

  private void choose(String id) {
    if (!id.equals(chosen)) {
      frame().play(Cue.PAPER);
      chosen = id;
      sheet.anew();
      frame().rebuild();
      unfolded.ifPresent(this::showWhole);
    } else {
      frame().focus("begin");
    }
  }

  /** Scrolls so that as much as there is room for is seen of what was unfolded. */
  private void showWhole(Part part) {
    for (Group group = part.getParent(); group != null; group = group.getParent()) {
      if (group instanceof Scroll scroll) {
        scroll.show(part);
        Vector2 top = part.localToAscendantCoordinates(scroll, new Vector2(0, part.getHeight()));
        if (top.y > scroll.getHeight()) {
          scroll.scrollTo(scroll.down() - (top.y - scroll.getHeight()));
        }
      }
    }
  }

  private Optional<Offer> offer(PracticeView.Card card) {
    return kept.flatMap(all -> all.stock().find(card.id()));
  }

  private void why(PracticeView.Card card) {
    offer(card)
        .ifPresent(
            offer ->
                frame()
                    .go(new ProblemsScreen(frame(), text -> ProblemsView.of(offer, text), this)));
  }

  private Part adding(PracticeView view) {
    return new Column(look(), 8)
        .with(
            new Row(look(), 0)
                .with(
                    Pages.keyed(
                        look(),
                        "add",
                        "file-plus",
                        view.add(),
                        Input.Keys.toString(ADD),
                        this::choose)))
        .with(
            new Box(look(), new Words(look(), Type.SMALL, Ink.SOFT, view.addLine())).padded(10, 0));
  }

  private void choose() {
    frame().go(new FileScreen(frame(), house, this, file -> waiting = List.of(file)));
  }

  /** A file that cannot be played. */
  private Part broken(PracticeView.Broken broken) {
    String name = String.valueOf(broken.file().getFileName());
    return new Box(
            look(),
            new Column(look(), 4)
                .with(
                    new Row(look(), 10)
                        .with(Picture.icon(look(), "file-warning", 17, Ink.INK))
                        .sharing(1, new Words(look(), Type.BODY, Ink.INK, broken.sentence())))
                .with(
                    new Flow(look(), 10, 4)
                        .with(
                            Buttons.withIcon(
                                look(), "why:" + name, "eye", broken.show(), () -> why(broken)))
                        .with(
                            Buttons.withIcon(
                                look(),
                                "remove:" + name,
                                "trash-2",
                                broken.remove().yes(),
                                () -> ask(broken)))))
        .padded(10, 0);
  }

  private Optional<Stock.Unplayable> unplayable(PracticeView.Broken broken) {
    return kept.stream()
        .flatMap(all -> all.stock().unplayable().stream())
        .filter(each -> each.file().equals(broken.file()))
        .findFirst();
  }

  private void why(PracticeView.Broken broken) {
    unplayable(broken)
        .ifPresent(
            file ->
                frame().go(new ProblemsScreen(frame(), text -> ProblemsView.of(file, text), this)));
  }

  // ---- removing

  private void ask(Confirm confirm, PracticeView.Card card) {
    offer(card)
        .ifPresent(
            offer ->
                ask(
                    confirm,
                    card.title(),
                    offer.file().orElseThrow(),
                    () -> house.library().remove(offer, house.now())));
  }

  private void ask(PracticeView.Broken broken) {
    unplayable(broken)
        .ifPresent(
            file ->
                ask(
                    broken.remove(),
                    String.valueOf(file.file().getFileName()),
                    file.file(),
                    () -> house.library().remove(file, house.now())));
  }

  private void ask(Confirm confirm, String name, Path file, Undoing.Removing job) {
    frame()
        .over(
            () ->
                Pages.asking(
                    look(),
                    confirm,
                    () -> {
                      frame().uncover();
                      frame().play(Cue.ERASE);
                      foot.remove(name, file, job);
                    },
                    frame()::uncover));
  }

  // ---- playing

  private void begin() {
    Optional<PracticeView.Card> card =
        view().stream()
            .flatMap(view -> view.cards().stream())
            .filter(each -> each.id().equals(chosen))
            .findFirst();
    Optional<Long> seed = card.flatMap(sheet::seed);
    Optional<Offer> offer = card.flatMap(this::offer);
    if (offer.isPresent() && seed.isPresent()) {
      house.begin(offer.get(), seed.get());
    } else {
      frame().play(Cue.REFUSED);
      frame().focus("luck:field");
    }
  }

  @Override
  public boolean key(int keycode) {
    if (keycode == ADD) {
      choose();
      return true;
    }
    return false;
  }

  @Override
  public void back() {
    house.home();
  }
}
