package wheelhouse.desktop.settings;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where what was deleted lies for a month, so that it can be brought back. What is deleted together
 * lies in a folder of its own, named by a number.
 */
public final class Bin {

  /** How long something lies here. */
  public static final Duration KEPT = Duration.ofDays(30);

  private final Path folder;
  private final SafeFile safe = new SafeFile();

  /** The bin in a folder, which need not exist yet. */
  public Bin(Path folder) {
    this.folder = folder;
  }

  /** Something that was deleted. */
  public final class Deleted {

    private final Path place;
    private final List<Path> originals;

    private Deleted(Path place, List<Path> originals) {
      this.place = place;
      this.originals = List.copyOf(originals);
    }

    /** Where it lay. */
    public List<Path> originals() {
      return originals;
    }

    /**
     * Brings it back to where it lay.
     *
     * @throws FileAlreadyExistsException if something else lies there by now; it stays in the bin
     */
    public void bringBack() throws IOException {
      for (Path original : originals) {
        if (Files.exists(original)) {
          throw new FileAlreadyExistsException(original.toString());
        }
      }
      moveAll(originals.stream().map(this::inBin).toList(), originals);
      Files.deleteIfExists(place);
    }

    private Path inBin(Path original) {
      return place.resolve(original.getFileName());
    }
  }

  /**
   * Moves files or folders here, all or none. They are of different names.
   *
   * @param now when
   */
  public Deleted delete(List<Path> files, Instant now) throws IOException {
    Path place = place();
    Deleted deleted = new Deleted(place, files);
    try {
      moveAll(files, files.stream().map(deleted::inBin).toList());
      Files.setLastModifiedTime(place, FileTime.from(now));
      return deleted;
    } catch (IOException failed) {
      Files.deleteIfExists(place);
      throw failed;
    }
  }

  private Path place() throws IOException {
    Files.createDirectories(folder);
    for (int nth = 1; ; nth++) {
      try {
        return Files.createDirectory(folder.resolve(String.valueOf(nth)));
      } catch (FileAlreadyExistsException taken) {
        // The next number may be free.
      }
    }
  }

  private void moveAll(List<Path> from, List<Path> to) throws IOException {
    int moved = 0;
    try {
      for (; moved < from.size(); moved++) {
        safe.move(from.get(moved), to.get(moved));
      }
    } catch (IOException failed) {
      while (--moved >= 0) {
        safe.move(to.get(moved), from.get(moved));
      }
      throw failed;
    }
  }

  /** Lets go of everything that has lain here for longer than {@link #KEPT}. */
  public void empty(Instant now) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    List<Path> old = new ArrayList<>();
    try (Stream<Path> places = Files.list(folder)) {
      for (Path place : places.filter(each -> name(each).matches("[0-9]+")).toList()) {
        if (Files.getLastModifiedTime(place).toInstant().isBefore(now.minus(KEPT))) {
          old.add(place);
        }
      }
    }
    for (Path place : old) {
      try (Stream<Path> inside = Files.walk(place)) {
        for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(each);
        }
      }
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
