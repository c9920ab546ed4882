package wheelhouse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bar fills, keeps to its line, and is shown to people only. */
class BarTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void itFillsAndLeavesNothingBehind() {
    StringWriter written = new StringWriter();
    try (Bar bar = Bar.on(new PrintWriter(written))) {
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

  @Test
  void inAPipeThereIsNone() {
    Terminal.Shown shown =
        new Terminal(folder).run("frontier", "first-week", "--seeds", "2", "--json");
    assertEquals("", shown.err());
    assertFalse(shown.out().contains("[#"));
    assertEquals(Exit.FINE, shown.exit());
  }
}
