package wheelhouse.desktop.session;

import java.util.Optional;

/** What came of opening a run. */
public sealed interface Opened {

  /**
   * It can be played.
   *
   * @param session by which
   * @param shown what there is to be seen of it now
   * @param notice why it is not kept, as a sentence; empty if it is
   */
  record Playing(Session session, Shown shown, Optional<String> notice) implements Opened {}

  /** It cannot be played on, for a reason in a sentence. */
  record Failed(String sentence) implements Opened {}
}
