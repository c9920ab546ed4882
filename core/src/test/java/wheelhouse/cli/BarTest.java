package wheelhouse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bar fills, keeps to its line, and is shown to people only. */
class BarTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void itFillsAndLeavesNothingBehind() {
    StringWriter written = new StringWriter();
    try (Bar bar = Bar.on(new PrintWriter(written), 80)) {
      bar.at("playing", 0);
      bar.at("playing", 0.5);
      bar.at("playing", 0.5);
      bar.at("a very long piece of work indeed, of which there is more to say".repeat(2), 1);
    }
    String[] lines = written.toString().split("\r");
    assertEquals(5, lines.length, "what has not moved is not drawn again");
    assertTrue(lines[2].contains("[###############               ] playing"), lines[2]);
    for (String line : lines) {
      assertTrue(line.length() <= Page.WIDTH, line);
    }
    assertTrue(lines[4].isBlank());
  }

  /** A line that reaches the last column may wrap, and then stays when the bar is wiped away. */
  @ParameterizedTest
  @ValueSource(ints = {1, 8, 20, 40, 60, 80, 200})
  void itKeepsToOneLineOfTheTerminal(int columns) {
    StringWriter written = new StringWriter();
    try (Bar bar = Bar.on(new PrintWriter(written), columns)) {
      for (int share = 0; share <= 10; share++) {
        bar.at("searching readers", share / 10.0);
      }
    }
    for (String line : written.toString().split("\r")) {
      assertTrue(line.length() < Math.max(2, columns), line);
      assertTrue(columns != 40 || line.isBlank() || line.contains("] searching readers"), line);
    }
  }

  @Test
  void theTerminalSaysHowWideItIs() {
    assertEquals(40, Bar.columns(Map.of("COLUMNS", "40")));
    for (Map<String, String> unsaid :
        List.of(Map.<String, String>of(), Map.of("COLUMNS", ""), Map.of("COLUMNS", "wide"))) {
      assertEquals(Page.WIDTH + 1, Bar.columns(unsaid));
    }
  }

  @Test
  void inAPipeThereIsNone() {
    Terminal.Shown shown =
        new Terminal(folder).run("frontier", "first-week", "--seeds", "2", "--json");
    assertEquals("", shown.err());
    assertFalse(shown.out().contains("[#"));
    assertEquals(Exit.FINE, shown.exit());
  }
}
