package wheelhouse.check;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import wheelhouse.content.Evidence;
import wheelhouse.policy.Comparison.Measure;
import wheelhouse.policy.Entry;
import wheelhouse.policy.Roster;

/** A constant rule that clearly comes within a fifth of the way of the reader, on either axis. */
final class NearRules implements Check<Played> {

  /** Of the way from the worst constant rule to the reader. */
  private static final double MARGIN = 0.2;

  @Override
  public String code() {
    return "W871";
  }

  @Override
  public void look(Played played, Notes notes) {
    if (NoDifference.differs(played)) {
      look(played, Measure.HARM, "incidents", notes);
      look(played, Measure.GROWTH, "team", notes);
    }
  }

  private static void look(Played played, Measure measure, String path, Notes notes) {
    double worst = played.mean(played.worst(measure), measure);
    double reader = played.mean(Roster.READER, measure);
    List<String> near =
        Roster.constants().stream()
            .map(Entry::name)
            .filter(rule -> farthest(played, rule, measure) / Math.abs(worst - reader) < MARGIN)
            .sorted(Comparator.comparingDouble(rule -> farthest(played, rule, measure)))
            .toList();
    if (near.isEmpty()) {
      return;
    }
    String axis = measure.name().toLowerCase(Locale.ROOT);
    Played.Difference less = played.less(near.get(0), measure);
    notes
        .at(path)
        .says(
            String.format(
                Locale.ROOT,
                "%s %s: %s is %.1f%s against %.1f, and with the worst rule %.1f",
                Notes.list(near),
                how(less, measure, near.size()),
                axis,
                played.mean(near.get(0), measure),
                near.size() == 1 ? "" : " with the first",
                reader,
                worst))
        .label("always doing one thing should not do")
        .known(Evidence.measured(less.runs(), less.within(), "points of " + axis))
        .add();
  }

  /** What rules do, of which the nearest is so far behind the reader. */
  private static String how(Played.Difference less, Measure measure, int rules) {
    boolean ahead = (measure == Measure.HARM ? less.mean() : -less.mean()) < 0;
    String near = rules == 1 ? "comes too near the reader" : "come too near the reader";
    return !ahead ? near : rules == 1 ? "does better than the reader" : near + ", or do better";
  }

  /** How far behind the reader a rule is at most, given how much was played. */
  private static double farthest(Played played, String rule, Measure measure) {
    Played.Difference less = played.less(rule, measure);
    double behind = measure == Measure.HARM ? less.mean() : -less.mean();
    return behind + less.within();
  }
}
