package wheelhouse.cli;

/** What a command tells the shell. */
public final class Exit {

  /** All is well. */
  public static final int FINE = 0;

  /** What was asked about has a problem. */
  public static final int FOUND = 1;

  /** The command was used wrongly. */
  public static final int USAGE = 2;

  /** The command could not do its work. */
  public static final int FAILED = 3;

  private Exit() {}
}
