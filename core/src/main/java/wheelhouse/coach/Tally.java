package wheelhouse.coach;

import java.util.Arrays;

/**
 * What the futures of one arm came to: one row for each, and the sums of its days. Rows of two arms
 * belong together that were played under the same supposition, into the same future.
 */
final class Tally {

  private static final int AXES = 3;

  private final int members;
  private int[] supposition = new int[8];
  private double[] rows;
  private int count;
  private int from;
  private int last;
  private double[] harm = new double[0];
  private double[] harmSquares = new double[0];
  private double[] growth = new double[0];
  private double[] growthSquares = new double[0];

  Tally(int members) {
    this.members = members;
    rows = new double[8 * width()];
  }

  private int width() {
    return AXES + 2 * members;
  }

  /** Takes in a future that was just played; numbers of suppositions only grow. */
  void add(int number, Playout played) {
    if (harm.length == 0) {
      days(played.from(), played.last());
    }
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
      int i = day - from;
      harm[i] += played.harm(day);
      harmSquares[i] += played.harm(day) * played.harm(day);
      growth[i] += played.growth(day);
      growthSquares[i] += played.growth(day) * played.growth(day);
    }
  }

  private void reserve(int room) {
    if (room > supposition.length) {
      int more = Math.max(room, 2 * supposition.length);
      supposition = Arrays.copyOf(supposition, more);
      rows = Arrays.copyOf(rows, more * width());
    }
  }

  private void days(int first, int until) {
    from = first;
    last = until;
    harm = new double[last - from + 1];
    harmSquares = new double[harm.length];
    growth = new double[harm.length];
    growthSquares = new double[harm.length];
  }

  /** Takes in all futures of another tally, behind its own. */
  void add(Tally other) {
    if (other.count == 0) {
      return;
    }
    if (harm.length == 0) {
      days(other.from, other.last);
    }
    reserve(count + other.count);
    System.arraycopy(other.supposition, 0, supposition, count, other.count);
    System.arraycopy(other.rows, 0, rows, count * width(), other.count * width());
    count += other.count;
    for (int i = 0; i < harm.length; i++) {
      harm[i] += other.harm[i];
      harmSquares[i] += other.harmSquares[i];
      growth[i] += other.growth[i];
      growthSquares[i] += other.growthSquares[i];
    }
  }

  /** How many futures were played. */
  int futures() {
    return count;
  }

  private double at(int row, int column) {
    return rows[row * width() + column];
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

  /** The standard error of a mean, from the sum of squares around it; of one future, unknown. */
  private static double error(double[] moments) {
    double count = moments[2];
    return count < 2 ? Double.POSITIVE_INFINITY : Math.sqrt(moments[1] / (count - 1) / count);
  }

  /** How it plays out from day to day. */
  Curve curve() {
    java.util.List<Curve.Point> points = new java.util.ArrayList<>();
    for (int i = 0; i < harm.length; i++) {
      points.add(
          new Curve.Point(
              from + i,
              harm[i] / count,
              spread(harm[i], harmSquares[i]),
              growth[i] / count,
              spread(growth[i], growthSquares[i])));
    }
    return new Curve(points);
  }

  private double spread(double sum, double squares) {
    double mean = sum / count;
    return Math.sqrt(Math.max(0, squares / count - mean * mean));
  }
}
