package wheelhouse.scenario;

/**
 * Something on the manager's calendar that takes time whatever they plan: a day out, a status for
 * the boss.
 *
 * @param day from 1
 * @param text what the manager reads that morning
 * @param minutes attention it takes, 0 to 480
 */
public record CalendarEntry(int day, String text, int minutes) {}
