package wheelhouse.desktop.debrief;

import java.util.List;
import java.util.function.IntConsumer;
import wheelhouse.coach.Curve;
import wheelhouse.debrief.Retry;
import wheelhouse.debrief.Retry.Mark;
import wheelhouse.debrief.Retry.Said;
import wheelhouse.debrief.Retry.Sight;
import wheelhouse.desktop.layout.Box;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Flow;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Picture;
import wheelhouse.desktop.layout.Press;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Rule;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.widget.Buttons;
import wheelhouse.desktop.widget.PickSigns;

/**
 * A decision that mattered: as it lay there, with the ways to decide; and once one was chosen,
 * everything that is told of it.
 */
final class RetryPart {

  private static final float PORTRAIT = 64;
  private static final float ICON = 22;
  private static final int A_LINE = 3;
  private static final float WAYS = 540;

  private final Room room;
  private final Look look;
  private final Retry retry;
  private final Place place;
  private final int leave;

  /** Which of how many it is, in the order in which they are shown; from 1. */
  record Place(int number, int of) {}

  /**
   * What can be done from here.
   *
   * @param choose decides, by the place of a way
   * @param hindsight turns hindsight on and off
   * @param replay goes back to the morning of a day
   * @param events opens the log of a day
   */
  record Deeds(IntConsumer choose, Runnable hindsight, IntConsumer replay, IntConsumer events) {}

  /** Through whose eyes the alternatives are seen. */
  enum Eyes {
    FAIR,
    HINDSIGHT
  }

  /**
   * A decision to be shown.
   *
   * @param leave the last day on which the manager was there
   */
  RetryPart(Room room, Retry retry, Place place, int leave) {
    this.room = room;
    look = room.look();
    this.retry = retry;
    this.place = place;
    this.leave = leave;
  }

  /** As it lay there. */
  Part asked(Deeds deeds) {
    Column column = new Column(look, 12).with(head()).with(known());
    column.with(new Rule(look));
    column.with(new Words(look, Type.HEADING, Ink.INK, room.say("retry.again")));
    column.with(ways(deeds.choose()));
    column.with(new Words(look, Type.SMALL, Ink.SOFT, room.say("retry.before")));
    return column;
  }

  /** The ways to decide: the six picks light to heavy, three on a line, and others as they fit. */
  private Part ways(IntConsumer choose) {
    Flow few = new Flow(look, 8, 8);
    Column lines = new Column(look, 8);
    boolean many = retry.ways().size() > A_LINE;
    Row line = line();
    for (int place = 0; place < retry.ways().size(); place++) {
      int chosen = place;
      Part way = way("way:" + place, retry.ways().get(place), () -> choose.accept(chosen));
      if (!many) {
        few.with(way);
        continue;
      }
      if (place % A_LINE == 0) {
        line = line();
        lines.with(line);
      }
      line.sharing(1, way);
    }
    for (int place = retry.ways().size(); many && place % A_LINE > 0; place++) {
      line.spring();
    }
    return many ? lines : few;
  }

  private Row line() {
    return new Row(look, 8).foldingBelow(WAYS);
  }

  /** A way to decide: as the board shows it, with its icon and what it takes. */
  private Part way(String name, Retry.Way way, Runnable choose) {
    Row row = new Row(look, 9).standing(Row.Standing.MIDDLE);
    way.pick().ifPresent(pick -> row.with(Picture.icon(look, PickSigns.icon(pick), ICON, Ink.INK)));
    row.sharing(1, new Words(look, Type.STRONG, Ink.INK, way.label()));
    row.with(new Words(look, Type.SMALL, Ink.SOFT, way.cost()).onOneLine());
    Press press = new Press(look, name, row, choose);
    press.padded(14, 9).on(Ink.SHEET).bordered(Ink.INK, 1.5f).rounded(5);
    return press;
  }

  private Part head() {
    Column words =
        new Column(look, 2)
            .with(
                new Words(
                    look,
                    Type.SMALL,
                    Ink.SOFT,
                    room.say("retry.place", place.number(), place.of(), retry.when())))
            .with(new Words(look, Type.HEADING, Ink.INK, retry.title()));
    if (!retry.people().isEmpty()) {
      words.with(new Words(look, Type.SMALL, Ink.SOFT, retry.people()));
    }
    Row row = new Row(look, 14).standing(Row.Standing.MIDDLE);
    row.sharing(1, words);
    retry
        .face()
        .ifPresent(
            face -> row.with(Picture.portrait(look, face.id(), face.then().word(), PORTRAIT)));
    return row;
  }

  private Part known() {
    Column lines = new Column(look, 6);
    retry.known().forEach(line -> lines.with(new Words(look, Type.BODY, Ink.INK, line)));
    return new Margin(look, lines);
  }

  /** What is told, once the player has decided again. */
  Part told(int again, Eyes eyes, Deeds deeds) {
    Column column = new Column(look, 12).with(head());
    column.with(new Words(look, Type.BODY, Ink.INK, retry.ways().get(again).again()));
    column.with(new Words(look, Type.HEADING, Ink.INK, retry.told().headline()));
    retry.told().because().forEach(line -> column.with(new Words(look, Type.BODY, Ink.INK, line)));
    column.with(table(eyes));
    column.with(new Words(look, Type.SMALL, Ink.SOFT, room.say("retry.key")));
    column.with(
        Buttons.withIcon(
            look,
            "hindsight",
            eyes == Eyes.FAIR ? "history" : "eye",
            room.say(eyes == Eyes.FAIR ? "retry.hindsight" : "retry.fair"),
            deeds.hindsight()));
    retry
        .told()
        .withoutYou()
        .forEach(line -> column.with(new Words(look, Type.BODY, Ink.INK, line)));
    if (!retry.told().voices().isEmpty()) {
      column.with(voices());
    }
    retry.face().ifPresent(face -> column.with(later(face)));
    Flow ways = new Flow(look, 10, 8);
    ways.with(
        Buttons.main(
            look,
            "replay",
            room.say("retry.replay", retry.when()),
            () -> deeds.replay().accept(retry.day())));
    ways.with(
        Buttons.plain(
                look, "events", room.say("retry.events"), () -> deeds.events().accept(retry.day()))
            .padded(20, 12));
    return column.with(ways);
  }

  // ---- the alternatives

  private Part table(Eyes eyes) {
    List<Curve> curves = retry.told().rows().stream().map(row -> sight(row, eyes).curve()).toList();
    Spark.Scale harm = Spark.Of.HARM.scale(curves);
    Spark.Scale growth = Spark.Of.GROWTH.scale(curves);
    Column table = new Column(look, 0);
    table.with(
        new Box(
                look,
                cells(
                    new Words(
                        look,
                        Type.SMALL,
                        Ink.SOFT,
                        room.say(eyes == Eyes.FAIR ? "retry.if.fair" : "retry.if.hindsight")),
                    new Words(look, Type.SMALL_STRONG, Ink.HARM, room.say("retry.customers")),
                    new Words(look, Type.SMALL_STRONG, Ink.GROWTH, room.say("retry.team")),
                    new Words(look, Type.SMALL, Ink.SOFT, "")))
            .padded(10, 4));
    for (Retry.Row row : retry.told().rows()) {
      Sight sight = sight(row, eyes);
      table.with(new Rule(look));
      boolean yours = row.marks().contains(Mark.YOURS);
      Type type = row.marks().isEmpty() ? Type.BODY : Type.STRONG;
      Box line =
          new Box(
                  look,
                  cells(
                      new Words(look, type, Ink.INK, row.label()),
                      new Spark(look, Ink.HARM, harm, sight.curve().points(), Spark.Of.HARM, leave),
                      new Spark(
                          look, Ink.GROWTH, growth, sight.curve().points(), Spark.Of.GROWTH, leave),
                      note(row, sight)))
              .padded(10, 4);
      table.with(yours ? line.on(Ink.MARKED) : line);
    }
    return table;
  }

  private Part cells(Part label, Part harm, Part growth, Part note) {
    return new Row(look, 12)
        .standing(Row.Standing.MIDDLE)
        .foldingBelow(440)
        .sharing(1.1f, label)
        .sharing(1, harm)
        .sharing(1, growth)
        .sharing(1.5f, note);
  }

  private static Sight sight(Retry.Row row, Eyes eyes) {
    return eyes == Eyes.FAIR ? row.fair() : row.hindsight();
  }

  private Part note(Retry.Row row, Sight sight) {
    Column note = new Column(look, 0);
    if (row.marks().contains(Mark.LIGHTEST)) {
      note.with(new Words(look, Type.SMALL_STRONG, Ink.INK, room.say("retry.lightest")));
    }
    if (row.marks().contains(Mark.YOURS)) {
      note.with(new Words(look, Type.SMALL_STRONG, Ink.INK, room.say("retry.yours")));
    } else {
      note.with(side(sight.harm(), "arrow-down", "arrow-up", Ink.HARM, sight.harmTold()));
      note.with(side(sight.growth(), "arrow-up", "arrow-down", Ink.GROWTH, sight.growthTold()));
    }
    if (!row.note().isEmpty()) {
      note.with(new Words(look, Type.SMALL, Ink.SOFT, row.note()));
    }
    return note;
  }

  /** Arrows before the words, two for much; they point where the line beside them goes. */
  private Part side(Retry.Arrow arrow, String better, String worse, Ink ink, String told) {
    String icon =
        switch (arrow) {
          case MUCH_BETTER, BETTER -> better;
          case ALIKE -> "minus";
          case WORSE, MUCH_WORSE -> worse;
        };
    boolean much = arrow == Retry.Arrow.MUCH_BETTER || arrow == Retry.Arrow.MUCH_WORSE;
    Row row =
        new Row(look, 2)
            .with(Picture.icon(look, icon, 13, arrow == Retry.Arrow.ALIKE ? Ink.SOFT : ink));
    if (much) {
      row.with(Picture.icon(look, icon, 13, ink));
    }
    return row.sharing(1, new Words(look, Type.SMALL, Ink.SOFT, told));
  }

  // ---- what people say

  private Part voices() {
    Row row = new Row(look, 18).foldingBelow(420);
    for (Said said : retry.told().voices()) {
      boolean silent = said.line().isBlank();
      row.sharing(
          1,
          new Margin(
              look,
              new Column(look, 3)
                  .with(new Words(look, Type.SMALL, Ink.SOFT, said.whose()))
                  .with(
                      silent
                          ? new Words(look, Type.BODY, Ink.SOFT, room.say("voice.silence"))
                          : new Words(
                              look,
                              Type.QUOTE,
                              Ink.INK,
                              room.frame().text().of("quoted", said.line())))));
    }
    return row;
  }

  /** The owner's face on the day of the decision, and on the last. */
  private Part later(Retry.Face face) {
    return new Row(look, 12)
        .standing(Row.Standing.MIDDLE)
        .with(Picture.portrait(look, face.id(), face.later().word(), PORTRAIT))
        .sharing(1, new Words(look, Type.BODY, Ink.SOFT, face.laterTold()));
  }
}
