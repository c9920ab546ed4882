package wheelhouse.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wheelhouse.content.Shape.Field;
import wheelhouse.content.Type.Choice;
import wheelhouse.content.Type.Part;
import wheelhouse.content.Type.Reference;
import wheelhouse.content.Type.ReferenceByWriter;

/**
 * What an overlay calls the elements of a list of a scenario: by their id, or where they have none
 * by the words on which they hang, as they are written there: {@code lacks owner} is a sign that
 * asks what is lacking and comes from the owner, {@code customer broke} what the customer says when
 * it broke. So a translator sees who speaks, and of what, and the name stays when others are put
 * before it. Of two with one name the second is called {@code … 2}.
 */
final class ElementNames {

  private ElementNames() {}

  /** The elements of a list by their names, in order. */
  static Map<String, Item> of(List<Item> elements) {
    Map<String, Item> named = new LinkedHashMap<>();
    for (Item each : elements) {
      String name = name(each);
      String free = name;
      for (int number = 2; named.containsKey(free); number++) {
        free = name + " " + number;
      }
      named.put(free, each);
    }
    return named;
  }

  private static String name(Item element) {
    Optional<String> id = element.word("id");
    if (id.isPresent() || !(element.type() instanceof Part part)) {
      return id.orElseGet(() -> Values.lastOf(element.path()));
    }
    List<String> words = new ArrayList<>();
    for (Field field : part.shape().fields()) {
      word(element, field).ifPresent(words::add);
    }
    if (!words.isEmpty()) {
      return String.join(" ", words);
    }
    return element.get("day").map(day -> "day " + day.whole()).orElse("any");
  }

  /** The word that a field adds to the name. Of levels there are two kinds, so they say which. */
  private static Optional<String> word(Item element, Field field) {
    Type type = field.type();
    if (!(type instanceof Choice
        || type instanceof Reference
        || type instanceof ReferenceByWriter)) {
      return Optional.empty();
    }
    String usual = field.usual().replace("\"", "");
    return element
        .word(field.key())
        .or(() -> usual.isEmpty() ? Optional.empty() : Optional.of(usual))
        .map(word -> type == IncidentShapes.LEVEL ? field.key() + " " + word : word);
  }
}
