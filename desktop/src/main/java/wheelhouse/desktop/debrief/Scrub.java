package wheelhouse.desktop.debrief;

import java.util.BitSet;
import java.util.List;
import wheelhouse.desktop.view.LogView;

/** Which day is looked at, and which lanes are lit by what is told of it. */
final class Scrub {

  /** No incident. */
  static final int NONE = -1;

  private final int days;
  private final List<LogView> logs;
  private final BitSet today = new BitSet();
  private final BitSet pointed = new BitSet();
  private int day = 1;
  private Runnable changed = () -> {};

  Scrub(int days, List<LogView> logs) {
    this.days = days;
    this.logs = logs;
    to(1);
  }

  /** Who is told when another day is looked at. */
  void whenChanged(Runnable told) {
    changed = told;
  }

  int day() {
    return day;
  }

  int days() {
    return days;
  }

  /** Looks at a day, or the nearest there is. */
  void to(int wanted) {
    int next = Math.max(1, Math.min(days, wanted));
    boolean other = next != day;
    day = next;
    if (other || today.isEmpty()) {
      today.clear();
      pointed.clear();
      log().lines().forEach(line -> line.incidents().forEach(today::set));
    }
    if (other) {
      changed.run();
    }
  }

  /** What is told of the day. */
  LogView log() {
    return logs.get(Math.min(day, logs.size()) - 1);
  }

  /** Points at a line of the log, so that its lanes alone are lit. */
  void point(LogView.Line line) {
    pointed.clear();
    line.incidents().forEach(pointed::set);
  }

  /** Points at none. */
  void pointAway() {
    pointed.clear();
  }

  /** Whether the lane of an incident is lit. */
  boolean lit(int incident) {
    return pointed.isEmpty() ? today.get(incident) : pointed.get(incident);
  }
}
