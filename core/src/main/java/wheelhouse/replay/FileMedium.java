package wheelhouse.replay;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A file, held by one writer at a time. */
final class FileMedium implements Medium {

  private static final long FAR = Long.MAX_VALUE - 1;

  private final Path file;
  private final FileChannel channel;

  private FileMedium(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** A file that must not exist yet. */
  static FileMedium create(Path file) throws IOException {
    return open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /** A file that exists, to be written on at its end. */
  static FileMedium goOn(Path file) throws IOException {
    FileMedium medium = open(file, StandardOpenOption.WRITE);
    medium.channel.position(medium.channel.size());
    return medium;
  }

  private static FileMedium open(Path file, OpenOption... how) throws IOException {
    FileChannel channel = FileChannel.open(file, how);
    try {
      // Held until the channel is closed. It is on a byte that no run reaches, since Windows would
      // keep everyone from reading what is locked.
      FileLock lock = channel.tryLock(FAR, 1, false);
      if (lock != null) {
        return new FileMedium(file, channel);
      }
    } catch (OverlappingFileLockException ours) {
      // The same program has it open.
    }
    channel.close();
    throw new IOException("somebody else is writing " + file.getFileName());
  }

  @Override
  public int write(ByteBuffer bytes) throws IOException {
    return channel.write(bytes);
  }

  @Override
  public void truncate(long length) throws IOException {
    channel.truncate(length);
    channel.position(length);
  }

  @Override
  public Optional<Path> file() {
    return Optional.of(file);
  }

  @Override
  public void force() throws IOException {
    channel.force(false);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
