package wheelhouse.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value that has the type its shape asks for, with its place. Parts that did not are left out, as
 * they have been reported: whoever asks for them finds them absent.
 *
 * @param node as it is written
 * @param key where its name is written; for an element of a list, where itself is
 * @param path by ids
 * @param type what it is
 * @param fields the members of an object or table under their right names, else none
 * @param items the elements of a list, else none
 */
record Item(
    Node node, Span key, String path, Type type, Map<String, Item> fields, List<Item> items) {

  /** A field, if it is there and of the right type. */
  Optional<Item> get(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  /**
   * A number or a spread in a field, if it is there and in its range. One that is not has been
   * reported, and tells nothing more.
   */
  Optional<Item> sound(String name) {
    return get(name).filter(Item::isInRange);
  }

  /** Whether this number, or both ends of this spread, are in the range of the type. */
  boolean isInRange() {
    return items.isEmpty()
        ? holds(type instanceof Type.Spread spread ? spread.of() : type, number())
        : items.stream().allMatch(Item::isInRange);
  }

  private static boolean holds(Type type, double value) {
    return type instanceof Type.Whole whole
        ? whole.range().holds(value)
        : type instanceof Type.Number range && range.holds(value);
  }

  boolean has(String name) {
    return fields.containsKey(name);
  }

  /** The elements of a list in a field; none if it is not there. */
  List<Item> list(String name) {
    return get(name).map(Item::items).orElse(List.of());
  }

  /** The text in a field. */
  Optional<String> word(String name) {
    return get(name).map(Item::text);
  }

  /** The number in a field. */
  Optional<Double> number(String name) {
    return get(name).map(Item::number);
  }

  /** This text. */
  String text() {
    return ((Node.Text) node).text();
  }

  /** This number. */
  double number() {
    return ((Node.Digits) node).value();
  }

  /** This number, cut to a whole one. */
  int whole() {
    return (int) number();
  }

  /** Whether this says true. */
  boolean isTrue() {
    return node instanceof Node.Flag flag && flag.value();
  }

  /** The two ends of a spread; one number is both. */
  double[] spread() {
    return items.isEmpty()
        ? new double[] {number(), number()}
        : new double[] {items.get(0).number(), items.get(1).number()};
  }
}
