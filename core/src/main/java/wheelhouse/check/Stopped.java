package wheelhouse.check;

/** The onlooker did not want to go on. */
final class Stopped extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Stopped() {
    super("stopped", null, false, false);
  }
}
