package wheelhouse.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON value. Equal when it says the same, with numbers compared as they are written. */
public sealed interface JsonValue {

  /** An object; its members keep their order. */
  record JsonObject(Map<String, JsonValue> members) implements JsonValue {

    public JsonObject {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** The value of a member, if there is one. */
    public Optional<JsonValue> get(String key) {
      return Optional.ofNullable(members.get(key));
    }

    /** This object with a member set, at the end if it is new. */
    public JsonObject with(String key, JsonValue value) {
      Map<String, JsonValue> more = new LinkedHashMap<>(members);
      more.put(key, value);
      return new JsonObject(more);
    }
  }

  /** An array. */
  record JsonArray(List<JsonValue> values) implements JsonValue {

    public JsonArray {
      values = List.copyOf(values);
    }
  }

  /** A string. */
  record JsonString(String text) implements JsonValue {}

  /**
   * A number, kept as it is written, so that every double and every long comes back exactly.
   *
   * @param literal in JSON's grammar; anything else is refused
   */
  record JsonNumber(String literal) implements JsonValue {

    public JsonNumber {
      if (!Json.isNumber(literal)) {
        throw new IllegalArgumentException("no JSON number: " + literal);
      }
    }

    /** The nearest double; infinite for what is beyond all doubles. */
    public double asDouble() {
      return Double.parseDouble(literal);
    }

    /** The number as a long, if it is a whole number in range and written without a fraction. */
    public Optional<Long> asLong() {
      try {
        return Optional.of(Long.parseLong(literal));
      } catch (NumberFormatException notWhole) {
        return Optional.empty();
      }
    }
  }

  /** True or false. */
  record JsonBool(boolean value) implements JsonValue {}

  /** Null. */
  record JsonNull() implements JsonValue {}

  /** An object without members, to add some {@linkplain JsonObject#with to}. */
  static JsonObject object() {
    return new JsonObject(Map.of());
  }

  /** An array of values. */
  static JsonArray array(List<? extends JsonValue> values) {
    return new JsonArray(List.copyOf(values));
  }

  /** A string. */
  static JsonString of(String text) {
    return new JsonString(text);
  }

  /** A whole number. */
  static JsonNumber of(long value) {
    return new JsonNumber(Long.toString(value));
  }

  /** A finite double; infinities and NaN are refused. */
  static JsonNumber of(double value) {
    return new JsonNumber(Double.toString(value));
  }

  /** True or false. */
  static JsonBool of(boolean value) {
    return new JsonBool(value);
  }
}
