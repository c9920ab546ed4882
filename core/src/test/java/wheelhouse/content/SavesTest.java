package wheelhouse.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wheelhouse.content.Saves.Look;
import wheelhouse.content.Saves.Stamp;

/** Files that are saved, as whoever looks again and again notices it. */
class SavesTest {

  private static final Path FILE = Path.of("a.json");
  private static final Path OVERLAY = Path.of("a.de.json");

  private final Map<Path, Stamp> disk = new HashMap<>(Map.of(FILE, new Stamp(1, 10, "x")));
  private final Saves saves =
      new Saves(file -> Optional.ofNullable(disk.get(file)), List.of(FILE, OVERLAY));

  private void sees(Look... looks) {
    for (Look look : looks) {
      assertEquals(look, saves.look());
    }
  }

  @Test
  void whatStandsIsNoSave() {
    sees(Look.QUIET, Look.QUIET, Look.QUIET);
  }

  @Test
  void aSaveCountsOnceItRests() {
    disk.put(FILE, new Stamp(2, 0, "x"));
    sees(Look.QUIET);
    disk.put(FILE, new Stamp(2, 9, "x"));
    sees(Look.QUIET, Look.SAVED, Look.QUIET, Look.QUIET);
  }

  /** What an editor does that empties a file before it writes, however long it is about it. */
  @Test
  void aFileThatIsEmptyForAMomentIsWaitedFor() {
    for (int moment = 1; moment <= Saves.PATIENCE; moment++) {
      disk.put(FILE, new Stamp(2 * moment, 0, "x"));
      for (int look = 0; look < moment; look++) {
        sees(Look.QUIET);
      }
      disk.put(FILE, new Stamp(2 * moment + 1, 9, "x"));
      sees(Look.QUIET, Look.SAVED, Look.QUIET);
    }
  }

  @Test
  void aFileThatStaysEmptyIsSavedSoAndOneThatWasEmptyIsNotWaitedFor() {
    disk.put(FILE, new Stamp(2, 0, "x"));
    for (int look = 0; look < Saves.PATIENCE; look++) {
      sees(Look.QUIET);
    }
    sees(Look.SAVED, Look.QUIET);
    disk.put(FILE, new Stamp(3, 0, "x"));
    sees(Look.QUIET, Look.SAVED, Look.QUIET);
  }

  @Test
  void anotherTimeAnotherSizeAndAnotherFileAreEachASave() {
    for (Stamp stamp :
        List.of(new Stamp(2, 10, "x"), new Stamp(2, 11, "x"), new Stamp(2, 11, "y"))) {
      disk.put(FILE, stamp);
      sees(Look.QUIET, Look.SAVED, Look.QUIET);
    }
  }

  @Test
  void aFileThatIsAwayForAMomentIsNotGone() {
    disk.remove(FILE);
    sees(Look.QUIET);
    disk.put(FILE, new Stamp(1, 10, "x"));
    sees(Look.QUIET, Look.QUIET);
    disk.remove(FILE);
    sees(Look.QUIET);
    disk.put(FILE, new Stamp(3, 12, "y"));
    sees(Look.QUIET, Look.SAVED);
  }

  @Test
  void aFileThatGoesAwayIsGoneOnceAndCanComeBack() {
    disk.remove(FILE);
    sees(Look.QUIET, Look.GONE, Look.QUIET);
    disk.put(OVERLAY, new Stamp(1, 1, ""));
    sees(Look.QUIET, Look.QUIET, Look.QUIET);
    disk.put(FILE, new Stamp(1, 10, "x"));
    sees(Look.QUIET, Look.SAVED, Look.QUIET);
  }

  @Test
  void aFileBesideItCountsToo() {
    disk.put(OVERLAY, new Stamp(1, 1, ""));
    sees(Look.QUIET, Look.SAVED, Look.QUIET);
    disk.remove(OVERLAY);
    sees(Look.QUIET, Look.SAVED);
  }

  @Test
  void aRealDiskTellsSavesApart(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "one");
    Saves real = new Saves(Saves.disk(), List.of(file));
    assertEquals(Look.QUIET, real.look());
    Files.writeString(file, "three");
    assertEquals(Look.QUIET, real.look());
    assertEquals(Look.SAVED, real.look());
    Path other = Files.writeString(folder.resolve("a.json~"), "threes");
    Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
    assertEquals(Look.QUIET, real.look());
    assertEquals(Look.SAVED, real.look());
    Files.delete(file);
    assertEquals(Look.QUIET, real.look());
    assertEquals(Look.GONE, real.look());
    Files.createDirectory(file);
    assertEquals(Look.QUIET, real.look());
    assertEquals(Look.QUIET, real.look());
  }
}
