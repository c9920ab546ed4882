package wheelhouse.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wheelhouse.content.Shape.Field;
import wheelhouse.content.Shape.Words;
import wheelhouse.content.Type.Choice;
import wheelhouse.content.Type.Noun;
import wheelhouse.content.Type.Part;
import wheelhouse.content.Type.Reference;
import wheelhouse.content.Type.ReferenceByWriter;
import wheelhouse.content.Type.Several;
import wheelhouse.content.Type.Table;

/**
 * The shapes of one scenario: those of all scenarios, but where an id is asked for, its own ids are
 * the words to choose from, each explained by the name or the title of what it calls.
 */
final class OwnNames {

  private final Map<Noun, Map<String, String>> declared = new EnumMap<>(Noun.class);

  private OwnNames() {}

  /** The shape of a scenario that has been read; where nothing is declared, any id will do. */
  static Shape shape(Item scenario) {
    OwnNames names = new OwnNames();
    for (Noun noun : Noun.values()) {
      Map<String, String> words = new LinkedHashMap<>();
      for (Item each : scenario.list(noun.list())) {
        Optional<String> says = each.word("name").or(() -> each.word("title"));
        each.word("id").ifPresent(id -> words.putIfAbsent(id, says.orElse("")));
      }
      names.declared.put(noun, words);
    }
    return names.own(Shapes.SCENARIO);
  }

  private Shape own(Shape shape) {
    List<Field> fields =
        shape.fields().stream()
            .map(
                each ->
                    new Field(
                        each.key(), own(each.type()), each.presence(), each.usual(), each.about()))
            .toList();
    boolean byWriter =
        shape.fields().stream()
            .map(Field::type)
            .anyMatch(each -> each instanceof ReferenceByWriter && own(each) instanceof Choice);
    List<Shape.Rule> rules = new ArrayList<>(shape.rules());
    if (byWriter) {
      rules.add(writers());
    }
    return new Shape(shape.name(), shape.article(), shape.about(), fields, List.copyOf(rules));
  }

  private Type own(Type type) {
    if (type instanceof Reference reference) {
      return choice(declared.get(reference.to()), type);
    } else if (type instanceof ReferenceByWriter) {
      Map<String, String> either = new LinkedHashMap<>(declared.get(Noun.CUSTOMER));
      either.putAll(declared.get(Noun.MEMBER));
      return choice(either, type);
    } else if (type instanceof Several several) {
      return new Several(own(several.of()), several.least(), several.most());
    } else if (type instanceof Table table) {
      return new Table(own(table.keys()), own(table.values()), table.least());
    } else if (type instanceof Part part) {
      return new Part(own(part.shape()));
    }
    return type;
  }

  private static Type choice(Map<String, String> words, Type otherwise) {
    return words.isEmpty() ? otherwise : new Choice(words);
  }

  /** A customer writes as one of the customers, an owner as one of the team. */
  private Words writers() {
    Map<String, List<String>> words = new LinkedHashMap<>();
    words.put("customer", List.copyOf(declared.get(Noun.CUSTOMER).keySet()));
    words.put("owner", List.copyOf(declared.get(Noun.MEMBER).keySet()));
    return new Words("from", "about", words);
  }
}
