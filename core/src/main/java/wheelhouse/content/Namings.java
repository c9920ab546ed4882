package wheelhouse.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wheelhouse.content.Mention.Role;
import wheelhouse.content.Mention.Thing;
import wheelhouse.content.Type.Reference;
import wheelhouse.content.Type.ReferenceByWriter;
import wheelhouse.content.Type.Table;

/**
 * Where a file names things of a scenario without needing them: an overlay, to say them in another
 * language, and a silence, to say which finding it is about. Whoever renames a thing renames it
 * there too.
 */
final class Namings {

  private final Places places;
  private final List<Mention> found = new ArrayList<>();

  private Namings(Places places) {
    this.places = places;
  }

  /**
   * The things that silences are about.
   *
   * @param scenario in which their paths lead
   * @param file the scenario, or an overlay, in which they are written
   * @param places those of the file
   */
  static List<Mention> inSilences(Item scenario, Item file, Places places) {
    Namings namings = new Namings(places);
    for (Item silence : file.list("allow")) {
      silence.get("at").ifPresent(at -> namings.follow(scenario, at));
    }
    return namings.found;
  }

  /** The things of which an overlay speaks. */
  static List<Mention> inWords(Item scenario, Item words, Places places) {
    Namings namings = new Namings(places);
    namings.compare(scenario, words);
    return namings.found;
  }

  private void follow(Item scenario, Item at) {
    Item item = scenario;
    for (String name : at.text().split(" / ")) {
      Optional<Item> next = Places.part(item, name);
      if (next.isEmpty()) {
        return;
      }
      Item part = next.get();
      if (item.type() instanceof Table table && table.keys() instanceof Reference reference) {
        add(Thing.of(reference.to()), name, at.node().span(), at.path());
      } else if (item.items().contains(part)) {
        thingOf(part).ifPresent(thing -> add(thing, name, at.node().span(), at.path()));
      }
      item = part;
    }
  }

  private void compare(Item original, Item words) {
    Map<String, Item> elements = ElementNames.of(original.items());
    words
        .fields()
        .forEach(
            (name, said) -> {
              Optional<Item> element = Optional.ofNullable(elements.get(name));
              element.ifPresent(each -> named(each, said));
              element.or(() -> original.get(name)).ifPresent(each -> compare(each, said));
            });
  }

  /** An element is named by its id, or by the words on which it hangs, and ids are among those. */
  private void named(Item element, Item said) {
    if (element.has("id")) {
      String id = element.word("id").orElseThrow();
      thingOf(element).ifPresent(thing -> add(thing, id, said.key(), said.path()));
      return;
    }
    for (Item field : element.fields().values()) {
      if (field.type() instanceof Reference || field.type() instanceof ReferenceByWriter) {
        Uses.of(element).stream()
            .filter(use -> use.path().equals(field.path()))
            .forEach(use -> add(Thing.of(use.to()), use.id(), said.key(), said.path()));
      }
    }
  }

  /** What kind of thing an element of a list is, if that kind has ids. */
  private static Optional<Thing> thingOf(Item element) {
    String path = element.path();
    int last = path.lastIndexOf(" / ");
    return last < 0 || !element.has("id")
        ? Optional.empty()
        : Thing.inList(Values.lastOf(path.substring(0, last)));
  }

  private void add(Thing thing, String id, Span span, String path) {
    found.add(new Mention(thing, id, Role.NAMED, places.of(span), path));
  }
}
