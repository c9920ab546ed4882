package wheelhouse.check;

/**
 * One question put to a scenario, which raises findings of one code.
 *
 * @param <S> what it looks at: {@link Written} or {@link Played}
 */
interface Check<S> {

  /** The code of its findings. */
  String code();

  /** Looks, and notes what it finds. */
  void look(S subject, Notes notes);
}
