package wheelhouse.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Prints every line it reads, so that what comes from a pipe is a whole conversation. */
public final class EchoingReader extends BufferedReader {

  private final PrintWriter out;

  /** Reads lines and prints them. */
  public EchoingReader(Reader in, PrintWriter out) {
    super(in);
    this.out = out;
  }

  @Override
  public @Nullable String readLine() throws IOException {
    String line = super.readLine();
    if (line != null) {
      out.println(line);
    }
    return line;
  }
}
