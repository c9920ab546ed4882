package wheelhouse.desktop.shots;

import java.util.Locale;
import wheelhouse.desktop.settings.Option;
import wheelhouse.desktop.settings.Settings;

/**
 * How pictures should look.
 *
 * @param width of each, in pixels
 * @param height likewise
 * @param theme the colours
 * @param text size of the text in percent
 * @param language of the words
 */
record Wanted(int width, int height, Settings.Theme theme, int text, String language) {

  /** The settings of a window that looks so and stands still. */
  Settings settings() {
    return Settings.USUAL
        .sized(width, height)
        .with(Option.THEME, theme.word())
        .with(Option.TEXT_SCALE, String.valueOf(text))
        .with(Option.LANGUAGE, language)
        .with(Option.MOTION, "reduced")
        .with(Option.SOUND, "off");
  }

  /** What the names of such pictures begin with; English goes without saying. */
  String prefix() {
    String said = language.equals(Locale.ENGLISH.getLanguage()) ? "" : language + "-";
    return theme.word() + "-" + text + "-" + said;
  }
}
