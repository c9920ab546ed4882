package wheelhouse.desktop.day;

import java.util.Optional;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Press;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.view.DayView;
import wheelhouse.desktop.widget.Buttons;
import wheelhouse.desktop.widget.Clock;
import wheelhouse.desktop.widget.DayTicks;
import wheelhouse.desktop.widget.HoursBar;
import wheelhouse.words.Text;

/** What stands above the board: the day, and the hours of it. */
final class TopBar {

  private TopBar() {}

  /**
   * It.
   *
   * @param clock the time of day, for who wants to see it
   * @param menu opens the menu
   */
  static Part of(Look look, Text text, DayView day, Optional<Clock> clock, Runnable menu) {
    Row row = new Row(look, 18).standing(Row.Standing.MIDDLE);
    row.with(new DayTicks(look, day.date().day(), day.date().days()));
    row.sharing(
        1,
        new Words(
            look,
            Type.STRONG,
            Ink.INK,
            day.date().weekday() + text.of("dot") + day.date().words()));
    clock.ifPresent(row::with);
    row.with(new HoursBar(look, day.bar()));
    row.with(new Words(look, Type.STRONG, Ink.INK, day.bar().words()).onOneLine());
    Press pause = Buttons.icon(look, "menu", "pause", menu);
    if (DayRoom.of(look) != DayRoom.WIDE) {
      return new Row(look, 12).standing(Row.Standing.MIDDLE).with(pause).sharing(1, row);
    }
    return new Row(look, 14)
        .standing(Row.Standing.MIDDLE)
        .with(pause)
        .with(new Words(look, Type.TITLE, Ink.INK, day.date().title()).onOneLine())
        .sharing(1, row);
  }
}
