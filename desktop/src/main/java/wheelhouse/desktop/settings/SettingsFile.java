package wheelhouse.desktop.settings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import wheelhouse.content.Json;
import wheelhouse.content.JsonValue;
import wheelhouse.content.JsonValue.JsonNumber;
import wheelhouse.content.JsonValue.JsonObject;
import wheelhouse.content.JsonValue.JsonString;
import wheelhouse.content.MalformedJson;

/**
 * The file that settings are kept in. What a newer program wrote and this one does not know stays
 * in it, so that a stick can go from one to the other. What cannot be understood is set aside, and
 * never written over.
 */
public final class SettingsFile {

  private static final int FORMAT = 1;
  private static final int MOST_BYTES = 1 << 20;
  private static final String BROKEN = "settings.broken";
  private static final String ENDING = ".json";

  private final Path file;
  private final SafeFile safe;

  /** The settings in a file, which need not exist yet. */
  public SettingsFile(Path file) {
    this(file, new SafeFile());
  }

  SettingsFile(Path file, SafeFile safe) {
    this.file = file;
    this.safe = safe;
  }

  /**
   * What reading gave.
   *
   * @param settings the usual ones, where there is nothing else
   * @param trouble what to tell the player
   */
  public record Found(Settings settings, Optional<Trouble> trouble) {}

  /** Reads the settings. What is in the file never makes this fail. */
  public Found read() {
    try {
      return new Found(
          stored().map(SettingsFile::settings).orElse(Settings.USUAL), Optional.empty());
    } catch (MalformedJson | CharacterCodingException broken) {
      return new Found(Settings.USUAL, Optional.of(setAside()));
    } catch (IOException unreadable) {
      return new Found(
          Settings.USUAL, Optional.of(Trouble.of(Trouble.Kind.UNREADABLE, file, unreadable)));
    }
  }

  /**
   * Writes the settings.
   *
   * @return what went wrong, if something did; the file is then as it was
   */
  public Optional<Trouble> write(Settings settings) {
    JsonObject others = JsonValue.object();
    try {
      others = stored().orElse(others);
    } catch (IOException | MalformedJson broken) {
      Trouble trouble = setAside();
      if (trouble.kind() != Trouble.Kind.BROKEN) {
        return Optional.of(new Trouble(Trouble.Kind.UNWRITTEN, file, trouble.why()));
      }
    }
    try {
      safe.write(file, Json.pretty(json(settings, others)));
      return Optional.empty();
    } catch (IOException failed) {
      return Optional.of(Trouble.of(Trouble.Kind.UNWRITTEN, file, failed));
    }
  }

  private Optional<JsonObject> stored() throws IOException, MalformedJson {
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    JsonValue value = Json.read(SafeFile.read(file, MOST_BYTES));
    if (value instanceof JsonObject object) {
      return Optional.of(object);
    }
    throw new CharacterCodingException();
  }

  /** Moves what cannot be understood to a name that is free. */
  private Trouble setAside() {
    try {
      Path aside = file.resolveSibling(BROKEN + ENDING);
      for (int nth = 2; Files.exists(aside); nth++) {
        aside = file.resolveSibling(BROKEN + "-" + nth + ENDING);
      }
      safe.move(file, aside);
      return new Trouble(Trouble.Kind.BROKEN, aside, "");
    } catch (IOException failed) {
      return Trouble.of(Trouble.Kind.UNREADABLE, file, failed);
    }
  }

  private static Settings settings(JsonObject stored) {
    Map<Option, String> choices = new EnumMap<>(Option.class);
    for (Option option : Option.values()) {
      stored
          .get(option.word())
          .flatMap(SettingsFile::word)
          .ifPresent(it -> choices.put(option, it));
    }
    return new Settings(
        choices,
        number(stored, "width", Settings.USUAL.width()),
        number(stored, "height", Settings.USUAL.height()),
        stored.get("player").flatMap(SettingsFile::word).orElse(""));
  }

  private static Optional<String> word(JsonValue value) {
    if (value instanceof JsonString string) {
      return Optional.of(string.text());
    }
    return value instanceof JsonNumber number ? Optional.of(number.literal()) : Optional.empty();
  }

  private static int number(JsonObject stored, String key, int usual) {
    return stored
        .get(key)
        .filter(JsonNumber.class::isInstance)
        .map(value -> (int) ((JsonNumber) value).asDouble())
        .orElse(usual);
  }

  private static JsonObject json(Settings settings, JsonObject others) {
    JsonObject json = others.with("format", JsonValue.of(FORMAT));
    for (Option option : Option.values()) {
      String choice = settings.of(option);
      json =
          json.with(
              option.word(),
              option.isScale() ? JsonValue.of(Long.parseLong(choice)) : JsonValue.of(choice));
    }
    return json.with("width", JsonValue.of(settings.width()))
        .with("height", JsonValue.of(settings.height()))
        .with("player", JsonValue.of(settings.player()));
  }
}
