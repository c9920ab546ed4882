package wheelhouse.debrief;

import java.util.List;

/**
 * What may have pulled at the manager: how loud a slip was, which says nothing about it, and
 * whether it was of their old craft. Counted over the slips that were on the board while they were
 * there; a redesign is none. The counts tell what was there, the effects what it did.
 *
 * @param loud the slips that arrived loudly
 * @param quiet the others
 * @param craft the slips of the old craft
 * @param elsewhere the others
 * @param byLoudness what loudness did, among slips that are alike
 * @param byCraft what the old craft did, among slips that are alike
 */
public record Pull(
    Side loud, Side quiet, Wheels craft, Wheels elsewhere, Tug byLoudness, Tug byCraft) {

  /**
   * One side of the comparison.
   *
   * @param slips how many there were
   * @param wentIn on how many of them anything above hold was laid
   * @param needed how many of them needed anything above hold on some day
   * @param both how many of them needed it, and had something laid
   */
  public record Side(int slips, int wentIn, int needed, int both) {

    /** How many needed something and had nothing laid. */
    public int leftAlone() {
      return needed - both;
    }

    /** How many needed nothing and had something laid. */
    public int unneeded() {
      return wentIn - both;
    }
  }

  /**
   * Wheels that were taken.
   *
   * @param slips how many slips there were
   * @param taken on how many of them the manager took the wheel
   * @param days for how many days in all
   */
  public record Wheels(int slips, int taken, int days) {}

  static Pull of(List<Course> courses, List<Lane> lanes, List<Attention> slips, int craft) {
    List<Course> there =
        courses.stream()
            .filter(each -> !each.moments().isEmpty() && each.customer().isPresent())
            .toList();
    return new Pull(
        side(there.stream().filter(each -> each.truth().loud()).toList()),
        side(there.stream().filter(each -> !each.truth().loud()).toList()),
        wheels(there.stream().filter(each -> kind(lanes, each) == craft).toList()),
        wheels(there.stream().filter(each -> kind(lanes, each) != craft).toList()),
        Tug.ofLoudness(slips),
        Tug.ofCraft(slips));
  }

  private static int kind(List<Lane> lanes, Course course) {
    return lanes.get(course.incident()).kind();
  }

  private static Side side(List<Course> slips) {
    List<Course> wentIn = slips.stream().filter(Pull::wentIn).toList();
    return new Side(
        slips.size(),
        wentIn.size(),
        (int) slips.stream().filter(Pull::needed).count(),
        (int) wentIn.stream().filter(Pull::needed).count());
  }

  private static boolean wentIn(Course course) {
    return course.moments().stream().anyMatch(moment -> moment.pick().weight() > 0);
  }

  private static boolean needed(Course course) {
    return course.moments().stream().anyMatch(moment -> moment.need().weight() > 0);
  }

  private static Wheels wheels(List<Course> slips) {
    return new Wheels(
        slips.size(),
        (int) slips.stream().filter(each -> each.wheelDays() > 0).count(),
        slips.stream().mapToInt(Course::wheelDays).sum());
  }
}
