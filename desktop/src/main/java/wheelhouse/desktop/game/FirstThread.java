package wheelhouse.desktop.game;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * On macOS a window must be opened by the process's first thread, which Java does not run on unless
 * it is told to. So the program starts itself once more, told to.
 */
public final class FirstThread {

  private static final String FLAG = "-XstartOnFirstThread";
  private static final String RESTARTED = "wheelhouse.restarted";

  private FirstThread() {}

  /** Whether this process cannot open a window for that reason. */
  public static boolean isNeeded() {
    return isNeeded(
        System.getProperty("os.name", ""),
        ManagementFactory.getRuntimeMXBean().getInputArguments(),
        System.getProperty(RESTARTED, ""));
  }

  static boolean isNeeded(String system, List<String> arguments, String restarted) {
    return system.toLowerCase(Locale.ROOT).startsWith("mac")
        && !arguments.contains(FLAG)
        && restarted.isEmpty();
  }

  /**
   * Starts the program again on its first thread, and waits for its end.
   *
   * @param err where to say that it cannot be
   * @param arguments those of the program
   * @return its exit code
   */
  public static int restart(PrintWriter err, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
    command.add(FLAG);
    command.add("-D" + RESTARTED + "=yes");
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.add("-classpath");
    command.add(System.getProperty("java.class.path", ""));
    command.add("wheelhouse.desktop.Main");
    command.addAll(arguments);
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor();
    } catch (IOException failed) {
      err.println(
          "The window could not be started: "
              + failed.getMessage()
              + "\nMaybe start it with: java "
              + FLAG
              + " -jar wheelhouse.jar");
      err.flush();
      return Opening.NoWindow.EXIT;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Opening.NoWindow.EXIT;
    }
  }
}
