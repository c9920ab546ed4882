package wheelhouse.desktop.debrief;

import java.util.List;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Picture;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.view.ReadsView.ReadView;
import wheelhouse.desktop.widget.ReadPad.Edges;

/** The reads of one slip, turned over: the pad with the pin, and each read with what was so. */
final class ReadLines {

  private ReadLines() {}

  /**
   * The reads.
   *
   * @param reads all of one slip, in order; at least one
   */
  static Part of(Room room, List<ReadView> reads) {
    Look look = room.look();
    Column lines = new Column(look, 7);
    for (ReadView read : reads) {
      lines.with(line(look, read));
    }
    return PadRead.of(reads)
        .map(
            pad ->
                (Part)
                    new Row(look, 18)
                        .foldingBelow(170)
                        .with(new TurnedPad(look, pad, edges(room)))
                        .sharing(1, lines))
        .orElse(lines);
  }

  private static Edges edges(Room room) {
    return new Edges(
        room.frame().text().of("read.pad.back"),
        room.frame().text().of("read.pad.not-back"),
        room.frame().text().of("read.pad.flat"),
        room.frame().text().of("read.pad.compounds"));
  }

  private static Part line(Look look, ReadView read) {
    Column words =
        new Column(look)
            .with(new Words(look, Type.SMALL, Ink.SOFT, read.when()))
            .with(new Words(look, Type.BODY, Ink.INK, read.said()))
            .with(new Words(look, read.asSaid() ? Type.BODY : Type.STRONG, Ink.INK, read.so()));
    return new Row(look, 8)
        .with(Picture.icon(look, read.asSaid() ? "circle-dot" : "circle-dashed", 16, Ink.INK))
        .sharing(1, words);
  }
}
