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

  public Apart {
    lines = List.copyOf(lines);
    told = List.copyOf(told);
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
