package wheelhouse.author;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wheelhouse.content.Json;
import wheelhouse.content.JsonValue;
import wheelhouse.content.Loaded;
import wheelhouse.content.ScenarioReader;

/**
 * A scenario to begin from: one of the starters under a name of its own. Only the head is changed;
 * the words and facts stay the starter's until somebody writes over them.
 *
 * @param file the name of its file
 * @param text in canonical form
 */
public record NewScenario(String file, String text) {

  /**
   * A starter under another name.
   *
   * @param id its id; whether it can be one, {@link #read()} finds
   * @param title the title, if not the starter's
   * @param language the language in which it will be written, if not the starter's
   */
  public static NewScenario of(
      Starter like, String id, Optional<String> title, Optional<String> language) {
    String text = with(like.text(), "id", id);
    text = title.isPresent() ? with(text, "title", title.get()) : text;
    text = language.isPresent() ? with(text, "language", language.get()) : text;
    return new NewScenario(id + ".json", text);
  }

  /** The scenario as the game reads it, with everything that is wrong with it. */
  public Loaded read() {
    return ScenarioReader.read(file, text);
  }

  /** A text with one of its own members, which stand on lines of their own, set to some words. */
  private static String with(String text, String key, String words) {
    String line = "  \"" + key + "\": " + Json.line(JsonValue.of(words)) + ",";
    return Pattern.compile("(?m)^  \"" + key + "\": .*$")
        .matcher(text)
        .replaceFirst(Matcher.quoteReplacement(line));
  }
}
