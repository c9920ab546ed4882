package wheelhouse.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a search takes for the same word. */
class SearchTest {

  @ParameterizedTest
  @ValueSource(strings = {"Ärger", "ärger", "ARGER", "arger"})
  void searchingMindsNeitherCaseNorAccents(String word) {
    assertEquals("arger", Search.plain(word));
    assertEquals("strasse", Search.plain("Straße"));
  }
}
