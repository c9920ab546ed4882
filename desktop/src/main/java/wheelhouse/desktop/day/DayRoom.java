package wheelhouse.desktop.day;

import wheelhouse.desktop.look.Look;

/** How much room the day board has, by how many letters fit across. */
enum DayRoom {
  /** Everything stands side by side. */
  WIDE,
  /** The team's skills are folded away. */
  MIDDLE,
  /** Slips and what is open take turns. */
  NARROW;

  private static final float WIDE_EMS = 70;
  private static final float NARROW_EMS = 50;

  static DayRoom of(Look look) {
    float ems = look.scale().ems();
    return ems >= WIDE_EMS ? WIDE : ems < NARROW_EMS ? NARROW : MIDDLE;
  }
}
