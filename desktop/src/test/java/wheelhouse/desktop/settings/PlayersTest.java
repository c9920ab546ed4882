package wheelhouse.desktop.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wheelhouse.replay.Machine;

class PlayersTest {

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  @TempDir private Path folder = Path.of("");

  private Players players() {
    return new Players(folder.resolve("runs"));
  }

  private Player added(String name) {
    return assertInstanceOf(Players.Named.Done.class, players().add(name), name).player();
  }

  @Test
  void theFirstPlayerIsAlwaysThereAndPlaysInTheStoreItself() {
    assertEquals(List.of(new Player("", "", folder.resolve("runs"))), players().all());
    assertInstanceOf(
        Players.Named.Done.class, players().rename(players().find(""), "  Ana\tB. \u202e "));
    assertEquals("Ana B.", players().find("nobody of this name").name());
    assertThrows(
        IllegalArgumentException.class,
        () -> players().remove(players().find(""), new Bin(folder.resolve("bin")), NOON));
  }

  @Test
  void foldersAreSafeAndDistinctWhateverTheName() {
    List<String> names =
        List.of(
            "Jürgen Weiß",
            "jurgen weiss",
            "李雷",
            "Łukasz",
            "CON",
            "con.",
            "nul",
            "COM1",
            "..",
            "../..",
            "a/b\\c:d*e?f\"g<h>i|j",
            ".hidden",
            "deleted",
            "scenarios",
            "x".repeat(200),
            "x".repeat(199) + "y".repeat(2),
            "\uD83D\uDE00".repeat(80),
            "{0}",
            "a\u0000b",
            "-",
            "e\u0301");
    Set<String> ids = new HashSet<>();
    List<String> taken = new ArrayList<>();
    for (String name : names) {
      Players.Named named = players().add(name);
      if (named instanceof Players.Named.Done done) {
        Player player = done.player();
        assertTrue(player.id().matches("[a-z0-9]+(-[a-z0-9]+)*"), player.id());
        assertTrue(player.id().length() <= 50, player.id());
        assertTrue(ids.add(player.id()), player.id());
        assertEquals(folder.resolve("runs").resolve("player-" + player.id()), player.folder());
        assertEquals(player, players().find(player.id()));
        assertTrue(player.name().codePointCount(0, player.name().length()) <= 60);
      } else {
        taken.add(name);
      }
    }
    assertEquals(List.of("x".repeat(199) + "yy"), taken);
    assertEquals("jurgen-weiss", Players.slug("Jürgen Weiß"));
    assertEquals("con", Players.slug("CON"));
    assertEquals("1", Players.slug(".."));
  }

  @Test
  void aNameThatSaysNothingOrIsTakenIsRefused() {
    assertInstanceOf(Players.Named.Empty.class, players().add(" \t\u200b"));
    Player ana = added("Ana");
    assertEquals(new Players.Named.Taken(ana), players().add("ANA "));
    Player bela = added("Béla");
    assertEquals(new Players.Named.Taken(ana), players().rename(bela, "ana"));
    Player again = new Player(bela.id(), "Bela", bela.folder());
    assertEquals(new Players.Named.Done(again), players().rename(bela, "Bela"));
    assertEquals(List.of("", "Ana", "Bela"), players().all().stream().map(Player::name).toList());
  }

  @Test
  void whoIsRemovedCanBeBroughtBackWithTheirRuns() throws IOException {
    Bin bin = new Bin(folder.resolve("bin"));
    Player ana = added("Ana");
    Files.writeString(ana.folder().resolve("run.jsonl"), "x");
    Bin.Deleted deleted = players().remove(ana, bin, NOON);
    assertEquals(1, players().all().size());
    bin.empty(NOON.plus(Duration.ofDays(29)));
    deleted.bringBack();
    assertEquals(ana, players().find(ana.id()));
    assertEquals("x", Files.readString(ana.folder().resolve("run.jsonl")));
    Bin.Deleted twice = players().remove(ana, bin, NOON);
    added("Ana");
    assertThrows(FileAlreadyExistsException.class, twice::bringBack);
    bin.empty(NOON.plus(Duration.ofDays(31)));
    try (var left = Files.list(folder.resolve("bin"))) {
      assertEquals(0, left.count());
    }
  }

  @Test
  void aNameThatCannotBeReadIsThatOfTheFolder() throws IOException {
    Player ana = added("Ana Maria");
    Files.writeString(ana.folder().resolve("player.json"), "{");
    assertEquals("ana-maria", players().find("ana-maria").name());
  }

  @Test
  void everythingLiesWhereTheSystemHasItOrBesideAPortableProgram() throws IOException {
    Machine linux = new Machine("Linux", folder, Map.of(), Optional.empty());
    Folders folders = Folders.on(linux);
    assertEquals(folder.resolve(".config/wheelhouse/settings.json"), folders.settings());
    assertEquals(folder.resolve(".local/share/wheelhouse/runs"), folders.runs());
    assertEquals(folder.resolve(".local/share/wheelhouse/scenarios"), folders.scenarios());
    assertEquals(folder, folders.documents());
    Files.createDirectories(folder.resolve(".config"));
    Files.createDirectories(folder.resolve("Dokumente"));
    Files.writeString(
        folder.resolve(".config/user-dirs.dirs"), "# x\nXDG_DOCUMENTS_DIR=\"$HOME/Dokumente\"\n");
    assertEquals(folder.resolve("Dokumente"), Folders.on(linux).documents());
    Machine windows =
        new Machine("Windows 11", folder, Map.of("LOCALAPPDATA", folder + "/l"), Optional.empty());
    assertEquals(folder.resolve("l/Wheelhouse/settings.json"), Folders.on(windows).settings());
    Path kept = Files.createDirectories(folder.resolve("stick/wheelhouse-runs"));
    Machine portable = new Machine("Linux", folder, Map.of(), Optional.of(folder.resolve("stick")));
    Folders stick = Folders.on(portable);
    assertEquals(kept, stick.runs());
    assertEquals(kept.resolve("settings.json"), stick.settings());
    assertEquals(kept.resolve("scenarios"), stick.scenarios());
  }
}
