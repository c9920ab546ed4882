package wheelhouse.desktop.debrief;

import com.badlogic.gdx.graphics.g2d.Batch;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Picture;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.view.LanesView.StackRow;
import wheelhouse.desktop.view.LanesView.TallyView;

/**
 * Many slips of one kind and one owner as a tally for each day: how many were open, and how many of
 * those bled. Pressed, it opens into their lanes.
 */
final class StackLane extends LaneRow {

  private final StackRow row;
  private final LaneInk ink;
  private final Words title;
  private final int most;
  private final int[] incidents;

  /** Whether its lanes are shown below it. */
  enum Lie {
    CLOSED,
    OPEN
  }

  /**
   * A stack.
   *
   * @param place which it is
   * @param most the most that is open of any stack on any day, which is drawn as high as it goes
   */
  StackLane(
      Look look,
      LaneInk ink,
      StackRow row,
      int place,
      Lie lie,
      int most,
      DayGrid grid,
      Scrub scrub,
      Runnable pressed) {
    this(
        look,
        ink,
        row,
        "stack:" + place,
        new Words(look, Type.SMALL_STRONG, Ink.SOFT, row.label()),
        lie,
        most,
        grid,
        scrub,
        pressed);
  }

  private StackLane(
      Look look,
      LaneInk ink,
      StackRow row,
      String name,
      Words title,
      Lie lie,
      int most,
      DayGrid grid,
      Scrub scrub,
      Runnable pressed) {
    super(look, name, label(look, row, title, lie), grid, scrub, pressed);
    this.row = row;
    this.ink = ink;
    this.title = title;
    this.most = Math.max(1, most);
    incidents = row.rows().stream().mapToInt(each -> each.incident()).toArray();
  }

  private static Part label(Look look, StackRow row, Words title, Lie lie) {
    return new Row(look, 5)
        .with(Picture.icon(look, lie == Lie.OPEN ? "chevron-down" : "chevron-right", 15, Ink.INK))
        .sharing(
            1,
            new Column(look).with(title).with(new Words(look, Type.SMALL, Ink.SOFT, row.note())));
  }

  @Override
  float stripHigh() {
    return Room.grown(look(), 40);
  }

  @Override
  boolean isLit() {
    for (int incident : incidents) {
      if (scrub().lit(incident)) {
        return true;
      }
    }
    return false;
  }

  @Override
  boolean isChosen() {
    return false;
  }

  @Override
  void light(boolean on) {
    title.in(on ? Ink.INK : Ink.SOFT);
  }

  @Override
  void strip(Batch batch, float alpha, float bottom, float high) {
    float foot = bottom + Room.grown(look(), 6);
    float room = high - Room.grown(look(), 10);
    float least = Math.max(1, Room.grown(look(), 2));
    float gap = Math.max(1, Room.grown(look(), 1));
    for (int i = 0; i < row.tallies().size(); i++) {
      TallyView tally = row.tallies().get(i);
      float from = getX() + grid().x(tally.day()) + gap;
      float wide = getX() + grid().x(tally.day() + 1) - from;
      if (tally.open() > 0) {
        float tall = Math.max(least, Math.round(room * tally.open() / most));
        ink.fill(batch, Ink.SOFT, alpha * LaneInk.OPEN, from, foot, wide, tall);
      }
      if (tally.bleeding() > 0) {
        float tall = Math.max(least, Math.round(room * tally.bleeding() / most));
        ink.fill(batch, Ink.HARM, alpha, from, foot, wide, tall);
      }
      if (tally.held() > 0) {
        ink.fill(
            batch,
            Ink.INK,
            alpha,
            from,
            bottom + Room.grown(look(), 1),
            wide,
            Room.grown(look(), 4));
      }
    }
  }
}
