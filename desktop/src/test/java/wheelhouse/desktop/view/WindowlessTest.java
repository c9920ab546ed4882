package wheelhouse.desktop.view;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shown, and the run that is played, know no window; or no test could try them. */
class WindowlessTest {

  @ParameterizedTest
  @ValueSource(strings = {"view", "session"})
  void knowsNoWindow(String name) throws IOException {
    List<Path> sources;
    try (Stream<Path> files = Files.list(Path.of("src/main/java/wheelhouse/desktop", name))) {
      sources = files.toList();
    }
    assertFalse(sources.isEmpty());
    for (Path source : sources) {
      String code = Files.readString(source);
      assertFalse(code.contains("badlogic"), source::toString);
      assertFalse(name.equals("view") && code.contains("desktop.session"), source::toString);
    }
  }
}
