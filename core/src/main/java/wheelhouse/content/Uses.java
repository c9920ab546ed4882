package wheelhouse.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wheelhouse.content.Type.Noun;
import wheelhouse.content.Type.Part;
import wheelhouse.content.Type.Reference;
import wheelhouse.content.Type.ReferenceByWriter;
import wheelhouse.content.Type.Table;

/** Every place in a scenario at which one part calls another by its id, in the order of shapes. */
final class Uses {

  private final List<Use> uses = new ArrayList<>();

  private Uses() {}

  /**
   * One part called by another.
   *
   * @param to what is called
   * @param id by which it is called, whether or not there is such a one
   * @param span where the id is written
   * @param path the same place by ids
   */
  record Use(Noun to, String id, Span span, String path) {}

  /** The uses in a whole scenario. */
  static List<Use> of(Item scenario) {
    Uses uses = new Uses();
    uses.visit(scenario);
    return List.copyOf(uses.uses);
  }

  private void visit(Item item) {
    Type type = item.type();
    if (type instanceof Reference reference) {
      uses.add(new Use(reference.to(), item.text(), item.node().span(), item.path()));
    } else if (type instanceof Table table && table.keys() instanceof Reference reference) {
      item.fields()
          .forEach(
              (name, each) -> uses.add(new Use(reference.to(), name, each.key(), each.path())));
    } else if (type instanceof Part part && part.shape().name().equals("letter")) {
      aboutOf(item);
    }
    item.fields().values().forEach(this::visit);
    if (!(type instanceof Type.Spread)) {
      item.items().forEach(this::visit);
    }
  }

  /** Whom a letter is about depends on its writer; the boss writes about nobody. */
  private void aboutOf(Item letter) {
    Optional<Noun> writer =
        letter
            .word("from")
            .filter(from -> !from.equals("boss"))
            .map(from -> from.equals("customer") ? Noun.CUSTOMER : Noun.MEMBER);
    Optional<Item> about =
        letter.get("about").filter(each -> each.type() instanceof ReferenceByWriter);
    if (writer.isPresent() && about.isPresent()) {
      Item named = about.get();
      uses.add(new Use(writer.get(), named.text(), named.node().span(), named.path()));
    }
  }
}
