package wheelhouse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wheelhouse.content.Golden;
import wheelhouse.content.Json;
import wheelhouse.content.JsonValue.JsonArray;
import wheelhouse.content.JsonValue.JsonObject;
import wheelhouse.content.MalformedJson;

/** What {@code cover} and {@code random} print, write and answer. */
class ExploreCommandsTest {

  @TempDir private Path folder = Path.of("");
  private Terminal terminal = new Terminal(folder);

  @BeforeEach
  void sitDown() {
    terminal = new Terminal(folder);
  }

  @Test
  void witnessesAreRunsThatReplayShows() throws IOException {
    Path into = folder.resolve("witnesses");
    Terminal.Shown shown =
        terminal.run("cover", "first-week", "--runs", "20", "--witnesses", into.toString());
    assertEquals(Exit.FINE, shown.exit(), shown.err());
    assertTrue(shown.out().contains("Everything that is written can be seen."), shown.out());
    assertTrue(shown.out().contains("(proved)"), shown.out());
    List<String> list = Files.readAllLines(into.resolve(Witnesses.LIST));
    String last = list.stream().filter(line -> !line.startsWith(" ")).reduce((a, b) -> b).get();
    Terminal.Shown replayed = terminal.run("replay", into.resolve(last).toString(), "--verify");
    assertEquals(Exit.FINE, replayed.exit(), replayed.out() + replayed.err());
  }

  @Test
  void whatIsNeverSeenIsFoundUnlessTheFileAllowsIt() throws IOException, MalformedJson {
    String unheard =
        Files.readString(Golden.path("scenarios/first-week.json"))
            .replace("{ \"pick\": \"decide\", \"line\"", "{ \"trust\": \"high\", \"line\"");
    Path file = folder.resolve("unheard.json");
    Files.writeString(file, unheard);
    Terminal.Shown shown = terminal.run("cover", file.toString(), "--runs", "1");
    assertEquals(Exit.FOUND, shown.exit(), shown.err());
    assertTrue(shown.out().contains("warning[W868] \"joss: reply 3\" was never seen"), shown.out());
    String silence =
        "\"allow\": [ { \"code\": \"W868\", \"at\": \"team / joss\", \"reason\": \"He may yet.\" } ]";
    Files.writeString(file, unheard.replace("\"allow\": []", silence));
    shown = terminal.run("cover", file.toString(), "--runs", "1", "--json");
    assertEquals(Exit.FINE, shown.exit(), shown.err());
    JsonObject report = (JsonObject) Json.read(shown.out());
    JsonArray obligations = (JsonArray) report.get("obligations").orElseThrow();
    assertTrue(obligations.values().size() > 400);
  }

  @Test
  void randomPlayIsCounted() throws MalformedJson {
    Terminal.Shown shown = terminal.run("random", "first-week", "-n", "40");
    assertEquals(Exit.FINE, shown.exit(), shown.err());
    assertTrue(shown.out().contains("40 runs of uniform play"), shown.out());
    assertTrue(shown.out().contains("The engine kept all its promises."), shown.out());
    shown =
        terminal.run(
            "random",
            "first-week",
            "-n",
            "20",
            "--least-used",
            "--strict",
            "--seed",
            "7",
            "--json");
    assertEquals(Exit.FINE, shown.exit(), shown.err());
    JsonObject report = (JsonObject) Json.read(shown.out());
    assertTrue(report.get("rates").orElseThrow() instanceof JsonArray);
  }
}
