package wheelhouse.desktop.debrief;

import com.badlogic.gdx.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import wheelhouse.debrief.Coached;
import wheelhouse.debrief.Retry;
import wheelhouse.desktop.layout.Box;
import wheelhouse.desktop.layout.Column;
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
import wheelhouse.desktop.widget.Buttons;

/**
 * The decisions that mattered, each to be decided again before anything is told of it; and the
 * result taken apart. What the coach goes on finding comes in while the player looks: the order in
 * which decisions were first shown stays, and one that was opened stays where it is.
 */
final class RetriesPage implements Page {

  private final Room room;
  private final RetryPart.Deeds deeds;
  private final int leave;
  private final List<Retry> retries = new ArrayList<>();
  private final Map<String, Integer> again = new TreeMap<>();
  private Optional<Coached> coached = Optional.empty();
  private RetryPart.Eyes eyes = RetryPart.Eyes.FAIR;
  private @Nullable Scroll reading;
  private String open = "";

  /**
   * What can be done from here besides deciding again.
   *
   * @param replay goes back to the morning of a day
   * @param events opens the log of a day
   */
  record Ways(java.util.function.IntConsumer replay, java.util.function.IntConsumer events) {}

  /**
   * The page.
   *
   * @param leave the last day on which the manager was there
   */
  RetriesPage(Room room, Ways ways, int leave) {
    this.room = room;
    this.leave = leave;
    deeds = new RetryPart.Deeds(this::choose, this::turn, ways.replay(), ways.events());
  }

  /** Takes in what the coach has found by now. */
  void coached(Coached found) {
    coached = Optional.of(found);
    Map<String, Retry> news = new TreeMap<>();
    found.retries().forEach(retry -> news.put(name(retry), retry));
    for (int i = retries.size() - 1; i >= 0; i--) {
      Retry known = retries.get(i);
      Retry fresh = news.remove(name(known));
      if (fresh != null) {
        retries.set(i, fresh);
      } else if (!again.containsKey(name(known)) && !name(known).equals(open)) {
        retries.remove(i);
      }
    }
    found.retries().stream().filter(retry -> news.containsKey(name(retry))).forEach(retries::add);
    if (open.isEmpty() && !retries.isEmpty()) {
      open = name(retries.get(0));
    }
  }

  /** What tells one decision from another, in every round. */
  private static String name(Retry retry) {
    return retry.day() + ":" + retry.title();
  }

  /** Whether a decision about an incident is still to be decided again. */
  boolean isAhead(int incident) {
    return retries.stream().anyMatch(retry -> isAhead(retry, incident));
  }

  private boolean isAhead(Retry retry, int incident) {
    return retry.told().incidents().contains(incident) && !again.containsKey(name(retry));
  }

  /** Turns to the first decision about an incident that is still to be decided again. */
  void open(int incident) {
    retries.stream()
        .filter(retry -> isAhead(retry, incident))
        .findFirst()
        .ifPresent(retry -> open = name(retry));
  }

  private void choose(int way) {
    again.put(open, way);
    eyes = RetryPart.Eyes.FAIR;
    room.frame().rebuild();
    room.frame().focus(resting());
  }

  /** Where the focus waits while a player reads; with little room, above what scrolls. */
  private String resting() {
    return room.wide() ? "retry:" + open : "decisions:mattered";
  }

  /** The first decision that is still to be decided again. */
  private Optional<Retry> next() {
    return retries.stream().filter(retry -> !again.containsKey(name(retry))).findFirst();
  }

  private void turn() {
    eyes = eyes == RetryPart.Eyes.FAIR ? RetryPart.Eyes.HINDSIGHT : RetryPart.Eyes.FAIR;
    room.frame().rebuild();
    room.frame().focus("hindsight");
  }

  private void show(Retry retry) {
    open = name(retry);
    eyes = RetryPart.Eyes.FAIR;
    room.frame().rebuild();
    room.frame().focus(resting());
  }

  @Override
  public Part build() {
    Look look = room.look();
    if (coached.isEmpty()) {
      return room.panel(new Words(look, Type.BODY, Ink.SOFT, room.say("retry.weighing")));
    }
    if (room.wide() && retries.isEmpty()) {
      return new Row(look, 16).sharing(1, room.panel(apart())).sharing(2.3f, room.panel(none()));
    }
    if (room.wide()) {
      reading = new Scroll(look, "retry:" + open, detail());
      return new Row(look, 16)
          .standing(Row.Standing.FULL)
          .sharing(1, new Scroll(look, "retries", beside(new Column(look, 12))))
          .sharing(2.3f, room.panel(reading));
    }
    Column all = beside(new Column(look, 12).with(room.panel(detail())));
    return new Scroll(look, "retries:" + open + again.get(open), all);
  }

  /** Pages turn what was told of a decision to its end first, while the focus waits in the list. */
  @Override
  public boolean key(int keycode) {
    float pages = keycode == Input.Keys.PAGE_DOWN ? 1 : keycode == Input.Keys.PAGE_UP ? -1 : 0;
    if (pages == 0 || reading == null || !room.wide()) {
      return false;
    }
    float before = reading.down();
    reading.page(pages);
    return reading.down() != before;
  }

  /** All decisions, where there are any, and the result taken apart. */
  private Column beside(Column column) {
    if (!retries.isEmpty()) {
      Box panel = room.panel(list());
      column.with(room.wide() ? panel.padded(10, 12) : panel.padded(8, 8));
    }
    return column.with(room.panel(apart()));
  }

  private Part list() {
    Look look = room.look();
    Column rows = new Column(look, 1);
    for (Retry retry : retries) {
      rows.with(row(retry));
    }
    return rows;
  }

  private Part row(Retry retry) {
    Look look = room.look();
    boolean decided = again.containsKey(name(retry));
    Column words =
        new Column(look, 1)
            .with(new Words(look, Type.SMALL, Ink.SOFT, retry.when()))
            .with(new Words(look, Type.STRONG, Ink.INK, retry.title()));
    Row row =
        new Row(look, 8)
            .standing(Row.Standing.MIDDLE)
            .sharing(1, words)
            .with(
                Picture.icon(
                    look, decided ? "check" : "circle-dashed", 16, decided ? Ink.INK : Ink.SOFT));
    Press press = new Press(look, "retry:" + name(retry), row, () -> show(retry));
    press.padded(10, 6).rounded(4);
    return name(retry).equals(open) ? press.on(Ink.MARKED) : press;
  }

  private Part detail() {
    Look look = room.look();
    return retries.stream()
        .filter(retry -> name(retry).equals(open))
        .findFirst()
        .map(this::detail)
        .orElseGet(this::none);
  }

  private Part none() {
    Look look = room.look();
    return new Column(look, 8)
        .with(new Words(look, Type.HEADING, Ink.INK, room.say("retry.none.heading")))
        .with(new Words(look, Type.LETTER, Ink.INK, room.say("retry.none")));
  }

  private Part detail(Retry retry) {
    RetryPart.Place place = new RetryPart.Place(retries.indexOf(retry) + 1, retries.size());
    RetryPart part = new RetryPart(room, retry, place, leave);
    Integer way = again.get(name(retry));
    if (way == null) {
      return part.asked(deeds);
    }
    Column told = new Column(room.look(), 12).with(part.told(way, eyes, deeds));
    next()
        .ifPresent(
            next ->
                told.with(
                    Buttons.withIcon(
                        room.look(),
                        "retry:next",
                        "arrow-right",
                        room.say("retry.next"),
                        () -> show(next))));
    return told;
  }

  private Part apart() {
    Look look = room.look();
    Column column = new Column(look, 8);
    coached.ifPresent(
        found -> {
          column.with(ApartPart.of(room, found.apart()));
          column.with(new Rule(look));
          found.basis().forEach(line -> column.with(new Words(look, Type.SMALL, Ink.SOFT, line)));
        });
    return new Box(look, column);
  }
}
