package wheelhouse.desktop.day;

import com.badlogic.gdx.Input;
import wheelhouse.desktop.layout.Box;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Press;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.widget.Sheet;
import wheelhouse.words.Text;

/** Every key of the day board and what it does. */
final class KeysSheet {

  private final Look look;
  private final Text text;

  KeysSheet(Look look, Text text) {
    this.look = look;
    this.text = text;
  }

  Part part(Press back) {
    Column left = new Column(look, 5);
    left.with(line("1 – 6", "keys.picks"))
        .with(line(DayKeys.NEXT, "keys.next"))
        .with(line(DayKeys.PREVIOUS, "keys.previous"))
        .with(line(DayKeys.ASK_OWNER, "keys.ask-owner"))
        .with(line(DayKeys.ASK_CUSTOMER, "keys.ask-customer"))
        .with(line(DayKeys.MONITOR, "keys.monitor"))
        .with(line(DayKeys.QUESTION, "keys.question"))
        .with(line(DayKeys.CALL, "keys.call"))
        .with(line(DayKeys.READ, "keys.read"))
        .with(line(DayKeys.WHY, "keys.why"))
        .with(line(DayKeys.PIN, "keys.pin"));
    Column right = new Column(look, 5);
    right
        .with(line(DayKeys.END, "keys.end"))
        .with(line(DayKeys.UNDO, "keys.undo"))
        .with(line(DayKeys.MORNING, "keys.morning"))
        .with(line(DayKeys.PLAN, "keys.plan"))
        .with(line(DayKeys.OWN, "keys.own"))
        .with(line(DayKeys.TEAM, "keys.team"))
        .with(line(DayKeys.RAILS, "keys.rails"))
        .with(line(DayKeys.CLAIM, "keys.claim"))
        .with(line(DayKeys.FOLD, "keys.fold"))
        .with(line(DayKeys.SEARCH, "keys.search"))
        .with(line("Tab", "keys.tab"))
        .with(line("Esc", "keys.escape"));
    return new Sheet(
        look,
        new Column(look, 16)
            .with(
                new Row(look, 12)
                    .standing(Row.Standing.MIDDLE)
                    .sharing(1, new Words(look, Type.TITLE, Ink.INK, text.of("keys.head")))
                    .with(back))
            .with(new Row(look, 32).sharing(1, left).sharing(1, right).foldingBelow(420)),
        720);
  }

  private Part line(int keycode, String words) {
    return line(Input.Keys.toString(keycode), words);
  }

  private Part line(String key, String words) {
    return new Row(look, 12)
        .with(new Box(look, Lines.key(look, key)))
        .sharing(1, new Words(look, Type.BODY, Ink.INK, text.of(words)));
  }
}
