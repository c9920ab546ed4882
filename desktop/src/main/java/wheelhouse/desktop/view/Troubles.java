package wheelhouse.desktop.view;

import wheelhouse.desktop.settings.Trouble;
import wheelhouse.words.Text;

/** What went wrong with a file, as a sentence. */
public final class Troubles {

  private Troubles() {}

  /** A trouble as a sentence, with the system's reason where it gave one. */
  public static String sentence(Trouble trouble, Text text) {
    String sentence = text.of("trouble." + trouble.kind(), trouble.file());
    return trouble.why().isEmpty() ? sentence : text.of("trouble.why", sentence, trouble.why());
  }
}
