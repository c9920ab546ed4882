package wheelhouse.check;

import wheelhouse.scenario.CalendarEntry;
import wheelhouse.scenario.OwnWork;
import wheelhouse.scenario.Scenario;

/** How long a careful player takes, in minutes at the screen. */
final class ReadingTime {

  /** Words a minute: careful reading of plain prose, Brysbaert 2019, rounded down. */
  private static final double WORDS = 220;

  /** Seconds to look at an open slip again, and leave it or pick something. */
  private static final double LOOK = 5;

  /** Seconds for what every day takes: the morning, the team, the evening. */
  private static final double DAY = 20;

  private static final double SECONDS = 60;

  private final Scenario scenario;
  private final Sightings seen;

  ReadingTime(Played played) {
    scenario = played.written().scenario();
    seen = played.arrivals();
  }

  /** Words that are new on a day, on average. */
  double words(int day) {
    double words = seen.words(day);
    for (CalendarEntry entry : scenario.calendar()) {
      words += entry.day() == day ? Texts.words(entry.text()) : 0;
    }
    for (OwnWork work : scenario.manager().ownWork()) {
      words += work.from() == day ? Texts.words(work.title()) : 0;
    }
    return words;
  }

  /** Minutes that a day takes. */
  double minutes(int day) {
    return words(day) / WORDS + (DAY + LOOK * seen.slips(day)) / SECONDS;
  }

  /** Minutes of the briefing before the first day. */
  double briefing() {
    int words = 0;
    for (Texts.Text text : Texts.of(scenario)) {
      words +=
          text.sort() == Texts.Sort.PARAGRAPH || text.sort() == Texts.Sort.ABOUT
              ? Texts.words(text.text())
              : 0;
    }
    return words / WORDS;
  }

  /** Minutes of all days and the briefing; the debrief is as long as one wants. */
  double all() {
    double minutes = briefing();
    for (int day = 1; day <= scenario.days(); day++) {
      minutes += minutes(day);
    }
    return minutes;
  }
}
