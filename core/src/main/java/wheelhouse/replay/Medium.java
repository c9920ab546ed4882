package wheelhouse.replay;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;

/** Where bytes are kept: a file, or in tests something that fails when told to. */
public interface Medium extends Closeable {

  /** Writes some of the bytes that remain, at the end, and returns how many. */
  int write(ByteBuffer bytes) throws IOException;

  /** Lets go of everything behind a length, in bytes. */
  void truncate(long length) throws IOException;

  /** The file, if it is one. */
  default Optional<Path> file() {
    return Optional.empty();
  }

  /** Returns once everything written would survive the power failing. */
  void force() throws IOException;
}
