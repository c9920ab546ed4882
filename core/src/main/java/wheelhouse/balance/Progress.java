package wheelhouse.balance;

/** Hears how far a long piece of work has come. May be told from any thread, one at a time. */
@FunctionalInterface
public interface Progress {

  /** Nobody listens. */
  Progress UNHEARD = (what, share) -> {};

  /**
   * Something has been done.
   *
   * @param what is being done, in a few words
   * @param share of it that is done, 0 to 1
   */
  void at(String what, double share);
}
