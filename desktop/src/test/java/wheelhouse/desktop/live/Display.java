package wheelhouse.desktop.live;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * A display to open windows on: one of its own that nobody sees, so that no test takes anybody's
 * mouse away; or, where there is no program for that, the one that {@code DISPLAY} names.
 *
 * <p>Without any, tests that need one are skipped and say so; but where {@code CI} is set, or
 * {@code WHEELHOUSE_WINDOW} is {@code required}, they fail.
 */
public final class Display implements AutoCloseable {

  private static final String SERVER = "Xvfb";
  private static final String HAND = "xdotool";
  private static final String SCREEN = "1400x800x24";

  private final String name;
  private final @Nullable Process server;

  private Display(String name, @Nullable Process server) {
    this.name = name;
    this.server = server;
  }

  /** Opens a display, or ends the test because there is none. */
  public static Display open() {
    try {
      if (!has(HAND)) {
        throw none("the program " + HAND + " is not here to press keys with");
      }
      if (has(SERVER)) {
        return started();
      }
      String shown = Optional.ofNullable(System.getenv("DISPLAY")).orElse("");
      if (!shown.isEmpty() && answers(shown)) {
        return new Display(shown, null);
      }
      throw none("the program " + SERVER + " is not here, and DISPLAY names nothing that answers");
    } catch (IOException | InterruptedException failed) {
      throw new AssertionError("no display: " + failed, failed);
    }
  }

  private static RuntimeException none(String why) {
    String sentence = "Nothing was tried in a real window: " + why + ".";
    boolean required =
        System.getenv("CI") != null || "required".equals(System.getenv("WHEELHOUSE_WINDOW"));
    if (required) {
      Assertions.fail(sentence);
    }
    Assumptions.abort(sentence);
    return new IllegalStateException(sentence);
  }

  private static boolean has(String program) {
    return Stream.of(
            Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
        .map(folder -> Path.of(folder, program))
        .anyMatch(Files::isExecutable);
  }

  private static boolean answers(String display) throws IOException, InterruptedException {
    ProcessBuilder asking = new ProcessBuilder(HAND, "getdisplaygeometry");
    asking.environment().put("DISPLAY", display);
    asking.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    return asking.start().waitFor() == 0;
  }

  /** Starts one; the server looks for a free number itself, and says it when it is ready. */
  private static Display started() throws IOException {
    Process server =
        new ProcessBuilder(
                SERVER, "-displayfd", "1", "-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader said =
        new BufferedReader(
            new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII));
    String number = said.readLine();
    if (number == null) {
      throw new IOException(SERVER + " ended at once");
    }
    return new Display(":" + number.strip(), server);
  }

  /** As {@code DISPLAY} has it. */
  public String name() {
    return name;
  }

  @Override
  public void close() {
    if (server != null) {
      server.destroy();
      try {
        if (!server.waitFor(10, TimeUnit.SECONDS)) {
          server.destroyForcibly();
        }
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
