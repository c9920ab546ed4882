package wheelhouse.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A file that a user asks a command to write. It is looked at before any work is done, and never is
 * what somebody wrote: a file that the command was asked about, or any scenario, overlay, run or
 * other record that is there already. A picture or a page from before is written over.
 */
final class Destination {

  /** How the files end that hold somebody's work: scenarios and what goes with them, and runs. */
  private static final List<String> RECORDS = List.of(".json", ".jsonl");

  private final String what;
  private final Path file;

  private Destination(String what, Path file) {
    this.what = what;
    this.file = file;
  }

  /**
   * A file to be written.
   *
   * @param what it is to hold, as a sentence begins with it, such as "the picture"
   * @param file where the user wants it
   * @param asked the files that the command was asked about; those that are not there do not matter
   * @throws Problem if something of somebody's lies there, or a folder does
   */
  static Destination of(String what, Path file, List<Path> asked) {
    if (Files.isDirectory(file)) {
      throw refused(what, file, "which is a folder\nMaybe name a file in it");
    } else if (asked.stream().filter(Files::exists).anyMatch(each -> isSame(each, file))) {
      throw refused(what, file, "which is the file that was asked about\nMaybe another name");
    } else if (Files.exists(file) && isRecord(file)) {
      throw refused(
          what, file, "which is there already and may be somebody's work\nMaybe another name");
    }
    return new Destination(what, file);
  }

  /**
   * Refuses one file for two things, since the second would be written over the first.
   *
   * @throws Problem if two are the same file
   */
  static void requireApart(List<Destination> all) {
    for (int i = 0; i < all.size(); i++) {
      Destination one = all.get(i);
      if (all.subList(0, i).stream().anyMatch(other -> isSame(one.file, other.file))) {
        throw Problem.usage(
            "\""
                + one.shown()
                + "\" is named for two things, and can hold one\nMaybe another name for the other");
      }
    }
  }

  private static Problem refused(String what, Path file, String why) {
    return Problem.usage(what + " cannot go to \"" + Disk.shown(file) + "\", " + why);
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize())
          || Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static boolean isRecord(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return RECORDS.stream().anyMatch(name::endsWith);
  }

  /** Its name, as it is called on any machine. */
  String shown() {
    return Disk.shown(file);
  }

  /** Makes the folder that it lies in, where there is none yet. */
  Destination inItsFolder() {
    Path folder = file.toAbsolutePath().getParent();
    try {
      if (folder != null) {
        Files.createDirectories(folder);
      }
      return this;
    } catch (IOException failure) {
      throw unwritten();
    }
  }

  /** Writes a text there. */
  void write(String text) {
    write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes bytes there. */
  void write(byte[] bytes) {
    try {
      Files.write(file, bytes);
    } catch (IOException failure) {
      throw unwritten();
    }
  }

  private Problem unwritten() {
    return Problem.failed(
        what
            + " could not be written to \""
            + shown()
            + "\"\nMaybe its folder is not there, or is not yours to write in");
  }
}
