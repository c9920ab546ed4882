package wheelhouse.desktop.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A program in a process of its own. One that hangs is ended after two minutes. */
public final class Child implements AutoCloseable {

  private static final int LONGEST_SECONDS = 120;

  private final Process process;
  private final List<String> said = new ArrayList<>();
  private final BufferedReader lines;

  private Child(Process process) {
    this.process = process;
    lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    process.onExit().orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS).whenComplete(this::late);
  }

  private void late(Process ended, Throwable hangs) {
    if (hangs != null) {
      process.destroyForcibly();
    }
  }

  /** How a program ended, and all that it said. */
  public record Ended(int exit, String said) {}

  /**
   * Starts a program.
   *
   * @param environment what it finds there besides; what is empty it does not find
   */
  public static Child start(
      Class<?> main, Path home, Map<String, String> environment, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-Dstdout.encoding=UTF-8", "-Duser.home=" + home));
    command.addAll(List.of("-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir")));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("XDG_DATA_HOME", home.toString());
    builder.environment().put("XDG_CONFIG_HOME", home.toString());
    builder.environment().put("LOCALAPPDATA", home.toString());
    builder.environment().put("ALSOFT_DRIVERS", "null");
    builder.environment().putAll(environment);
    builder.environment().values().removeIf(String::isEmpty);
    try {
      return new Child(builder.start());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Writes to it as if somebody typed, and nothing after that. */
  public Child typing(String words) throws IOException {
    process.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    return this;
  }

  /** Waits until it says a line. */
  public void hear(String line) throws IOException {
    for (String next = lines.readLine(); next != null; next = lines.readLine()) {
      said.add(next);
      if (next.equals(line)) {
        return;
      }
    }
    throw new AssertionError("it never says \"" + line + "\" but " + String.join("\n", said));
  }

  /** Ends it as a power cut would. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Waits for its end. */
  public Ended end() throws IOException, InterruptedException {
    for (String next = lines.readLine(); next != null; next = lines.readLine()) {
      said.add(next);
    }
    return new Ended(process.waitFor(), String.join("\n", said));
  }

  @Override
  public void close() {
    CompletableFuture<Process> gone = process.onExit();
    process.destroyForcibly();
    gone.join();
  }
}
