package wheelhouse.desktop.debrief;

import com.badlogic.gdx.graphics.g2d.Batch;
import java.util.List;
import wheelhouse.debrief.Lane.Holder;
import wheelhouse.debrief.Lane.Mark;
import wheelhouse.desktop.debrief.LaneInk.Sign;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.view.LanesView.CellView;
import wheelhouse.desktop.view.LanesView.SlipRow;
import wheelhouse.scenario.Phase;

/**
 * The lane of one incident. Dashed while it lies ahead; thicker the worse it bleeds; a thin line
 * while it waits to be closed. Picks stand above it where they were laid, a bar below it says that
 * you held the wheel.
 */
final class SlipLane extends LaneRow {

  private final SlipRow row;
  private final HappenedPage page;
  private final Words title;
  private final LaneInk ink;
  private final boolean touched;

  SlipLane(Look look, LaneInk ink, SlipRow row, DayGrid grid, Scrub scrub, HappenedPage page) {
    this(
        look,
        ink,
        row,
        grid,
        scrub,
        page,
        new Words(look, Type.SMALL_STRONG, Ink.SOFT, row.label()));
  }

  private SlipLane(
      Look look,
      LaneInk ink,
      SlipRow row,
      DayGrid grid,
      Scrub scrub,
      HappenedPage page,
      Words title) {
    super(look, "lane:" + row.incident(), title, grid, scrub, () -> page.choose(row.incident()));
    this.row = row;
    this.page = page;
    this.title = title;
    this.ink = ink;
    touched = row.cells().stream().anyMatch(cell -> cell.pick().isPresent());
  }

  /** What nothing was ever laid on needs no room for picks. */
  @Override
  float stripHigh() {
    return Room.grown(look(), touched ? 40 : 28);
  }

  @Override
  boolean isLit() {
    return scrub().lit(row.incident());
  }

  @Override
  boolean isChosen() {
    return page.chosen(row.incident());
  }

  @Override
  void light(boolean on) {
    title.in(on ? Ink.INK : Ink.SOFT);
  }

  @Override
  void strip(Batch batch, float alpha, float bottom, float high) {
    float middle = bottom + Room.grown(look(), 14);
    for (int i = 0; i < row.cells().size(); i++) {
      state(batch, alpha, row.cells().get(i), bottom, middle);
    }
    for (int i = 0; i < row.cells().size(); i++) {
      picked(batch, alpha, i, bottom + high - Room.grown(look(), 9));
      marked(batch, alpha, row.cells().get(i), bottom, middle);
    }
  }

  private void state(Batch batch, float alpha, CellView cell, float bottom, float middle) {
    float from = getX() + grid().x(cell.day());
    boolean home = cell.marks().contains(Mark.CLOSED);
    float to = getX() + (home ? grid().middle(cell.day()) : grid().x(cell.day() + 1));
    if (cell.phase() == Phase.AHEAD) {
      ink.dashes(batch, alpha, from, to, middle);
    } else if (cell.harm() > 0) {
      ink.line(batch, Ink.HARM, alpha, from, to, middle, LaneInk.thickness(cell.harm()));
    } else {
      ink.line(batch, Ink.SOFT, alpha, from, to, middle, 1.5f);
    }
    if (cell.holder() == Holder.YOU) {
      ink.line(batch, Ink.INK, alpha, from, to, bottom + Room.grown(look(), 3), 4);
    }
  }

  /** A pick stands where it was laid first; the same again is a point. */
  private void picked(Batch batch, float alpha, int place, float y) {
    CellView cell = row.cells().get(place);
    if (cell.pick().isEmpty()) {
      return;
    }
    float x = getX() + grid().middle(cell.day());
    if (place > 0 && row.cells().get(place - 1).pick().equals(cell.pick())) {
      ink.again(batch, alpha, x, y);
    } else {
      ink.pick(batch, cell.pick().get(), alpha, x, y);
    }
  }

  private void marked(Batch batch, float alpha, CellView cell, float bottom, float middle) {
    float x = getX() + grid().middle(cell.day());
    List<Mark> marks = cell.marks();
    boolean returned = marks.contains(Mark.HANDED_BACK) || marks.contains(Mark.LEFT_BEHIND);
    if (returned && !marks.contains(Mark.CLOSED)) {
      ink.sign(batch, Sign.RETURNED, alpha, x, bottom + Room.grown(look(), 6));
    }
    if (marks.contains(Mark.BROKE)) {
      ink.sign(batch, Sign.BROKE, alpha, x, middle);
    } else if (marks.contains(Mark.CLOSED)) {
      ink.sign(batch, Sign.HOME, alpha, x, middle);
    } else if (marks.contains(Mark.CAME_BACK)) {
      ink.sign(batch, Sign.CAME_BACK, alpha, x, middle);
    } else if (marks.contains(Mark.PREVENTED)) {
      ink.sign(batch, Sign.PREVENTED, alpha, x, middle);
    } else if (marks.contains(Mark.FOUND_ALONE)) {
      ink.sign(batch, Sign.FOUND_ALONE, alpha, x, middle);
    }
  }
}
