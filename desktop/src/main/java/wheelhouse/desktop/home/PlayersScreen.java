package wheelhouse.desktop.home;

import java.util.List;
import java.util.Optional;
import wheelhouse.desktop.layout.Box;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Field;
import wheelhouse.desktop.layout.Fixed;
import wheelhouse.desktop.layout.Flow;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Press;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Rule;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.screen.Frame;
import wheelhouse.desktop.screen.House;
import wheelhouse.desktop.screen.Screen;
import wheelhouse.desktop.settings.Player;
import wheelhouse.desktop.settings.Players;
import wheelhouse.desktop.view.Confirm;
import wheelhouse.desktop.view.Cue;
import wheelhouse.desktop.view.PlayersView;
import wheelhouse.desktop.widget.Buttons;

/** On which it is said who plays. */
public final class PlayersScreen extends Screen {

  private final House house;
  private final Undoing foot;
  private List<Player> players = List.of();
  private Writing writing = new Nothing();
  private String typed = "";

  /** What is being written. */
  private sealed interface Writing {}

  private record Nothing() implements Writing {}

  private record Somebody() implements Writing {}

  private record Name(Player of) implements Writing {}

  /** Who plays. */
  public PlayersScreen(Frame frame, House house) {
    super(frame);
    this.house = house;
    foot = new Undoing(house, this::load);
  }

  @Override
  public void shown() {
    load();
  }

  private void load() {
    house.work(
        () -> house.players().all(),
        all -> {
          boolean first = players.isEmpty();
          players = all;
          if (all.stream().noneMatch(each -> each.id().equals(house.settings().player()))) {
            house.set(house.settings().playedBy(""));
          }
          frame().rebuild();
          if (first) {
            frame().focus(firstFocus());
          }
        });
  }

  @Override
  public String firstFocus() {
    return "player:" + house.settings().player();
  }

  /** Who plays, by the name they have now. */
  private Player present() {
    return players.stream()
        .filter(each -> each.id().equals(house.settings().player()))
        .findFirst()
        .orElseGet(house::player);
  }

  // ---- what is shown

  @Override
  public Part build() {
    PlayersView view = PlayersView.of(players, present(), text());
    Column column = new Column(look(), 0);
    for (PlayersView.Row row : view.rows()) {
      column.with(new Rule(look())).with(row(view, row));
    }
    column.with(new Rule(look())).space(14);
    if (writing instanceof Somebody) {
      column.with(name(view, "", view.add()));
    } else {
      column.with(
          new Row(look(), 0)
              .with(
                  Buttons.withIcon(
                      look(), "add", "user-plus", view.add(), () -> write(new Somebody(), ""))));
    }
    return Pages.page(
        look(),
        text(),
        view.title(),
        view.line(),
        this::back,
        Pages.scrolling(
            look(), "players", new Centre(look(), column, Pages.grown(look(), 760), 0).atLeft()),
        foot.part(look(), text()));
  }

  private Part row(PlayersView view, PlayersView.Row row) {
    if (writing instanceof Name name && name.of().id().equals(row.player().id())) {
      return name(view, row.name(), view.rename());
    }
    Row inner =
        new Row(look(), 14)
            .standing(Row.Standing.MIDDLE)
            .with(new Radio(look(), row.present()))
            .sharing(
                1, new Words(look(), row.present() ? Type.SLIP : Type.LETTER, Ink.INK, row.name()));
    Press press =
        new Press(look(), "player:" + row.player().id(), inner, () -> choose(row.player()));
    press.padded(8, 10);
    Flow deeds = new Flow(look(), 4, 4);
    deeds.with(
        Buttons.withIcon(
            look(),
            "rename:" + row.player().id(),
            "pencil",
            view.rename(),
            () -> write(new Name(row.player()), row.player().name())));
    row.remove()
        .ifPresent(
            confirm ->
                deeds.with(
                    Buttons.withIcon(
                        look(),
                        "remove:" + row.player().id(),
                        "trash-2",
                        confirm.yes(),
                        () -> ask(confirm, row))));
    return new Row(look(), 14)
        .standing(Row.Standing.MIDDLE)
        .sharing(1, press)
        .with(deeds)
        .foldingBelow(200);
  }

  private Part name(PlayersView view, String before, String label) {
    Row row =
        new Row(look(), 12)
            .standing(Row.Standing.MIDDLE)
            .with(
                new Fixed(
                    look(),
                    new Field(
                        look(), "name", typed, view.name(), now -> typed = now, this::written),
                    look().em(260)))
            .with(Buttons.plain(look(), "name:done", label, () -> written(typed)))
            .sharing(1, Pages.nothing(look()))
            .foldingBelow(1);
    return new Box(look(), row).padded(8, 8);
  }

  // ---- what can be done

  private void write(Writing what, String before) {
    writing = what;
    typed = before;
    foot.hush();
    frame().rebuild();
    frame().focus("name");
  }

  private void written(String words) {
    Writing what = writing;
    house.work(
        () ->
            what instanceof Name name
                ? house.players().rename(name.of(), words)
                : house.players().add(words),
        this::named);
  }

  private void named(Players.Named named) {
    Optional<String> refusal = PlayersView.refusal(named, text());
    if (refusal.isPresent()) {
      frame().play(Cue.REFUSED);
      foot.say(text -> PlayersView.refusal(named, text).orElse(""));
      frame().rebuild();
      return;
    }
    boolean added = writing instanceof Somebody;
    writing = new Nothing();
    foot.hush();
    if (named instanceof Players.Named.Done done) {
      if (added || done.player().id().equals(house.settings().player())) {
        house.set(house.settings().playedBy(done.player().id()));
      }
      frame().rebuild();
      frame().focus("player:" + done.player().id());
    }
    load();
  }

  private void choose(Player player) {
    frame().play(Cue.PENCIL);
    house.set(house.settings().playedBy(player.id()));
    frame().rebuild();
  }

  private void ask(Confirm confirm, PlayersView.Row row) {
    frame()
        .over(
            () ->
                Pages.asking(
                    look(),
                    confirm,
                    () -> {
                      frame().uncover();
                      frame().play(Cue.ERASE);
                      remove(row);
                    },
                    frame()::uncover));
  }

  private void remove(PlayersView.Row row) {
    foot.remove(
        row.name(),
        row.player().folder(),
        () -> house.players().remove(row.player(), house.bin(), house.now()));
  }

  @Override
  public void back() {
    if (writing instanceof Nothing) {
      house.home();
    } else {
      writing = new Nothing();
      foot.hush();
      frame().rebuild();
      frame().focus(firstFocus());
    }
  }
}
