package wheelhouse.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Notices that files were saved, for whoever looks again and again; how often, and on which thread,
 * is theirs to say.
 *
 * <p>Looking is preferred to being told by the system: shared folders tell nothing, some systems
 * tell seconds late, and editors that put a new file in the old one's place would have to be
 * watched by their folder. A look at a file of any size takes some microseconds.
 *
 * <p>A file counts as saved when its time, its size or the file itself is another than when it was
 * last counted, and has stood so from one look to the next: editors write in several strokes, or
 * take the file away for a moment. Some empty the file first, and are slow to fill it; so one that
 * has become empty is waited for, over {@value #PATIENCE} looks and no more. A save that leaves all
 * three as they were is not noticed.
 */
public final class Saves {

  /** For how many looks a file that has become empty is waited for. */
  static final int PATIENCE = 20;

  private final Disk disk;
  private final List<Path> files;
  private List<Optional<Stamp>> counted;
  private List<Optional<Stamp>> seen;
  private int waited;

  /** Where files lie. */
  @FunctionalInterface
  public interface Disk {

    /** How a file stands now; empty if it is not there, or cannot be looked at. */
    Optional<Stamp> stamp(Path file);
  }

  /**
   * What tells one save of a file from the next.
   *
   * @param time of its last change, in whatever units the disk has
   * @param size in bytes
   * @param self the file itself, where the disk tells two of one name apart; else empty
   */
  public record Stamp(long time, long size, String self) {}

  /** What came of a look. */
  public enum Look {
    /** Nothing new, or not yet at rest. */
    QUIET,
    /** At least one of the files was saved. */
    SAVED,
    /** The first of the files has gone away. */
    GONE
  }

  /**
   * Begins to watch; what is there now is known.
   *
   * @param files of which the first is what the others belong to; none are never saved
   */
  public Saves(Disk disk, List<Path> files) {
    this.disk = disk;
    this.files = List.copyOf(files);
    counted = stamps();
    seen = counted;
  }

  /** The disk of this machine. */
  public static Disk disk() {
    return Saves::stamp;
  }

  private static Optional<Stamp> stamp(Path file) {
    try {
      BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
      if (!is.isRegularFile()) {
        return Optional.empty();
      }
      return Optional.of(
          new Stamp(
              is.lastModifiedTime().to(java.util.concurrent.TimeUnit.NANOSECONDS),
              is.size(),
              Objects.toString(is.fileKey(), "")));
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  private List<Optional<Stamp>> stamps() {
    List<Optional<Stamp>> stamps = new ArrayList<>();
    files.forEach(file -> stamps.add(disk.stamp(file)));
    return stamps;
  }

  /** Looks whether anything was saved since it was last said so. */
  public Look look() {
    List<Optional<Stamp>> now = stamps();
    boolean rests = now.equals(seen);
    seen = now;
    if (!rests || now.equals(counted)) {
      waited = 0;
      return Look.QUIET;
    }
    if (isEmptied(now) && ++waited < PATIENCE) {
      return Look.QUIET;
    }
    waited = 0;
    boolean gone = now.get(0).isEmpty();
    boolean wasGone = counted.get(0).isEmpty();
    counted = now;
    if (gone) {
      return wasGone ? Look.QUIET : Look.GONE;
    }
    return Look.SAVED;
  }

  /** Whether a file is empty that was not when it was last counted. */
  private boolean isEmptied(List<Optional<Stamp>> now) {
    return IntStream.range(0, now.size())
        .anyMatch(file -> isEmpty(now.get(file)) && !isEmpty(counted.get(file)));
  }

  private static boolean isEmpty(Optional<Stamp> stamp) {
    return stamp.filter(is -> is.size() == 0).isPresent();
  }
}
