package wheelhouse.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import wheelhouse.scenario.Habit;
import wheelhouse.sim.Model;

/**
 * How far reading reaches: a search over readers with other habits and other thresholds, all of
 * which see observations only, keeping those that no other beats on harm and growth alike. The
 * search is seeded and the same on every machine; what it finds is a lower bound of what is
 * possible.
 */
public final class Frontier {

  private static final int ROUNDS = 10;
  private static final int PER_ROUND = 16;

  private Frontier() {}

  /**
   * A point of the plane.
   *
   * @param harm mean harm
   * @param growth mean growth
   */
  public record Point(double harm, double growth) {

    /** Whether this is no worse on both axes, and better on one. */
    public boolean beats(Point other) {
      return harm <= other.harm
          && growth >= other.growth
          && (harm < other.harm || growth > other.growth);
    }
  }

  private record Found(Style style, Point point) {}

  /**
   * A reader that was found.
   *
   * @param entry how to seat one
   * @param point where it ended on the seeds it was found on
   */
  public record Reached(Entry entry, Point point) {}

  /**
   * Searches on seeds {@code first} to {@code first + seeds - 1}.
   *
   * @return the points that none beats, from least harm to most growth
   */
  public static List<Point> search(Model model, long first, int seeds) {
    return readers(model, first, seeds).stream().map(Reached::point).toList();
  }

  /**
   * Searches as {@link #search} does.
   *
   * @return the readers whose points none beats, from least harm to most growth
   */
  public static List<Reached> readers(Model model, long first, int seeds) {
    List<Found> archive = new ArrayList<>();
    Dice dice = new Dice();
    dice.seed(20261101);
    List<Style> styles = new ArrayList<>();
    styles.add(Style.READER);
    for (Habit habit : Habit.values()) {
      styles.add(Style.READER.without(habit));
    }
    styles.addAll(sweeps());
    for (int round = 0; round <= ROUNDS; round++) {
      keepBest(archive, play(model, styles, first, seeds));
      styles.clear();
      for (int i = 0; i < PER_ROUND; i++) {
        styles.add(vary(parent(archive, dice), dice));
      }
    }
    return archive.stream()
        .sorted(
            Comparator.comparingDouble((Found found) -> found.point().harm())
                .thenComparing(found -> found.point().growth()))
        .map(found -> new Reached(Roster.reader("reader-found", found.style()), found.point()))
        .toList();
  }

  /** The reader with one threshold at a time moved far. */
  private static List<Style> sweeps() {
    List<Style> styles = new ArrayList<>();
    Style reader = Style.READER;
    for (double spareAt : new double[] {5, 1.5, 0.9, 0.5, 0.2}) {
      styles.add(reader.spending(spareAt));
    }
    for (double goInAt : new double[] {0.15, 0.6, 1.01}) {
      styles.add(reader.goingInAt(goInAt));
    }
    for (double lackAt : new double[] {0.3, 0.7, 0.85}) {
      styles.add(reader.meetingAt(lackAt));
    }
    return styles;
  }

  private static List<Found> play(Model model, List<Style> styles, long first, int seeds) {
    List<Entry> entries = styles.stream().map(style -> Roster.reader("style", style)).toList();
    List<Comparison.Outcomes> played = Comparison.play(model, entries, first, seeds);
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < played.size(); i++) {
      double harm = played.get(i).mean(Comparison.Measure.HARM);
      double growth = played.get(i).mean(Comparison.Measure.GROWTH);
      found.add(new Found(styles.get(i), new Point(harm, growth)));
    }
    return found;
  }

  private static void keepBest(List<Found> archive, List<Found> found) {
    for (Found candidate : found) {
      Point point = candidate.point();
      boolean beaten =
          archive.stream()
              .anyMatch(kept -> kept.point().beats(point) || kept.point().equals(point));
      if (!beaten) {
        archive.removeIf(kept -> point.beats(kept.point()));
        archive.add(candidate);
      }
    }
  }

  /** Either end of the frontier more often than its middle, since ends are found by pushing. */
  private static Style parent(List<Found> archive, Dice dice) {
    archive.sort(Comparator.comparingDouble((Found found) -> found.point().harm()));
    double which = dice.share();
    int at = which < 0.35 ? 0 : which < 0.7 ? archive.size() - 1 : dice.below(archive.size());
    return archive.get(at).style();
  }

  private static Style vary(Style from, Dice dice) {
    Set<Habit> habits = EnumSet.noneOf(Habit.class);
    habits.addAll(from.habits());
    if (dice.share() < 0.4) {
      Habit flipped = Habit.values()[dice.below(Habit.values().length)];
      if (!habits.remove(flipped)) {
        habits.add(flipped);
      }
    }
    return new Style(
        habits,
        shift(from.goInAt(), 0.2, 0.1, 1.01, dice),
        shift(from.margin(), 0.8, -1, 3, dice),
        shift(from.lackAt(), 0.15, 0.2, 0.95, dice),
        shift(from.handsAt(), 0.2, 0.25, 1.01, dice),
        shift(from.askAt(), 0.15, 0, 0.9, dice),
        dice.share() < 0.3 ? dice.share() * 2 : from.spareAt(),
        dice.share() < 0.3 ? dice.below(12) : from.guardUntil());
  }

  private static double shift(double value, double by, double least, double most, Dice dice) {
    double moved = value + (2 * dice.share() - 1) * by;
    return Math.max(least, Math.min(most, moved));
  }
}
