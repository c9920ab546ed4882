package wheelhouse.desktop.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wheelhouse.replay.RunStore;

/** Names of people, as names of folders. */
class PlayersTest {

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(
      strings = {"Ana", "Jörg & Ana", "CON", "a/b\\c:*?\"<>|", "..", "Ми́ша", "% 41", "-", "あな"})
  void aNameIsReadBackFromItsFolder(String name) throws IOException {
    RunStore store = new RunStore(folder);
    RunStore own = new Players(store).of(name);
    assertEquals(folder, own.folder().getParent());
    assertTrue(String.valueOf(own.folder().getFileName()).matches("player-[0-9A-Za-z%+_-]+"));
    Files.createDirectories(own.folder());
    String composed = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFC);
    assertEquals(List.of(composed), new Players(store).names());
    assertEquals(own.folder(), new Players(store).of(" " + name.toUpperCase() + " ").folder());
    assertTrue(store.files().isEmpty());
  }

  @Test
  void nobodyHasTheStoreItself() {
    RunStore store = new RunStore(folder);
    assertEquals(folder, new Players(store).of("  ").folder());
    assertTrue(new Players(new RunStore(folder.resolve("none"))).names().isEmpty());
  }

  @Test
  void aNameAsLongAsABookFitsAFolder() {
    String name = "👩‍🚒".repeat(100);
    Path own = new Players(new RunStore(folder)).of(name).folder();
    assertTrue(String.valueOf(own.getFileName()).length() < 200);
  }
}
