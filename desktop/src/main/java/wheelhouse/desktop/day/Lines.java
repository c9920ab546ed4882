package wheelhouse.desktop.day;

import java.util.Optional;
import wheelhouse.desktop.layout.Box;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Picture;
import wheelhouse.desktop.layout.Press;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Rule;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.view.ActionView;

/** The lines that leaves are made of. */
final class Lines {

  private Lines() {}

  /** A line of text with an icon before it and a remark behind it, under a hairline. */
  static Part said(Look look, String icon, String line, String remark) {
    Row row =
        new Row(look, 12)
            .with(Picture.icon(look, icon, 17, Ink.SOFT))
            .sharing(1, new Words(look, Type.BODY, Ink.INK, line));
    if (!remark.isEmpty()) {
      row.with(new Words(look, Type.SMALL, Ink.SOFT, remark).onOneLine()).foldingBelow(200);
    }
    return new Column(look).with(new Rule(look)).with(new Box(look, row).padded(2, 6));
  }

  /** Something to do, with what it takes and the key that does it, under a hairline. */
  static Part doing(
      Look look, String name, String icon, ActionView action, String key, Runnable run) {
    boolean can = action.possible();
    Column words =
        new Column(look, 1)
            .with(new Words(look, Type.STRONG, can ? Ink.INK : Ink.SOFT, action.label()));
    Optional<String> refused = action.refused();
    refused.ifPresent(why -> words.with(new Words(look, Type.SMALL, Ink.SOFT, why)));
    Row row =
        new Row(look, 12)
            .with(Picture.icon(look, icon, 17, can ? Ink.INK : Ink.SOFT))
            .sharing(1, words)
            .with(new Words(look, Type.SMALL, Ink.SOFT, action.cost()).onOneLine());
    if (can && !key.isEmpty()) {
      row.with(key(look, key));
    }
    Press press = new Press(look, name, row, run);
    press.padded(2, 6);
    if (!can) {
      press.disabled();
    }
    return new Column(look).with(new Rule(look)).with(press);
  }

  /** A key as it is drawn on a keyboard. */
  static Part key(Look look, String key) {
    return new Box(look, new Words(look, Type.SMALL, Ink.SOFT, key).onOneLine())
        .padded(5, 0)
        .bordered(Ink.SOFT, 1)
        .rounded(3);
  }

  /** A heading within a leaf. */
  static Part head(Look look, String words) {
    return new Words(look, Type.SMALL_STRONG, Ink.SOFT, words);
  }
}
