package wheelhouse.desktop.settings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes small files whole or not at all: beside the old one, forced to the disk, then moved into
 * its place. A move that the system refuses is tried again after a pause, since a virus scanner may
 * hold the file for a moment; so this belongs on a worker.
 */
public final class SafeFile {

  private static final int TRIES = 7;
  private static final long FIRST_PAUSE = 10;

  private final Pause pause;

  /** How to wait. */
  @FunctionalInterface
  interface Pause {
    void rest(long milliseconds) throws InterruptedException;
  }

  /** What may be tried again. */
  @FunctionalInterface
  private interface Attempt {
    void run() throws IOException;
  }

  public SafeFile() {
    this(Thread::sleep);
  }

  SafeFile(Pause pause) {
    this.pause = pause;
  }

  /** Writes a text in place of what a file holds; its folder is made if it is not there. */
  public void write(Path file, String text) throws IOException {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes bytes in place of what a file holds; its folder is made if it is not there. */
  public void write(Path file, byte[] bytes) throws IOException {
    Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
    Path folder = target.getParent();
    if (folder == null) {
      throw new IOException(file + " is no file");
    }
    Files.createDirectories(folder);
    Path beside = Files.createTempFile(folder, String.valueOf(target.getFileName()), ".new");
    try {
      try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
      move(beside, target);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** Moves a file, in place of another if there is one. */
  public void move(Path from, Path to) throws IOException {
    patiently(
        () -> {
          try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
          } catch (AtomicMoveNotSupportedException otherDisk) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
          }
        });
  }

  private void patiently(Attempt attempt) throws IOException {
    for (int tries = 1; ; tries++) {
      try {
        attempt.run();
        return;
      } catch (NoSuchFileException gone) {
        throw gone;
      } catch (FileSystemException held) {
        if (tries == TRIES) {
          throw held;
        }
        rest(FIRST_PAUSE << tries - 1, held);
      }
    }
  }

  private void rest(long milliseconds, IOException held) throws IOException {
    try {
      pause.rest(milliseconds);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw held;
    }
  }

  /**
   * Reads a text in UTF-8.
   *
   * @param most bytes; more is refused
   * @throws CharacterCodingException if it is no such text, or longer
   */
  static String read(Path file, int most) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new CharacterCodingException();
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
  }
}
