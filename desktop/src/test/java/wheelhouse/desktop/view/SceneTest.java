package wheelhouse.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wheelhouse.run.Run;

/** How the window speaks of hours, and what a search takes for the same word. */
class SceneTest {

  @ParameterizedTest
  @CsvSource({
    "480, 8 h",
    "390, 6½ h",
    "375, 6¼ h",
    "405, 6¾ h",
    "30, ½ h",
    "15, ¼ h",
    "0, 0 h",
    "370, 6 h 10",
    "10, 10 min",
    "-30, −½ h"
  })
  void hoursAreSaidInQuarters(int minutes, String words) {
    Run run = new Run(Shipped.model("first-week"), 1);
    assertEquals(words, new Scene(run, Shipped.text(Locale.ENGLISH)).hours(minutes));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ärger", "ärger", "ARGER", "arger"})
  void searchingMindsNeitherCaseNorAccents(String word) {
    assertEquals("arger", Search.plain(word));
    assertEquals("strasse", Search.plain("Straße"));
  }
}
