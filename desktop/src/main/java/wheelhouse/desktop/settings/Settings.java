package wheelhouse.desktop.settings;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import wheelhouse.scenario.Word;

/**
 * How the window is set. Nothing in it can be wrong: what is out of range becomes the nearest that
 * is not, and what is unknown becomes the usual.
 *
 * @param choices what is chosen of every option
 * @param width of the window when it does not fill the screen, in the system's units
 * @param height likewise
 * @param player id of who plays, as {@link Players} has it; empty for the first
 */
public record Settings(Map<Option, String> choices, int width, int height, String player) {

  /** How it is set for who never set anything. */
  public static final Settings USUAL = new Settings(Map.of(), 1280, 720, "");

  private static final int NARROWEST = 640;
  private static final int LOWEST = 480;
  private static final int LARGEST = 16_384;

  public Settings {
    Map<Option, String> valid = new EnumMap<>(Option.class);
    for (Option option : Option.values()) {
      valid.put(option, option.valid(choices.getOrDefault(option, option.usual())));
    }
    choices = Collections.unmodifiableMap(valid);
    width = within(width, NARROWEST);
    height = within(height, LOWEST);
  }

  private static int within(int value, int least) {
    return Math.max(least, Math.min(LARGEST, value));
  }

  /** The colours. */
  public enum Theme implements Word {
    LIGHT("light"),
    DARK("dark"),
    HIGH_CONTRAST("high-contrast");

    private final String word;

    Theme(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /** How the window fills the screen. */
  public enum Form implements Word {
    NORMAL("normal"),
    MAXIMISED("maximised"),
    FULLSCREEN("fullscreen");

    private final String word;

    Form(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /** What is chosen of an option. */
  public String of(Option option) {
    return choices.getOrDefault(option, option.usual());
  }

  private boolean is(Option option, String choice) {
    return of(option).equals(choice);
  }

  /** The language to speak. */
  public Locale locale(Locale system) {
    String tag = is(Option.LANGUAGE, Option.SYSTEM) ? system.getLanguage() : of(Option.LANGUAGE);
    return Locale.forLanguageTag(Option.LANGUAGES.contains(tag) ? tag : Option.LANGUAGES.get(0));
  }

  /**
   * The colours to draw in.
   *
   * @param system what the system asks for, where that can be known
   */
  public Theme theme(Optional<Theme> system) {
    for (Theme theme : Theme.values()) {
      if (is(Option.THEME, theme.word())) {
        return theme;
      }
    }
    return system.orElse(Theme.LIGHT);
  }

  /** Size of text in percent, 80 to 200 in steps of 10. */
  public int textScale() {
    return Integer.parseInt(of(Option.TEXT_SCALE));
  }

  /** Whether headlines are in the plain face of the text. */
  public boolean plainHeadlines() {
    return is(Option.HEADLINES, "plain");
  }

  /** Whether nothing moves that need not. */
  public boolean reducedMotion() {
    return is(Option.MOTION, "reduced");
  }

  /** How loud, from 0 to 100; 0 if sound is off. */
  public int loudness() {
    return is(Option.SOUND, "on") ? Integer.parseInt(of(Option.VOLUME)) : 0;
  }

  /** Whether the time of day can be seen. It never counts. */
  public boolean showsClock() {
    return is(Option.CLOCK, "shown");
  }

  /** Whether the first board still has to explain itself. */
  public boolean explains() {
    return is(Option.TUTORIAL, "ahead");
  }

  /** How the window fills the screen. */
  public Form form() {
    for (Form form : Form.values()) {
      if (is(Option.WINDOW, form.word())) {
        return form;
      }
    }
    return Form.NORMAL;
  }

  /** These settings with an option set to one of its choices. */
  public Settings with(Option option, String choice) {
    Map<Option, String> other = new EnumMap<>(Option.class);
    other.putAll(choices);
    other.put(option, choice);
    return new Settings(other, width, height, player);
  }

  /** These settings with a window of another size. */
  public Settings sized(int newWidth, int newHeight) {
    return new Settings(choices, newWidth, newHeight, player);
  }

  /** These settings for somebody else who plays. */
  public Settings playedBy(String id) {
    return new Settings(choices, width, height, id);
  }
}
