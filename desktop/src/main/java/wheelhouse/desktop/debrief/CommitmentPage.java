package wheelhouse.desktop.debrief;

import java.io.IOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import wheelhouse.debrief.Coached;
import wheelhouse.debrief.Handout;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Field;
import wheelhouse.desktop.layout.Flow;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Picture;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Rule;
import wheelhouse.desktop.layout.Scroll;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.library.PageExport;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.screen.House;
import wheelhouse.desktop.session.Session;
import wheelhouse.desktop.session.Told;
import wheelhouse.desktop.settings.Trouble;
import wheelhouse.desktop.view.CommitmentView;
import wheelhouse.desktop.view.Troubles;
import wheelhouse.desktop.view.When;
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
  private Optional<Coached> coached = Optional.empty();
  private String printed = "";

  CommitmentPage(Room room, House house, Session session, CommitmentView view) {
    this.room = room;
    this.house = house;
    this.session = session;
    this.view = view;
    kept = view.words();
    written = view.words();
  }

  /** What came of keeping it. */
  void told(Told what) {
    told = Optional.of(what);
    if (!what.refused()) {
      kept = written.strip();
    }
  }

  /**
   * Takes in what the coach has found by now, which the printed page tells.
   *
   * @return whether it is the first that is found, so that the page has more to offer now
   */
  boolean coached(Coached found) {
    boolean first = coached.isEmpty();
    coached = Optional.of(found);
    return first;
  }

  @Override
  public Part build() {
    Look look = room.look();
    Part both =
        room.wide()
            ? new Row(look, 16)
                .sharing(1.5f, room.panel(promise()))
                .sharing(1, room.panel(questions()))
            : new Column(look, 12).with(room.panel(promise())).with(room.panel(questions()));
    return new Scroll(look, "commitment", both);
  }

  private Part promise() {
    Look look = room.look();
    Column column = new Column(look, 12);
    column.with(new Words(look, Type.HEADING, Ink.INK, view.heading()));
    column.with(new Words(look, Type.LETTER, Ink.INK, view.prompt()));
    column.with(new Field(look, "commit", written, view.hint(), this::write, this::keep));
    column.with(ways());
    if (!kept.isEmpty()) {
      column.with(
          new Margin(
              look, new Words(look, Type.QUOTE, Ink.INK, room.frame().text().of("quoted", kept))));
    }
    told.ifPresent(what -> column.with(answer(what)));
    coached.ifPresent(found -> page(column, found));
    column.space(10);
    column.with(new Rule(look));
    column.with(new Words(look, Type.SMALL, Ink.SOFT, view.leavesOut()));
    return column;
  }

  /** To keep it, and home; what comes next is in ink. */
  private Part ways() {
    Look look = room.look();
    String keep = room.say("commit.keep");
    String home = room.say("commit.home");
    return kept.isEmpty()
        ? new Flow(look, 12, 8)
            .with(Buttons.main(look, "commit:keep", keep, () -> keep(written)))
            .with(plain("commit:home", home, house::home))
        : new Flow(look, 12, 8)
            .with(plain("commit:keep", keep, () -> keep(written)))
            .with(Buttons.main(look, "commit:home", home, house::home));
  }

  /** As high as the one in ink beside it. */
  private Part plain(String name, String label, Runnable action) {
    return Buttons.plain(room.look(), name, label, action).padded(20, 12);
  }

  private Part answer(Told what) {
    Look look = room.look();
    Column words = new Column(look, 2).with(new Words(look, Type.STRONG, Ink.INK, what.words()));
    what.saving().ifPresent(line -> words.with(new Words(look, Type.SMALL, Ink.INK, line)));
    return new Row(look, 8)
        .with(Picture.icon(look, what.unsaved() ? "triangle-alert" : "check", 17, Ink.INK))
        .sharing(1, words);
  }

  /** The page that leaves the room, and where it was laid. */
  private void page(Column column, Coached found) {
    Look look = room.look();
    column.with(new Rule(look));
    column.with(new Words(look, Type.BODY, Ink.INK, room.say("page.what")));
    column.with(
        new Flow(look, 12, 8)
            .with(plain("commit:page", room.say("page.save"), () -> print(found))));
    if (!printed.isEmpty()) {
      column.with(new Words(look, Type.BODY, Ink.INK, printed));
    }
  }

  private void print(Coached found) {
    Path folder = house.folders().documents();
    When when = house.when();
    long made = house.now().toEpochMilli();
    String date =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(room.frame().text().locale())
            .format(when.today());
    session.page(
        found,
        new Handout.Heading(house.player().name(), date),
        sheet -> {
          try {
            return room.say(
                "page.saved", PageExport.write(sheet, folder, "wheelhouse-" + when.today(), made));
          } catch (IOException failed) {
            Trouble trouble = Trouble.of(Trouble.Kind.UNWRITTEN, folder, failed);
            return Troubles.sentence(trouble, room.frame().text());
          }
        },
        said -> {
          printed = said;
          room.frame().rebuild();
        });
  }

  private void write(String words) {
    written = words;
  }

  private void keep(String words) {
    written = words;
    if (!words.isBlank()) {
      session.commit(words);
      room.frame().focus("commit:home");
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
