package wheelhouse.desktop.debrief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import wheelhouse.debrief.Proportion;
import wheelhouse.desktop.layout.Box;
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
import wheelhouse.desktop.view.ReadsView.TugView;

/**
 * The player's reads: how often it was so when they said so, how near they came, what loudness may
 * have done; and every read turned over, but for slips that lie face down. While one of those does,
 * nothing is summed up, since a sum would tell what it is.
 */
final class ReadsPage implements Page {

  private final Room room;
  private final ReadsView view;
  private final FaceDown faceDown;

  ReadsPage(Room room, ReadsView view, FaceDown faceDown) {
    this.room = room;
    this.view = view;
    this.faceDown = faceDown;
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
    long faceDown = faceDown();
    if (faceDown == 0) {
      truths(column);
    } else {
      column.with(new Words(look, Type.HEADING, Ink.INK, room.say("reads.sure")));
      column.with(new Words(look, Type.BODY, Ink.INK, room.say("reads.face-down", faceDown)));
      column.space(6);
    }
    pulls(column);
    return column;
  }

  /**
   * How many of the slips that were read lie face down: their sums would tell the truth of them.
   */
  private long faceDown() {
    return view.reads().stream().map(ReadView::incident).distinct().filter(faceDown::holds).count();
  }

  private void truths(Column column) {
    Look look = room.look();
    if (!view.calibration().isEmpty()) {
      column.with(new Words(look, Type.HEADING, Ink.INK, room.say("reads.sure")));
      column.with(
          ShareKey.of(
              look,
              ShareKey.Sign.DOT,
              room.say("reads.key.was"),
              room.say("reads.key.reach"),
              room.say("reads.key.meant")));
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
  }

  private void pulls(Column column) {
    Look look = room.look();
    column.with(new Words(look, Type.HEADING, Ink.INK, view.pullHeading()));
    column.with(
        ShareKey.of(
            look, ShareKey.Sign.BAR, room.say("reads.key.went-in"), room.say("reads.key.needed")));
    int half = view.pulls().size() / view.tugs().size();
    for (int i = 0; i < view.pulls().size(); i++) {
      column.with(pull(view.pulls().get(i)));
      if (i % half == half - 1) {
        column.with(tug(view.tugs().get(i / half)));
      }
    }
    if (view.tugs().stream().anyMatch(tug -> !tug.lines().isEmpty())) {
      column.with(new Words(look, Type.SMALL, Ink.SOFT, view.tugScale()));
    }
  }

  private Part calibration(CalibrationView row) {
    Proportion right = row.right();
    Part bar =
        new Shares(
                room.look(),
                Shares.Form.DOT,
                right.share().orElse(0),
                OptionalDouble.of(row.meant()))
            .reaching(right.low(), right.high());
    return row(row.confidence(), bar, "", List.of(row.told()));
  }

  /** What was measured, set off from what was counted. */
  private Part tug(TugView tug) {
    Look look = room.look();
    Column words = new Column(look, 3);
    boolean few = tug.lines().isEmpty();
    words.with(new Words(look, few ? Type.SMALL : Type.SMALL_STRONG, Ink.INK, tug.heading()));
    tug.lines().forEach(line -> words.with(new Words(look, Type.SMALL, Ink.INK, line)));
    return new Box(look, new Box(look, words).padded(12, 8).on(Ink.WELL).rounded(4)).padded(0, 2);
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
        ? row(row.label(), new Column(room.look()), "", List.of(row.told()))
        : row(
            row.label(),
            new Shares(room.look(), Shares.Form.BAR, row.share().getAsDouble(), row.needed()),
            "",
            List.of(row.told()));
  }

  private Part row(String label, Part bar, String way, List<String> told) {
    Look look = room.look();
    Column name = new Column(look).with(new Words(look, Type.STRONG, Ink.INK, label));
    if (!way.isEmpty()) {
      name.with(new Words(look, Type.SMALL, Ink.INK, way));
    }
    Column column =
        new Column(look, 2)
            .with(
                new Row(look, 14)
                    .standing(Row.Standing.MIDDLE)
                    .foldingBelow(320)
                    .sharing(1, name)
                    .sharing(1.1f, bar));
    told.forEach(line -> column.with(new Words(look, Type.SMALL, Ink.SOFT, line)));
    return column;
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
    int incident = reads.get(0).incident();
    Column column =
        new Column(look, 8)
            .with(new Rule(look))
            .with(new Words(look, Type.SLIP, Ink.INK, reads.get(0).slip()));
    if (!faceDown.holds(incident)) {
      return column.with(ReadLines.of(room, reads));
    }
    reads.forEach(read -> column.with(new Words(look, Type.BODY, Ink.INK, read.said())));
    return column.with(faceDown.part(room, incident));
  }
}
