package wheelhouse.debrief;

import java.util.List;

/**
 * A result taken apart: what the player's choices did, how readable it was, how the dice fell. The
 * two axes are never added up.
 *
 * @param lines those three, in this order
 * @param told what they come to, in sentences
 */
public record Apart(List<Line> lines, List<String> told) {

  /** In points. */
  private static final double LEAST_HARM = 2;

  private static final double LEAST_GROWTH = 0.4;

  public Apart {
    lines = List.copyOf(lines);
    told = List.copyOf(told);
  }

  /**
   * What the longest bar of harm stands for, in harm points: the most that any line did, but never
   * so little that a drawing would blow up next to nothing.
   */
  public double harmScale() {
    return lines.stream().mapToDouble(line -> Math.abs(line.harm())).reduce(LEAST_HARM, Math::max);
  }

  /** What the longest bar of growth stands for, in points, as {@link #harmScale()}. */
  public double growthScale() {
    return lines.stream()
        .mapToDouble(line -> Math.abs(line.growth()))
        .reduce(LEAST_GROWTH, Math::max);
  }

  /**
   * What one of them did.
   *
   * @param label what it is
   * @param harm to customers that it added, in harm points; below 0 if it spared some
   * @param growth of capability that it added, in points
   * @param harmTold the same in words
   * @param growthTold the same in words
   */
  public record Line(
      String label, double harm, double growth, String harmTold, String growthTold) {}
}
