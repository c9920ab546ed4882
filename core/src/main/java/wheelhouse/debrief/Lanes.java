package wheelhouse.debrief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import wheelhouse.run.Band;
import wheelhouse.scenario.Pick;

/**
 * What happened, as lanes over the days. More incidents than a page holds are also stacked, by kind
 * of work and by who had them in the end.
 *
 * @param days days on which the manager was there
 * @param away days of leave after those
 * @param lanes every incident, in order of birth
 * @param stacks the same in stacks, those that were there first before the others; empty where the
 *     lanes fit a page as they are
 */
public record Lanes(int days, int away, List<Lane> lanes, List<Stack> stacks) {

  /** More lanes than this are stacked. */
  public static final int MANY = 40;

  public Lanes {
    lanes = List.copyOf(lanes);
    stacks = List.copyOf(stacks);
  }

  /**
   * Lanes of one kind of work and one owner; a redesign lies alone.
   *
   * @param kind their kind of work
   * @param owner who had them in the end, or {@link Lane#NONE}
   * @param lanes at least one, in order of birth
   * @param tallies every day of the run, whether anything of the stack was open or not
   */
  public record Stack(int kind, int owner, List<Lane> lanes, List<Tally> tallies) {

    public Stack {
      lanes = List.copyOf(lanes);
      tallies = List.copyOf(tallies);
    }
  }

  /**
   * One day of a stack: how many of its lanes stood where.
   *
   * @param day from 1
   * @param ahead foreseen, and not there yet
   * @param bleeding as the day began
   * @param closing stopped or broken, and not home
   * @param held at the manager's wheel by the end of the day
   * @param broke broke that day
   * @param home came home that day
   * @param worst the worst of the day's bands; empty where nothing bled
   * @param heaviest the heaviest pick of the day; empty where nothing was laid
   */
  public record Tally(
      int day,
      int ahead,
      int bleeding,
      int closing,
      int held,
      int broke,
      int home,
      Optional<Band> worst,
      Optional<Pick> heaviest) {

    /** How many of them were open. */
    public int open() {
      return ahead + bleeding + closing;
    }
  }

  /** The last day of the leave. */
  public int last() {
    return days + away;
  }

  static Lanes of(History history) {
    int days = history.model().scenario().days();
    int away = history.model().scenario().away();
    List<Lane> lanes = LaneDrawing.of(history);
    return new Lanes(
        days, away, lanes, lanes.size() > MANY ? stacked(lanes, days + away) : List.of());
  }

  private record Pile(int kind, int owner, int redesign) implements Comparable<Pile> {

    static Pile of(Lane lane) {
      return new Pile(lane.kind(), lane.owner(), lane.redesign() ? lane.incident() : Lane.NONE);
    }

    @Override
    public int compareTo(Pile other) {
      int byKind = Integer.compare(kind, other.kind);
      int byOwner = byKind != 0 ? byKind : Integer.compare(owner, other.owner);
      return byOwner != 0 ? byOwner : Integer.compare(redesign, other.redesign);
    }
  }

  private static List<Stack> stacked(List<Lane> lanes, int last) {
    Map<Pile, List<Lane>> piles = new TreeMap<>();
    for (Lane lane : lanes) {
      piles.computeIfAbsent(Pile.of(lane), pile -> new ArrayList<>()).add(lane);
    }
    List<Stack> stacks = new ArrayList<>();
    piles.forEach(
        (pile, alike) -> stacks.add(new Stack(pile.kind, pile.owner, alike, tallies(alike, last))));
    stacks.sort(
        (a, b) -> Integer.compare(a.lanes().get(0).incident(), b.lanes().get(0).incident()));
    return stacks;
  }

  private static List<Tally> tallies(List<Lane> alike, int last) {
    List<List<Lane.Cell>> byDay = new ArrayList<>();
    for (int day = 1; day <= last; day++) {
      byDay.add(new ArrayList<>());
    }
    for (Lane lane : alike) {
      lane.cells().forEach(cell -> byDay.get(cell.day() - 1).add(cell));
    }
    List<Tally> tallies = new ArrayList<>();
    for (int day = 1; day <= last; day++) {
      tallies.add(tally(day, byDay.get(day - 1)));
    }
    return tallies;
  }

  private static Tally tally(int day, Collection<Lane.Cell> cells) {
    int[] phases = new int[4];
    int held = 0;
    int broke = 0;
    int home = 0;
    Optional<Band> worst = Optional.empty();
    Optional<Pick> heaviest = Optional.empty();
    for (Lane.Cell cell : cells) {
      phases[cell.phase().ordinal()]++;
      held += cell.holder() == Lane.Holder.YOU ? 1 : 0;
      broke += cell.has(Lane.Mark.BROKE) ? 1 : 0;
      home += cell.has(Lane.Mark.CLOSED) ? 1 : 0;
      worst = more(worst, cell.band());
      heaviest = more(heaviest, cell.pick());
    }
    return new Tally(day, phases[0], phases[1], phases[2], held, broke, home, worst, heaviest);
  }

  private static <T extends Comparable<T>> Optional<T> more(Optional<T> a, Optional<T> b) {
    return a.isEmpty() || b.isPresent() && b.get().compareTo(a.get()) > 0 ? b : a;
  }
}
