package wheelhouse.desktop;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Reader;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import wheelhouse.cli.Console;
import wheelhouse.cli.EchoingReader;
import wheelhouse.cli.Wheelhouse;
import wheelhouse.desktop.game.FirstThread;
import wheelhouse.desktop.game.Game;
import wheelhouse.desktop.game.Ground;
import wheelhouse.desktop.game.Opening;
import wheelhouse.desktop.shots.ScreenshotsCommand;
import wheelhouse.replay.Machine;
import wheelhouse.replay.RunStore;

/** Starts the program: a verb runs the command of that name, no verb opens the window. */
public final class Main {

  private Main() {}

  /** Runs what the arguments say, with this machine's streams, clock and folders. */
  public static void main(String[] arguments) {
    Charset charset = charset();
    PrintWriter out = writer(FileDescriptor.out, charset);
    Reader in = new InputStreamReader(new FileInputStream(FileDescriptor.in), charset);
    boolean someoneTypes = System.console() != null;
    Console console =
        new Console(
            someoneTypes ? new BufferedReader(in) : new EchoingReader(in, out),
            out,
            writer(FileDescriptor.err, charset),
            InstantSource.system(),
            RunStore.on(machine(), Optional.empty()));
    int exit = run(console, arguments);
    if (exit != 0) {
      System.exit(exit);
    }
  }

  private static int run(Console console, String... arguments) {
    if (arguments.length == 0) {
      return window(console);
    }
    return Wheelhouse.run(console, List.of(new ScreenshotsCommand(console)), arguments);
  }

  private static int window(Console console) {
    PrintWriter err = console.err();
    if (FirstThread.isNeeded()) {
      return FirstThread.restart(err, List.of());
    }
    try {
      new Game(Ground.of(machine(), console.clock(), ZoneId.systemDefault(), Locale.getDefault()))
          .run();
      return 0;
    } catch (Opening.NoWindow none) {
      err.println(none.sentence());
      err.flush();
      return Opening.NoWindow.EXIT;
    }
  }

  private static PrintWriter writer(FileDescriptor descriptor, Charset charset) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), charset), false);
  }

  /** What the terminal reads; plain ASCII is what systems say that were told nothing. */
  private static Charset charset() {
    String name =
        System.getProperty("stdout.encoding", System.getProperty("native.encoding", "UTF-8"));
    Charset charset = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
  }

  private static Machine machine() {
    return new Machine(
        System.getProperty("os.name", ""),
        Path.of(System.getProperty("user.home", ".")),
        System.getenv(),
        program());
  }

  /** The folder of the jar, where the program runs from one. */
  private static Optional<Path> program() {
    CodeSource source = Main.class.getProtectionDomain().getCodeSource();
    if (source == null || !source.getLocation().getPath().endsWith(".jar")) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(Path.of(source.getLocation().toURI()).getParent());
    } catch (URISyntaxException odd) {
      return Optional.empty();
    }
  }
}
