package wheelhouse.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an object of a scenario file is made of. The one source for the reader, the schema and the
 * tables in the guide.
 *
 * @param name in the schema and the guide, such as {@code incident}
 * @param article the name with its article, for messages: "an incident"
 * @param about one or two sentences
 * @param fields in the order of the guide
 * @param rules that bind fields to each other
 */
record Shape(String name, String article, String about, List<Field> fields, List<Rule> rules) {

  /** A shape without rules. */
  static Shape of(String name, String article, String about, Field... fields) {
    return new Shape(name, article, about, List.of(fields), List.of());
  }

  /** The field of a key, if there is one. */
  Optional<Field> field(String key) {
    return fields.stream().filter(each -> each.key().equals(key)).findFirst();
  }

  /** What may be written in it, in the order of the guide. */
  List<String> keys() {
    return fields.stream()
        .filter(each -> !(each.type() instanceof Type.Fact))
        .map(Field::key)
        .toList();
  }

  /**
   * A field.
   *
   * @param key as it is written
   * @param type of its value
   * @param usual the JSON of the value it has when it is left out; empty if it may not be, or if
   *     leaving it out means something of its own
   * @param presence whether it must be there
   * @param about what it is, for an author
   */
  record Field(String key, Type type, Presence presence, String usual, String about) {

    static Field needed(String key, Type type, String about) {
      return new Field(key, type, Presence.NEEDED, "", about);
    }

    static Field optional(String key, Type type, String usual, String about) {
      return new Field(key, type, Presence.OPTIONAL, usual, about);
    }

    /** A field whose presence depends on others, as a rule of the shape says. */
    static Field depends(String key, Type type, String about) {
      return new Field(key, type, Presence.DEPENDS, "", about);
    }

    boolean isNeeded() {
      return presence == Presence.NEEDED;
    }
  }

  /** Whether a field must be there. */
  enum Presence {
    NEEDED,
    OPTIONAL,
    DEPENDS
  }

  /** What binds fields to each other. */
  sealed interface Rule {}

  /** Either this key is there and none of the others, or all of the others. */
  record Either(String one, List<String> others) implements Rule {

    List<String> all() {
      return Stream.concat(Stream.of(one), others.stream()).toList();
    }
  }

  /**
   * When a field has a value, some keys are needed and some may not be there.
   *
   * @param key the field
   * @param value its value: a word, or true or false
   */
  record When(String key, String value, List<String> needs, List<String> bars) implements Rule {}

  /**
   * Which words a field (or the keys of a table) may use depends on the word of another.
   *
   * @param key the field that decides
   * @param field the field it decides about
   * @param words the words for each
   */
  record Words(String key, String field, Map<String, List<String>> words) implements Rule {}
}
