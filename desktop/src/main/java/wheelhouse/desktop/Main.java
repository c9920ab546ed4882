package wheelhouse.desktop;

/** The program's door. */
public final class Main {

  private Main() {}

  /** Starts the program. */
  public static void main(String[] args) {}
}
