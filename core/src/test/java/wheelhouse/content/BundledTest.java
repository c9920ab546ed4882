package wheelhouse.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundledTest {

  @Test
  void idsAreThoseOfTheFolder() throws IOException {
    TreeSet<String> files = new TreeSet<>();
    try (var all = Files.list(Golden.path("scenarios"))) {
      all.map(file -> file.getFileName().toString())
          .filter(name -> name.matches("[a-z0-9-]+[.]json"))
          .forEach(name -> files.add(name.replace(".json", "")));
    }
    assertEquals(files, new TreeSet<>(Bundled.ids()));
  }

  @Test
  void shippedScenariosHaveNoProblems() {
    for (String id : Bundled.ids()) {
      Loaded loaded = Bundled.find(id).orElseThrow();
      String said = loaded.findings().stream().map(Messages::pretty).reduce("", String::concat);
      assertEquals("", said);
      assertEquals(id, loaded.scenario().orElseThrow().id());
    }
  }

  @Test
  void pathNamesAFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.json");
    Files.writeString(file, Golden.base());
    assertTrue(Bundled.find(file.toString()).orElseThrow().scenario().isPresent());
    assertEquals(Optional.empty(), Bundled.find(folder.resolve("none.json").toString()));
    assertEquals(Optional.empty(), Bundled.find("no\u0000path"));
    assertFalse(Bundled.ids().contains("scenario.schema"));
  }
}
