package wheelhouse.replay;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** A medium in memory that fails where it is told to, having taken half of what it was given. */
final class MemoryMedium implements Medium {

  private final int failsFrom;
  private final int failures;
  private byte[] bytes = new byte[0];
  private int calls;

  private MemoryMedium(int failsFrom, int failures) {
    this.failsFrom = failsFrom;
    this.failures = failures;
  }

  /** One that never fails. */
  static MemoryMedium sound() {
    return new MemoryMedium(Integer.MAX_VALUE, 0);
  }

  /** One whose calls fail from the k-th on, counted from 1, so many times. */
  static MemoryMedium failing(int from, int failures) {
    return new MemoryMedium(from, failures);
  }

  byte[] bytes() {
    return bytes.clone();
  }

  int calls() {
    return calls;
  }

  private boolean fails() {
    calls++;
    return calls >= failsFrom && calls - failsFrom < failures;
  }

  @Override
  public int write(ByteBuffer buffer) throws IOException {
    boolean fails = fails();
    int taken = fails ? buffer.remaining() / 2 : Math.min(buffer.remaining(), 4096);
    byte[] some = new byte[taken];
    buffer.get(some);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(bytes);
    all.writeBytes(some);
    bytes = all.toByteArray();
    if (fails) {
      throw new IOException("no space left");
    }
    return taken;
  }

  @Override
  public void truncate(long length) throws IOException {
    if (fails()) {
      throw new IOException("no way back");
    }
    bytes = java.util.Arrays.copyOf(bytes, (int) Math.min(bytes.length, length));
  }

  @Override
  public void force() throws IOException {
    if (fails()) {
      throw new IOException("it would not settle");
    }
  }

  @Override
  public void close() {}
}
