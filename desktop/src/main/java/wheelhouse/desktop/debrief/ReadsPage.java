package wheelhouse.desktop.debrief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Rule;
import wheelhouse.desktop.layout.Scroll;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.view.ReadsView;
import wheelhouse.desktop.view.ReadsView.CalibrationView;
import wheelhouse.desktop.view.ReadsView.PullView;
import wheelhouse.desktop.view.ReadsView.QuestionView;
import wheelhouse.desktop.view.ReadsView.ReadView;

/**
 * The player's reads: how often it was so when they said so, how near they came, what loudness may
 * have done; and every read turned over.
 */
final class ReadsPage implements Page {

  private final Room room;
  private final ReadsView view;

  ReadsPage(Room room, ReadsView view) {
    this.room = room;
    this.view = view;
  }

  @Override
  public Part build() {
    Look look = room.look();
    if (!room.wide()) {
      Column all = new Column(look, 12).with(room.panel(sums()));
      if (!view.reads().isEmpty()) {
        all.with(room.panel(turned()));
      }
      return new Scroll(look, "reads", all);
    }
    Scroll sums = new Scroll(look, "reads:sums", sums());
    Scroll turned = new Scroll(look, "reads", turned());
    return new Row(look, 16)
        .standing(Row.Standing.FULL)
        .sharing(1, room.panel(sums))
        .sharing(1.1f, room.panel(turned));
  }

  // ---- in sum

  private Part sums() {
    Look look = room.look();
    Column column = new Column(look, 10);
    if (!view.calibration().isEmpty()) {
      column.with(new Words(look, Type.HEADING, Ink.INK, room.say("reads.sure")));
      column.with(
          ShareKey.of(
              look, ShareKey.Sign.DOT, room.say("reads.key.was"), room.say("reads.key.meant")));
      for (CalibrationView row : view.calibration()) {
        column.with(calibration(row));
      }
      column.space(6);
    }
    if (!view.questions().isEmpty()) {
      column.with(new Words(look, Type.HEADING, Ink.INK, room.say("reads.near")));
      column.with(
          ShareKey.of(
              look, ShareKey.Sign.DOT, room.say("reads.key.yours"), room.say("reads.key.guess")));
      for (QuestionView row : view.questions()) {
        column.with(question(row));
      }
      column.with(new Words(look, Type.SMALL, Ink.SOFT, view.scale()));
      column.space(6);
    }
    column.with(new Words(look, Type.HEADING, Ink.INK, view.pullHeading()));
    column.with(
        ShareKey.of(
            look, ShareKey.Sign.BAR, room.say("reads.key.went-in"), room.say("reads.key.needed")));
    for (PullView pull : view.pulls()) {
      column.with(pull(pull));
    }
    return column;
  }

  private Part calibration(CalibrationView row) {
    Part bar =
        new Shares(room.look(), Shares.Form.DOT, row.share(), OptionalDouble.of(row.meant()));
    return row(row.confidence(), bar, "", row.told());
  }

  /** The better is at the right, as on the plane. */
  private Part question(QuestionView row) {
    Part bar =
        new Shares(
            room.look(), Shares.Form.DOT, 1 - row.brier(), OptionalDouble.of(1 - row.guess()));
    return row(row.question(), bar, row.way(), row.told());
  }

  private Part pull(PullView row) {
    return row.share().isEmpty()
        ? row(row.label(), new Column(room.look()), "", row.told())
        : row(
            row.label(),
            new Shares(room.look(), Shares.Form.BAR, row.share().getAsDouble(), row.needed()),
            "",
            row.told());
  }

  private Part row(String label, Part bar, String way, String told) {
    Look look = room.look();
    Column name = new Column(look).with(new Words(look, Type.STRONG, Ink.INK, label));
    if (!way.isEmpty()) {
      name.with(new Words(look, Type.SMALL, Ink.INK, way));
    }
    return new Column(look, 2)
        .with(
            new Row(look, 14)
                .standing(Row.Standing.MIDDLE)
                .foldingBelow(320)
                .sharing(1, name)
                .sharing(1.1f, bar))
        .with(new Words(look, Type.SMALL, Ink.SOFT, told));
  }

  // ---- one by one

  private Part turned() {
    Look look = room.look();
    Column column = new Column(look, 14);
    if (view.reads().isEmpty()) {
      return column.with(new Words(look, Type.BODY, Ink.INK, view.none()));
    }
    column.with(new Words(look, Type.HEADING, Ink.INK, room.say("reads.turned")));
    column.with(new Words(look, Type.SMALL, Ink.SOFT, room.say("reads.pad")));
    Map<Integer, List<ReadView>> slips = new LinkedHashMap<>();
    for (ReadView read : view.reads()) {
      slips.computeIfAbsent(read.incident(), any -> new ArrayList<>()).add(read);
    }
    slips.values().forEach(reads -> column.with(slip(reads)));
    return new InSight(look, column);
  }

  private Part slip(List<ReadView> reads) {
    Look look = room.look();
    return new Column(look, 8)
        .with(new Rule(look))
        .with(new Words(look, Type.SLIP, Ink.INK, reads.get(0).slip()))
        .with(ReadLines.of(room, reads));
  }
}
