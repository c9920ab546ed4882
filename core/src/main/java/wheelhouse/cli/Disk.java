package wheelhouse.cli;

import java.nio.file.Path;

/** Files as commands speak of them. */
final class Disk {

  private Disk() {}

  /** A file as it is called on any machine. */
  static String shown(Path file) {
    return file.toString().replace('\\', '/');
  }
}
