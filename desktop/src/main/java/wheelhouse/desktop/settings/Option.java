package wheelhouse.desktop.settings;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import wheelhouse.scenario.Word;

/** What a player can set, each with its choices: one table for the file and for the screen. */
public enum Option implements Word {
  LANGUAGE("language", "system", "en", "de"),
  THEME("theme", "system", "light", "dark", "high-contrast"),
  TEXT_SCALE("textScale", 100, 80, 200),
  HEADLINES("headlines", "serif", "plain"),
  MOTION("motion", "full", "reduced"),
  SOUND("sound", "on", "off"),
  VOLUME("volume", 70, 0, 100),
  WINDOW("window", "normal", "maximised", "fullscreen"),
  CLOCK("clock", "hidden", "shown"),
  TUTORIAL("tutorial", "ahead", "seen", "skipped");

  /** In place of a language or of colours: as the system has it. */
  public static final String SYSTEM = "system";

  /** The languages that the window speaks. */
  public static final List<String> LANGUAGES = List.of("en", "de");

  private static final int STEP = 10;

  private final String word;
  private final String usual;
  private final List<String> choices;
  private final boolean scale;

  /** An option of words, of which the first is the usual. */
  Option(String word, String... choices) {
    this.word = word;
    this.choices = List.of(choices);
    usual = choices[0];
    scale = false;
  }

  /** An option of steps between two numbers. */
  Option(String word, int usual, int least, int most) {
    this.word = word;
    this.usual = String.valueOf(usual);
    choices =
        IntStream.rangeClosed(least / STEP, most / STEP)
            .mapToObj(step -> String.valueOf(step * STEP))
            .toList();
    scale = true;
  }

  @Override
  public String word() {
    return word;
  }

  /** What is chosen for who never chose. */
  public String usual() {
    return usual;
  }

  /** All there is to choose from, in order. */
  public List<String> choices() {
    return choices;
  }

  /** Whether the choices are the steps of a scale, from least to most. */
  public boolean isScale() {
    return scale;
  }

  /** The choice that is meant: on a scale the nearest, else the same, else the usual. */
  String valid(String choice) {
    if (choices.contains(choice)) {
      return choice;
    }
    return scale ? nearest(choice) : usual;
  }

  private String nearest(String number) {
    try {
      double meant = new BigDecimal(number).doubleValue();
      double least = Double.parseDouble(choices.get(0));
      long step = Math.round((meant - least) / STEP);
      return choices.get((int) Math.max(0, Math.min(choices.size() - 1, step)));
    } catch (NumberFormatException none) {
      return usual;
    }
  }
}
