package wheelhouse.desktop.debrief;

import java.util.Optional;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Field;
import wheelhouse.desktop.layout.Flow;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Picture;
import wheelhouse.desktop.layout.Press;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Rule;
import wheelhouse.desktop.layout.Scroll;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.screen.House;
import wheelhouse.desktop.session.Session;
import wheelhouse.desktop.session.Told;
import wheelhouse.desktop.view.CommitmentView;
import wheelhouse.desktop.widget.Buttons;

/** One line that the player takes along, in their own words; beside it, questions to talk about. */
final class CommitmentPage implements Page {

  private final Room room;
  private final House house;
  private final Session session;
  private final CommitmentView view;
  private String kept;
  private String written;
  private Optional<Told> told = Optional.empty();
  private Optional<Scroll> scroll = Optional.empty();

  CommitmentPage(Room room, House house, Session session, CommitmentView view) {
    this.room = room;
    this.house = house;
    this.session = session;
    this.view = view;
    kept = view.words();
    written = view.words();
  }

  @Override
  public Optional<Scroll> scroll() {
    return scroll;
  }

  /** What came of keeping it. */
  void told(Told what) {
    told = Optional.of(what);
    if (!what.refused()) {
      kept = written.strip();
    }
  }

  @Override
  public Part build() {
    Look look = room.look();
    if (!room.wide()) {
      Scroll page =
          new Scroll(
              look,
              "commitment",
              new Column(look, 12).with(room.panel(promise())).with(room.panel(questions())));
      scroll = Optional.of(page);
      return page;
    }
    Scroll page = new Scroll(look, "commitment", questions());
    scroll = Optional.of(page);
    return new Row(look, 16)
        .standing(Row.Standing.FULL)
        .sharing(1.5f, room.panel(new Scroll(look, "commitment:own", promise())))
        .sharing(1, room.panel(page));
  }

  private Part promise() {
    Look look = room.look();
    Column column = new Column(look, 12);
    column.with(new Words(look, Type.HEADING, Ink.INK, view.heading()));
    column.with(new Words(look, Type.LETTER, Ink.INK, view.prompt()));
    column.with(new Field(look, "commit", written, view.hint(), this::write, this::keep));
    Flow ways = new Flow(look, 12, 8);
    Press keep = Buttons.main(look, "commit:keep", room.say("commit.keep"), () -> keep(written));
    ways.with(keep);
    ways.with(Buttons.plain(look, "commit:home", room.say("commit.home"), house::home));
    column.with(ways);
    if (!kept.isEmpty()) {
      column.with(new Margin(look, new Words(look, Type.QUOTE, Ink.INK, room.say("slip", kept))));
    }
    told.ifPresent(what -> column.with(answer(what)));
    column.space(10);
    column.with(new Rule(look));
    column.with(new Words(look, Type.SMALL, Ink.SOFT, view.leavesOut()));
    return column;
  }

  private Part answer(Told what) {
    Look look = room.look();
    Column words = new Column(look, 2).with(new Words(look, Type.STRONG, Ink.INK, what.words()));
    what.saving().ifPresent(line -> words.with(new Words(look, Type.SMALL, Ink.INK, line)));
    return new Row(look, 8)
        .with(Picture.icon(look, what.unsaved() ? "triangle-alert" : "check", 17, Ink.INK))
        .sharing(1, words);
  }

  private void write(String words) {
    written = words;
  }

  private void keep(String words) {
    written = words;
    if (!words.isBlank()) {
      session.commit(words);
    }
  }

  private Part questions() {
    Look look = room.look();
    Column column = new Column(look, 10);
    if (!view.questions().isEmpty()) {
      column.with(new Words(look, Type.HEADING, Ink.INK, view.questionsHeading()));
    }
    for (int i = 0; i < view.questions().size(); i++) {
      if (i > 0) {
        column.with(new Rule(look));
      }
      column.with(new Words(look, Type.LETTER, Ink.INK, view.questions().get(i)));
    }
    return column;
  }
}
