package wheelhouse.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where commands write the files that they are asked for. */
final class Disk {

  private Disk() {}

  /**
   * Writes a file, over what was there.
   *
   * @param what it is, for the sentence if it cannot be written, such as "the picture"
   */
  static void write(String what, Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException failure) {
      throw Problem.failed(
          what
              + " could not be written to \""
              + shown(file)
              + "\"\nMaybe its folder is not there, or is not yours to write in");
    }
  }

  /** A file as it is called on any machine. */
  static String shown(Path file) {
    return file.toString().replace('\\', '/');
  }
}
