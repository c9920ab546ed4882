package wheelhouse.coach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the futures of one arm came to: one row for each, and the sums of its days. Rows of two arms
 * belong together that were played under the same supposition, into the same future.
 */
final class Tally {

  private static final int AXES = 3;

  private final int members;
  private final int days;
  private int[] supposition = new int[8];
  private double[] rows;
  private int count;
  private int from;
  private int last;

  /** An empty tally of futures of a run. */
  Tally(Shown shown) {
    members = shown.members;
    days = shown.days + shown.model.scenario().away();
    rows = new double[8 * width()];
  }

  private int width() {
    return AXES + 2 * members + 2 * (days + 1);
  }

  /** The column of harm on the evening of a day; that of growth follows. */
  private int column(int day) {
    return AXES + 2 * members + 2 * day;
  }

  /** Takes in a future that was just played; numbers of suppositions only grow. */
  void add(int number, Playout played) {
    from = played.from();
    last = played.last();
    reserve(count + 1);
    supposition[count++] = number;
    Value value = played.value();
    int at = (count - 1) * width();
    rows[at++] = value.harm();
    rows[at++] = value.permanent();
    rows[at++] = value.growth();
    for (int m = 0; m < members; m++) {
      rows[at++] = played.autonomy(m);
      rows[at++] = played.trust(m);
    }
    for (int day = from; day <= last; day++) {
      rows[(count - 1) * width() + column(day)] = played.harm(day);
      rows[(count - 1) * width() + column(day) + 1] = played.growth(day);
    }
  }

  private void reserve(int room) {
    if (room > supposition.length) {
      int more = Math.max(room, 2 * supposition.length);
      supposition = Arrays.copyOf(supposition, more);
      rows = Arrays.copyOf(rows, more * width());
    }
  }

  /** Takes in all futures of another tally, behind its own. */
  void add(Tally other) {
    if (other.count == 0) {
      return;
    }
    from = other.from;
    last = other.last;
    reserve(count + other.count);
    System.arraycopy(other.supposition, 0, supposition, count, other.count);
    System.arraycopy(other.rows, 0, rows, count * width(), other.count * width());
    count += other.count;
  }

  /** How many futures were played. */
  int futures() {
    return count;
  }

  private double at(int row, int column) {
    return rows[row * width() + column];
  }

  /** What one of the futures came to, by its place. */
  Value value(int row) {
    return new Value(at(row, 0), at(row, 1), at(row, 2));
  }

  /** The mean over all futures, and its standard error. */
  Estimate mean() {
    return new Estimate(
        value(axis -> moments(axis, this)[0]), value(axis -> error(moments(axis, this))));
  }

  /** The mean difference to another arm over the futures that both played, and its error. */
  Estimate less(Tally other) {
    return new Estimate(
        value(axis -> paired(axis, other)[0]), value(axis -> error(paired(axis, other))));
  }

  /** The difference that it makes to a member on the day the manager leaves. */
  Felt felt(Tally other, int member) {
    double[] autonomy = paired(AXES + 2 * member, other);
    double[] trust = paired(AXES + 2 * member + 1, other);
    return new Felt(autonomy[0], error(autonomy), trust[0], error(trust));
  }

  private interface Axis {
    double of(int axis);
  }

  private static Value value(Axis axis) {
    return new Value(axis.of(0), axis.of(1), axis.of(2));
  }

  private static double[] moments(int column, Tally of) {
    double sum = 0;
    for (int row = 0; row < of.count; row++) {
      sum += of.at(row, column);
    }
    double mean = of.count == 0 ? 0 : sum / of.count;
    double squares = 0;
    for (int row = 0; row < of.count; row++) {
      double off = of.at(row, column) - mean;
      squares += off * off;
    }
    return new double[] {mean, squares, of.count};
  }

  private double[] paired(int column, Tally other) {
    double sum = 0;
    int pairs = 0;
    int theirs = 0;
    double[] differences = new double[count];
    for (int row = 0; row < count; row++) {
      while (theirs < other.count && other.supposition[theirs] < supposition[row]) {
        theirs++;
      }
      if (theirs < other.count && other.supposition[theirs] == supposition[row]) {
        double difference = at(row, column) - other.at(theirs, column);
        differences[pairs++] = difference;
        sum += difference;
      }
    }
    double mean = pairs == 0 ? 0 : sum / pairs;
    double squares = 0;
    for (int i = 0; i < pairs; i++) {
      squares += (differences[i] - mean) * (differences[i] - mean);
    }
    return new double[] {mean, squares, pairs};
  }

  private static double error(double[] moments) {
    return Estimate.error(moments[1], (int) moments[2]);
  }

  /**
   * How far it goes from another arm, from day to day, over the futures that both played; none of
   * it before both have played one.
   */
  Curve against(Tally other) {
    List<Curve.Point> points = new ArrayList<>();
    for (int day = from; day <= last && count > 0 && other.count > 0; day++) {
      double[] harm = paired(column(day), other);
      double[] growth = paired(column(day) + 1, other);
      points.add(new Curve.Point(day, harm[0], spread(harm), growth[0], spread(growth)));
    }
    return new Curve(points);
  }

  /** The standard deviation, from the sum of squares around the mean. */
  private static double spread(double[] moments) {
    return Math.sqrt(moments[1] / Math.max(1, moments[2]));
  }
}
