package wheelhouse.content;

import java.util.Optional;

/** Where the parts of a scenario are written, by their paths: for findings made later. */
public final class Places {

  private final Report report;
  private final Optional<Item> root;

  Places(Report report, Optional<Item> root) {
    this.report = report;
    this.root = root;
  }

  /** What reading made of the whole file, if it could. */
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
    for (String name : path.split(" / ")) {
      Optional<Item> next = item.get(name);
      for (Item each : item.items()) {
        if (next.isEmpty() && Values.lastOf(each.path()).equals(name)) {
          next = Optional.of(each);
        }
      }
      if (next.isEmpty()) {
        break;
      }
      item = next.get();
    }
    boolean wide = item.node() instanceof Node.Members || item.node() instanceof Node.Values;
    Item id = item.get("id").orElse(item);
    return report.place(id != item ? id.node().span() : wide ? item.key() : item.node().span());
  }
}
