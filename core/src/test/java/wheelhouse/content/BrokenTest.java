package wheelhouse.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file in the folder of broken scenarios is a case; beside it stands what must be said. */
class BrokenTest {

  private static final Path FOLDER = Golden.path("core/src/test/resources/broken");

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".json"))
          .map(name -> name.substring(0, name.length() - ".json".length()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void saysExactlyThis(String name) {
    List<Finding> findings = read(name).findings();
    String said =
        findings.stream().map(Messages::pretty).collect(Collectors.joining("\n"))
            + (findings.isEmpty() ? "" : "\n")
            + Messages.counts(findings, 1);
    Golden.check(FOLDER.resolve(name + ".txt"), said);
    assertTrue(said.chars().noneMatch(c -> c < ' ' && c != '\n'), "safe to print");
    for (String machine : List.of("Exception", "java", "Gson", "Json", "null pointer")) {
      assertTrue(!said.contains(machine), () -> "no machine's words: " + machine);
    }
  }

  @Test
  void fourMistakesGiveFourFindings() {
    assertEquals(
        List.of("W201 25", "W204 26", "W206 28", "W207 30"),
        read("four-mistakes").findings().stream()
            .map(each -> each.code() + " " + each.place().line())
            .toList());
  }

  @Test
  void lineFormatIsForEditors() {
    assertEquals(
        "broken/unknown-owner.json:25:16: error[W204] no owner is called \"anna\"; did you mean \"ana\"?\n",
        Messages.line(read("unknown-owner").findings().get(0)));
  }

  @Test
  void thereAreManyCases() throws IOException {
    assertTrue(names().size() >= 25);
  }

  private static Loaded read(String name) {
    return ScenarioReader.read(
        "broken/" + name + ".json", () -> Files.newInputStream(FOLDER.resolve(name + ".json")));
  }
}
