package wheelhouse.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a program: started in a process of its own, with its streams and exit codes. */
class MainTest {

  @TempDir private Path folder = Path.of("");

  private record Ended(int exit, String said) {}

  private Ended start(String typed, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dstdout.encoding=UTF-8");
    command.add("-Duser.home=" + folder);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("wheelhouse.desktop.Main");
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("XDG_DATA_HOME", folder.toString());
    builder.environment().put("LOCALAPPDATA", folder.toString());
    Process process = builder.start();
    process.getOutputStream().write(typed.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), said);
  }

  @Test
  void aScenarioIsPlayedInTheTerminalAndKept() throws IOException, InterruptedException {
    Ended ended = start("end\n", "play", "first-week");
    assertEquals(0, ended.exit(), ended.said());
    assertTrue(ended.said().contains("The first eight days"), ended.said());
    assertTrue(ended.said().contains("Saved up to here."), ended.said());
    try (var files = Files.walk(folder)) {
      assertEquals(1, files.filter(file -> file.toString().endsWith(".jsonl")).count());
    }
  }

  @Test
  void aVerbRunsItsCommandAndAWrongOneSaysSo() throws IOException, InterruptedException {
    Ended listed = start("", "scenarios");
    assertEquals(0, listed.exit(), listed.said());
    assertTrue(listed.said().contains("forty-seven"), listed.said());
    Ended wrong = start("", "scenario");
    assertEquals(2, wrong.exit(), wrong.said());
    assertTrue(wrong.said().contains("Maybe \"scenarios\" was meant"), wrong.said());
  }
}
