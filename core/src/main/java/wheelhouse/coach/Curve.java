package wheelhouse.coach;

import java.util.List;

/**
 * How a choice plays out from day to day, as a difference to the choice that was made: the mean
 * over the futures that both were played in, and how far they spread.
 *
 * @param points one for each day, from the day of the decision to the end of the leave; for the
 *     choice that was made, nothing throughout
 */
public record Curve(List<Point> points) {

  public Curve {
    points = List.copyOf(points);
  }

  /**
   * The evening of a day.
   *
   * @param day from 1
   * @param harm how much more harm by then
   * @param harmSpread standard deviation of it over the futures
   * @param growth how much more growth of capability by then; from the leave on it stays what it
   *     was
   * @param growthSpread standard deviation of it over the futures
   */
  public record Point(
      int day, double harm, double harmSpread, double growth, double growthSpread) {}
}
