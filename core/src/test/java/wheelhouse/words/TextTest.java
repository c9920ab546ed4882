package wheelhouse.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long something takes is said in one way, in the window as in the terminal. */
class TextTest {

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
    "65, 1 h 5",
    "10, 10 min",
    "-30, −½ h"
  })
  void timeIsSaidInQuartersOfAnHour(int minutes, String words) {
    assertEquals(words, Text.in(Locale.ENGLISH).time(minutes));
    assertEquals(words, Text.in(Locale.GERMAN).time(minutes));
  }
}
