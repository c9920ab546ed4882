package wheelhouse.desktop.view;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import wheelhouse.debrief.Coached;
import wheelhouse.words.Text;

/** The message bundles of the window. No key stands in two of them. */
public final class Bundles {

  /** Their names in the folder of words. */
  public static final List<String> NAMES =
      List.of("window", "day", "edition", "home", "evening", "guide", "debrief");

  private static final String FOLDER = "assets.words.";

  private Bundles() {}

  /** Everything the window says in a language, or in English where it is not in that language. */
  public static Text in(Locale locale) {
    return Text.in(
        locale,
        Stream.concat(NAMES.stream().map(FOLDER::concat), Stream.of(Coached.WORDS))
            .toArray(String[]::new));
  }
}
