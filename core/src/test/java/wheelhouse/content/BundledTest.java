package wheelhouse.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
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

  /** Quotation marks curl as their language has it, so that a page reads as if it were set. */
  @Test
  void shippedTextsHaveNoStraightQuotes() throws IOException, MalformedJson {
    List<String> straight = new ArrayList<>();
    int files = 0;
    try (var all = Files.list(Golden.path("scenarios"))) {
      for (Path file : all.toList()) {
        String name = file.getFileName().toString();
        if (name.matches("[a-z0-9-]+([.]de)?[.]json")) {
          files++;
          texts(Json.read(Golden.text(file)))
              .filter(text -> text.matches("(?s).*[\"'].*"))
              .forEach(text -> straight.add(name + ": " + text));
        }
      }
    }
    assertTrue(files > Bundled.ids().size(), "the scan found no overlay");
    assertEquals(List.of(), straight);
  }

  private static Stream<String> texts(JsonValue value) {
    if (value instanceof JsonValue.JsonObject object) {
      return object.members().values().stream().flatMap(BundledTest::texts);
    } else if (value instanceof JsonValue.JsonArray array) {
      return array.values().stream().flatMap(BundledTest::texts);
    }
    return value instanceof JsonValue.JsonString text ? Stream.of(text.text()) : Stream.empty();
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
