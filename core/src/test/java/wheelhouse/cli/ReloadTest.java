package wheelhouse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wheelhouse.content.Golden;
import wheelhouse.replay.RunStore;

/** A game in the terminal whose scenario is written on meanwhile. */
class ReloadTest {

  @TempDir private Path folder = Path.of("");

  private static String own() {
    try {
      return Files.readString(Golden.path("scenarios/first-week.json"));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** Plays the file while it is saved anew after some of the lines. */
  private String play(List<String> lines, Map<String, String> saves) {
    Path file = folder.resolve("mine.json");
    save(file, own());
    Terminal.Shown shown =
        new Terminal(folder.resolve("runs"))
            .type(
                lines,
                line -> {
                  if (saves.containsKey(line)) {
                    save(file, saves.get(line));
                  }
                },
                "play",
                file.toString(),
                "--seed",
                "5");
    assertEquals(Exit.FINE, shown.exit(), shown.err());
    return shown.out().replace(folder.toString(), "").replaceAll("\\s+", " ");
  }

  private static void save(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private int runs() throws IOException {
    return new RunStore(folder.resolve("runs")).files().size();
  }

  @Test
  void newWordsStandOnTheBoardAndTheRunGoesOnInItsFile() throws IOException {
    String out =
        play(
            List.of("1 lend", "plan", "reload", "plan", "end", "quit"),
            Map.of("plan", own().replace("Row F has", "Row G has")));
    assertTrue(out.contains("The file has changed since: type \"reload\" to play on in it."), out);
    assertTrue(out.contains("Only words have changed."), out);
    assertTrue(out.contains("1 \"Row F has been sold twice\": lend authority"), out);
    assertTrue(out.contains("1 \"Row G has been sold twice\": lend authority"), out);
    assertTrue(out.contains("day 2 of 8"), out);
    assertTrue(out.contains("Go on with: play /mine.json --resume"), out);
    assertEquals(1, runs());
  }

  @Test
  void inOtherFactsWhatWasDecidedIsDecidedAgainInAFileOfItsOwn() throws IOException {
    String out =
        play(
            List.of("1 lend", "ask 2", "plan", "reload", "plan", "quit"),
            Map.of("plan", own().replace("\"row-f\"", "\"row-g\"")));
    assertTrue(out.contains("1 decision was made again, up to Monday, day 1."), out);
    assertTrue(
        out.contains(
            "What fell away: Monday, day 1: 1 \"Row F has been sold twice\": lend authority. That slip is"
                + " not on the board."),
        out);
    assertTrue(out.contains("The run as it was is kept in its own file"), out);
    assertEquals(2, runs());
  }

  @Test
  void whatCannotBePlayedIsNotTaken() throws IOException {
    String broken = own().replace("\"owner\": \"joss\"", "\"owner\": \"jos\"");
    String out =
        play(
            List.of("reload", "board", "reload", "team", "reload", "end", "quit"),
            Map.of("board", broken, "team", own().replace("\"first-week\"", "\"another\"")));
    assertTrue(out.contains("The file says what it said before."), out);
    assertTrue(out.contains("The file cannot be played: "), out);
    assertTrue(out.contains("did you mean \"joss\"?"), out);
    assertTrue(out.contains("The file holds another scenario now, \"another\"."), out);
    assertTrue(out.contains("day 2 of 8"), out);
    assertEquals(1, runs());
  }

  @Test
  void aShippedScenarioHasNoFile() {
    Terminal terminal = new Terminal(folder);
    String out = terminal.type(List.of("reload"), "play", "first-week", "--seed", "3").out();
    assertTrue(out.replaceAll("\\s+", " ").contains("is not from a file of yours"), out);
    assertFalse(out.contains("type \"reload\""), out);
  }
}
