package wheelhouse.debrief;

import java.util.List;
import java.util.Optional;
import wheelhouse.run.Band;
import wheelhouse.run.Progress;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Facts;

/**
 * One incident as a lane over the days of a run, from the day its slip appeared to the day it came
 * home or the leave ended. Members, kinds and customers are named by their number in the scenario.
 *
 * @param incident its number
 * @param kind its kind of work
 * @param customer its customer, or {@link #NONE} for a redesign
 * @param parent the incident it came back from, or {@link #NONE}
 * @param child the incident that came back from it, or {@link #NONE}
 * @param cameBack the day it came back, however long it had been home; 0 if it did not
 * @param loud whether it was loud when it arrived
 * @param cells a day each, without a gap; at least one
 * @param later what came of it once the leave was over, while what still bled was played out
 */
public record Lane(
    int incident,
    int kind,
    int customer,
    int parent,
    int child,
    int cameBack,
    boolean loud,
    List<Cell> cells,
    List<Later> later) {

  /** No customer, owner, parent or child. */
  public static final int NONE = Facts.NONE;

  public Lane {
    cells = List.copyOf(cells);
    later = List.copyOf(later);
    if (cells.isEmpty()) {
      throw new IllegalArgumentException("incident " + incident + " was on no day");
    }
  }

  /** Who had it by the end of a day. */
  public enum Holder {
    /** Nobody: it had no owner. */
    NOBODY,
    /** Its owner. */
    OWNER,
    /** The manager, at the wheel. */
    YOU
  }

  /** Something that happened to it on a day, in the order in which a day goes. */
  public enum Mark {
    /** Its slip appeared. */
    ARRIVED,
    /** It began to bleed, as foreseen. */
    BEGAN,
    /** It broke. */
    BROKE,
    /** It was home, or close to it, and came back as another. */
    CAME_BACK,
    /** The manager went on leave, and what they held went to its owner unasked. */
    LEFT_BEHIND,
    /** Somebody or something was asked about it. */
    ASKED,
    /** It was pinned, with others, to a claim. */
    PINNED,
    /** The call about it was answered. */
    CALL_ANSWERED,
    /** An owner was named. */
    ASSIGNED,
    /** The manager took the wheel. */
    TAKEN,
    /** The manager gave the wheel back. */
    HANDED_BACK,
    /** A sign appeared. */
    SIGN,
    /** A pick met what was lacking. */
    MET,
    /** Its owner found alone what was lacking. */
    FOUND_ALONE,
    /** The bleeding stopped. */
    STOPPED,
    /** It was stopped before it bled. */
    PREVENTED,
    /** It was brought home. */
    CLOSED
  }

  /**
   * One day of it.
   *
   * @param day from 1
   * @param phase where it stood that day, once the morning had come
   * @param band how bad that day was for its customer; empty where it did not bleed
   * @param holder who had it by the end of the day
   * @param owner its owner by the end of the day, or {@link #NONE}
   * @param known whether its owner knew of it by the end of the day
   * @param pick what was laid on it; empty where nothing was, and always on leave
   * @param progress how far it moved that day
   * @param marks what happened to it, each at most once, in order
   */
  public record Cell(
      int day,
      Phase phase,
      Optional<Band> band,
      Holder holder,
      int owner,
      boolean known,
      Optional<Pick> pick,
      Progress progress,
      List<Mark> marks) {

    public Cell {
      marks = List.copyOf(marks);
    }

    /** Whether something of a sort happened to it that day. */
    public boolean has(Mark mark) {
      return marks.contains(mark);
    }
  }

  /**
   * Something that happened to it after the last day of the leave.
   *
   * @param day from 1, beyond the leave
   * @param mark began, broke, stopped, prevented or closed
   */
  public record Later(int day, Mark mark) {}

  /** The day its slip appeared. */
  public int first() {
    return cells.get(0).day();
  }

  /** The last day that is told of it: the day it came home, or the last of the leave. */
  public int last() {
    return cells.get(cells.size() - 1).day();
  }

  /** Its day of a number; empty where it was not open. */
  public Optional<Cell> on(int day) {
    int place = day - first();
    return place < 0 || place >= cells.size() ? Optional.empty() : Optional.of(cells.get(place));
  }

  /** Who owned it in the end, or {@link #NONE}. */
  public int owner() {
    return cells.get(cells.size() - 1).owner();
  }

  /** Whether it is the redesign that a claim brought up, which harms nobody. */
  public boolean redesign() {
    return customer == NONE;
  }
}
