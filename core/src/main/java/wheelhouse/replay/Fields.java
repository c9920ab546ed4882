package wheelhouse.replay;

import java.util.List;
import java.util.Optional;
import wheelhouse.content.JsonValue;
import wheelhouse.content.JsonValue.JsonArray;
import wheelhouse.content.JsonValue.JsonNumber;
import wheelhouse.content.JsonValue.JsonObject;
import wheelhouse.content.JsonValue.JsonString;
import wheelhouse.scenario.Word;

/** The members of an object that must be there, and be of their type. */
record Fields(JsonObject object) {

  static Fields of(JsonValue value) throws UnreadableRun {
    if (value instanceof JsonObject object) {
      return new Fields(object);
    }
    throw new UnreadableRun("there is something else where an object should be");
  }

  boolean has(String key) {
    return object.get(key).isPresent();
  }

  JsonValue value(String key) throws UnreadableRun {
    Optional<JsonValue> value = object.get(key);
    if (value.isEmpty()) {
      throw new UnreadableRun("\"" + key + "\" is missing");
    }
    return value.get();
  }

  String text(String key) throws UnreadableRun {
    if (value(key) instanceof JsonString string) {
      return string.text();
    }
    throw new UnreadableRun("\"" + key + "\" is no text");
  }

  String textOr(String key, String otherwise) throws UnreadableRun {
    return has(key) ? text(key) : otherwise;
  }

  double number(String key) throws UnreadableRun {
    return number(value(key), key);
  }

  static double number(JsonValue value, String key) throws UnreadableRun {
    if (value instanceof JsonNumber number) {
      return number.asDouble();
    }
    throw new UnreadableRun("\"" + key + "\" is no number");
  }

  long whole(String key) throws UnreadableRun {
    if (value(key) instanceof JsonNumber number && number.asLong().isPresent()) {
      return number.asLong().get();
    }
    throw new UnreadableRun("\"" + key + "\" is no whole number");
  }

  int count(String key) throws UnreadableRun {
    long whole = whole(key);
    if (whole < 0 || whole > Integer.MAX_VALUE) {
      throw new UnreadableRun("\"" + key + "\" cannot be " + whole);
    }
    return (int) whole;
  }

  Fields fields(String key) throws UnreadableRun {
    return of(value(key));
  }

  List<JsonValue> list(String key) throws UnreadableRun {
    if (value(key) instanceof JsonArray array) {
      return array.values();
    }
    throw new UnreadableRun("\"" + key + "\" is no list");
  }

  List<JsonValue> listOrNone(String key) throws UnreadableRun {
    return has(key) ? list(key) : List.of();
  }

  /** One of some words. */
  <W extends Word> W word(String key, W[] words) throws UnreadableRun {
    String said = text(key);
    for (W word : words) {
      if (word.word().equals(said)) {
        return word;
      }
    }
    throw new UnreadableRun("\"" + key + "\" cannot be \"" + said + "\"");
  }
}
