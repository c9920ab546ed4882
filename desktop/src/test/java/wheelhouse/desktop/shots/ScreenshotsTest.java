package wheelhouse.desktop.shots;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wheelhouse.cli.Console;
import wheelhouse.cli.Wheelhouse;
import wheelhouse.desktop.Main;
import wheelhouse.desktop.live.Child;
import wheelhouse.desktop.live.Display;
import wheelhouse.replay.RunStore;

/** Every screen is on a picture, and a picture is the same every time. */
class ScreenshotsTest {

  private static final List<String> SCREENS =
      List.of(
          "away",
          "briefing",
          "day-claim",
          "day-file-broken",
          "day-file-changed",
          "day-file-decisions",
          "day-first",
          "day-guardrails",
          "day-member",
          "day-morning",
          "day-own",
          "day-picked",
          "day-pile",
          "day-plan",
          "day-slip",
          "day-slip-signs",
          "day-three-hundred",
          "day-who-else",
          "debrief-again",
          "debrief-commitment",
          "debrief-decision",
          "debrief-decisions",
          "debrief-face-down",
          "debrief-happened",
          "debrief-patterns",
          "debrief-reads",
          "debrief-retry",
          "debrief-where",
          "evening",
          "evening-last",
          "file-chooser",
          "home",
          "home-fresh",
          "how-to-play",
          "keys",
          "letters",
          "menu",
          "over-time",
          "over-time-fresh",
          "players",
          "practice",
          "problems",
          "runs",
          "runs-fork",
          "runs-fresh",
          "settings");
  private static final int WIDE = 1024;
  private static final int HIGH = 600;
  private static final int FEW = 8;

  @TempDir private Path folder = Path.of("");

  private Child.Ended take(Display display, Path album, String... options)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of("screenshots", album.toString()));
    arguments.addAll(List.of("--size", WIDE + "x" + HIGH, "--theme", "light"));
    arguments.addAll(List.of(options));
    try (Child child =
        Child.start(Main.class, folder, Map.of("DISPLAY", display.name()), arguments)) {
      return child.end();
    }
  }

  private static TreeSet<String> names(Path album) throws IOException {
    try (Stream<Path> files = Files.list(album)) {
      return files
          .map(file -> file.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void everyScreenIsOnAPictureWhichIsTheSameEveryTime() throws IOException, InterruptedException {
    Path album = folder.resolve("album");
    Path again = folder.resolve("again");
    try (Display display = Display.open()) {
      Child.Ended ended = take(display, album, "--text", "100,200");
      assertEquals(0, ended.exit(), ended.said());
      Child.Ended once = take(display, again, "--text", "100");
      assertEquals(0, once.exit(), once.said());
    }
    TreeSet<String> wanted = new TreeSet<>();
    for (String screen : SCREENS) {
      wanted.add("light-100-" + screen + ".png");
      wanted.add("light-200-" + screen + ".png");
    }
    assertEquals(wanted, names(album));
    for (String name : wanted) {
      BufferedImage picture = ImageIO.read(album.resolve(name).toFile());
      assertEquals(WIDE, picture.getWidth(), name);
      assertEquals(HIGH, picture.getHeight(), name);
      int[] pixels = picture.getRGB(0, 0, WIDE, HIGH, null, 0, WIDE);
      assertTrue(Arrays.stream(pixels).distinct().count() > FEW, name + " is nearly empty");
      assertTrue(Arrays.stream(pixels).allMatch(pixel -> pixel >>> 24 == 255), name);
    }
    for (String name : names(again)) {
      assertArrayEquals(
          Files.readAllBytes(album.resolve(name)), Files.readAllBytes(again.resolve(name)), name);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--size=1280",
        "--size=3x3",
        "--text=75",
        "--text=100,large",
        "--theme=grey",
        "--language=tlh",
        "--colour=red"
      })
  void whatCannotBeIsRefused(String option) {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    Console console =
        new Console(
            new BufferedReader(Reader.nullReader()),
            out,
            out,
            InstantSource.fixed(Instant.EPOCH),
            new RunStore(folder));
    int exit =
        Wheelhouse.run(
            console, List.of(new ScreenshotsCommand(console)), "screenshots", "album", option);
    assertEquals(2, exit, said.toString());
    assertTrue(said.toString().contains("wheelhouse screenshots --help"), said.toString());
  }
}
