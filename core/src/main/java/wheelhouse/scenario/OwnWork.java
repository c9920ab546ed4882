package wheelhouse.scenario;

/**
 * A slip of the manager's own: a hiring plan, the budget, a report.
 *
 * @param id unique among own work
 * @param title as the slip says it
 * @param minutes how long it takes in all
 * @param from the day it comes up, from 1
 * @param due the last day on which it can be finished
 * @param missed what follows if it is not
 */
public record OwnWork(String id, String title, int minutes, int from, int due, Missed missed) {

  /**
   * What follows when own work is missed, on the morning after it was due: also on the first of the
   * leave, when it costs nobody's minutes any more.
   *
   * @param text what the manager hears
   * @param trust how much trust every member loses, 0 to 1
   * @param harm permanent harm to customers, in harm points
   * @param minutes attention lost on the day after
   */
  public record Missed(String text, double trust, double harm, int minutes) {}
}
