package wheelhouse.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import wheelhouse.desktop.live.Child;
import wheelhouse.desktop.live.Display;

/** The program as a program: started in a process of its own, with its streams and exit codes. */
class MainTest {

  private static final Map<String, String> NO_SCREEN = Map.of("DISPLAY", "", "WAYLAND_DISPLAY", "");

  @TempDir private Path folder = Path.of("");

  private Child.Ended start(Map<String, String> environment, String typed, String... arguments)
      throws IOException, InterruptedException {
    try (Child child = Child.start(Main.class, folder, environment, List.of(arguments))) {
      return child.typing(typed).end();
    }
  }

  @Test
  void aScenarioIsPlayedInTheTerminalAndKept() throws IOException, InterruptedException {
    Child.Ended ended = start(NO_SCREEN, "1\nend\n", "play", "first-week");
    assertEquals(0, ended.exit(), ended.said());
    assertTrue(ended.said().contains("The first eight days"), ended.said());
    assertTrue(ended.said().contains("Saved up to here."), ended.said());
    try (var files = Files.walk(folder)) {
      assertEquals(1, files.filter(file -> file.toString().endsWith(".jsonl")).count());
    }
  }

  @Test
  void aVerbRunsItsCommandAndAWrongOneSaysSo() throws IOException, InterruptedException {
    Child.Ended listed = start(NO_SCREEN, "", "scenarios");
    assertEquals(0, listed.exit(), listed.said());
    assertTrue(listed.said().contains("forty-seven"), listed.said());
    Child.Ended wrong = start(NO_SCREEN, "", "scenario");
    assertEquals(2, wrong.exit(), wrong.said());
    assertTrue(wrong.said().contains("Maybe \"scenarios\" was meant"), wrong.said());
  }

  private static void saysThatThereIsNoWindow(Child.Ended ended) {
    assertEquals(3, ended.exit(), ended.said());
    assertTrue(ended.said().contains("No window can be opened here"), ended.said());
    assertTrue(ended.said().endsWith("Maybe play in the terminal: wheelhouse play"), ended.said());
    assertFalse(ended.said().contains("Exception"), ended.said());
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void withoutAScreenItSaysSoInOneSentence() throws IOException, InterruptedException {
    saysThatThereIsNoWindow(start(NO_SCREEN, ""));
    saysThatThereIsNoWindow(start(NO_SCREEN, "", "screenshots", folder.toString()));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void withADriverThatIsTooOldItSaysSoInOneSentence() throws IOException, InterruptedException {
    try (Display display = Display.open()) {
      saysThatThereIsNoWindow(
          start(Map.of("DISPLAY", display.name(), "MESA_GL_VERSION_OVERRIDE", "1.1"), ""));
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void withoutADriverItSaysSoInOneSentence() throws IOException, InterruptedException {
    try (Display display = Display.open()) {
      Child.Ended ended =
          start(
              Map.of("DISPLAY", display.name(), "LIBGL_DRIVERS_PATH", folder.toString()),
              "",
              "screenshots",
              folder.toString());
      Assumptions.assumeFalse(ended.exit() == 0, "a driver is found here all the same");
      saysThatThereIsNoWindow(ended);
    }
  }
}
