package wheelhouse.desktop.debrief;

import java.nio.file.Path;
import java.util.function.Consumer;
import wheelhouse.desktop.layout.Box;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Fixed;
import wheelhouse.desktop.layout.Flow;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Picture;
import wheelhouse.desktop.layout.Press;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Space;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.view.BranchesView;
import wheelhouse.desktop.view.BranchesView.Lean;

/** A run beside those that share its beginning, as a small tree; each of the others leads to it. */
final class Twigs {

  private static final float STEP = 20;

  private Twigs() {}

  /**
   * The tree.
   *
   * @param open what leads to another of them, by its file
   */
  static Part of(Look look, BranchesView view, Consumer<Path> open) {
    Column column = new Column(look, 2);
    for (BranchesView.Row row : view.rows()) {
      column.with(row(look, row, open));
    }
    return column;
  }

  private static Part row(Look look, BranchesView.Row row, Consumer<Path> open) {
    Column words =
        new Column(look, 2)
            .with(new Words(look, row.shown() ? Type.STRONG : Type.BODY, Ink.INK, row.name()));
    if (!row.leans().isEmpty()) {
      words.with(
          new Flow(look, 16, 2)
              .with(lean(look, row.leans().get(0), Ink.HARM))
              .with(lean(look, row.leans().get(1), Ink.GROWTH)));
    }
    words.with(new Words(look, Type.SMALL, Ink.SOFT, row.told()));
    Row line = new Row(look, 8);
    if (row.depth() > 0) {
      line.with(new Fixed(look, new Space(look, 0, 0), look.em(STEP * (row.depth() - 1))));
      line.with(new Box(look, Picture.icon(look, "git-branch", 17, Ink.SOFT)).padded(0, 2));
    }
    line.sharing(1, words);
    if (row.shown()) {
      return new Box(look, line).padded(8, 7).on(Ink.MARKED).rounded(4);
    }
    Press press =
        new Press(look, "branch:" + row.file().getFileName(), line, () -> open.accept(row.file()));
    return press.padded(8, 7).rounded(4);
  }

  private static Part lean(Look look, Lean lean, Ink ink) {
    String arrow =
        switch (lean.way()) {
          case 1 -> "arrow-up";
          case -1 -> "arrow-down";
          default -> "arrow-right";
        };
    return new Row(look, 4)
        .standing(Row.Standing.MIDDLE)
        .with(Picture.icon(look, arrow, 15, ink))
        .with(new Words(look, Type.SMALL_STRONG, Ink.INK, lean.words()).onOneLine());
  }
}
