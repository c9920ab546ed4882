package wheelhouse.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the parts of a scenario are written, by their paths: for findings made later. */
public final class Places {

  private final Report report;
  private final Optional<Item> root;
  private final Optional<Item> words;

  private Places(Report report, Optional<Item> root, Optional<Item> words) {
    this.report = report;
    this.root = root;
    this.words = words;
  }

  /** The places of a scenario in its own file. */
  static Places of(Report report, Optional<Item> root) {
    return new Places(report, root, Optional.empty());
  }

  /**
   * The places of a scenario's texts in an overlay, by the paths that they have in the scenario.
   */
  static Places of(Report overlay, Optional<Item> root, Optional<Item> words) {
    return new Places(overlay, root, words);
  }

  /** What reading made of the whole scenario, if it could. */
  Optional<Item> root() {
    return root;
  }

  /** The place of a stretch of the file. */
  Place of(Span span) {
    return report.place(span);
  }

  /**
   * The place of a part.
   *
   * @param path by ids, or by numbers from 1 where there is none, such as {@code incidents /
   *     late-invoice / owner}
   * @return where its value is written; where it is not written, the nearest part around it
   */
  public Place at(String path) {
    if (root.isEmpty()) {
      return Place.startOf(report.source().file());
    }
    Item item = root.get();
    Optional<Item> said = words;
    for (String name : path.split(" / ")) {
      Optional<Item> next = part(item, name);
      if (next.isEmpty()) {
        break;
      }
      Optional<Item> wordsOfNext = said.isPresent() ? said(said.get(), item, next.get()) : said;
      if (said.isPresent() && wordsOfNext.isEmpty()) {
        break;
      }
      item = next.get();
      said = wordsOfNext;
    }
    return placeOf(said.orElse(item));
  }

  /** What overlay there is, if these are the places of one and it could be read. */
  Optional<Item> words() {
    return words;
  }

  /** The part of an item that has a name, or of a list that has an id or a number. */
  static Optional<Item> part(Item item, String name) {
    Optional<Item> next = item.get(name);
    for (Item each : item.items()) {
      if (next.isEmpty() && Values.lastOf(each.path()).equals(name)) {
        next = Optional.of(each);
      }
    }
    return next;
  }

  /** What the overlay says of a part: under its name, or for an element under that of elements. */
  private static Optional<Item> said(Item around, Item item, Item part) {
    for (Map.Entry<String, Item> field : item.fields().entrySet()) {
      if (field.getValue() == part) {
        return around.get(field.getKey()).or(() -> Optional.of(around).filter(Places::isText));
      }
    }
    for (Map.Entry<String, Item> element : ElementNames.of(item.items()).entrySet()) {
      if (element.getValue() == part) {
        return around
            .get(element.getKey())
            .or(() -> nth(around.items(), item.items().indexOf(part)));
      }
    }
    return Optional.empty();
  }

  private static boolean isText(Item item) {
    return item.node() instanceof Node.Text;
  }

  private static Optional<Item> nth(List<Item> items, int place) {
    return place < items.size() ? Optional.of(items.get(place)) : Optional.empty();
  }

  private Place placeOf(Item item) {
    boolean wide = item.node() instanceof Node.Members || item.node() instanceof Node.Values;
    Item id = item.get("id").orElse(item);
    return report.place(id != item ? id.node().span() : wide ? item.key() : item.node().span());
  }
}
