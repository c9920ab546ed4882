package wheelhouse.desktop.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import wheelhouse.words.Text;

/**
 * The day on which a screen is shown, from which it says when things were.
 *
 * @param today the day
 * @param zone where the player is
 */
public record When(LocalDate today, ZoneId zone) {

  /** When something was, in words: today, yesterday, or the date. */
  String of(Optional<Instant> moment, Text text) {
    if (moment.isEmpty()) {
      return text.of("when.unknown");
    }
    LocalDate day = moment.get().atZone(zone).toLocalDate();
    if (day.equals(today)) {
      return text.of("when.today");
    } else if (day.equals(today.minusDays(1))) {
      return text.of("when.yesterday");
    }
    return DateTimeFormatter.ofPattern(text.of("when.date"), text.locale()).format(day);
  }
}
