package wheelhouse.content;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wheelhouse.content.Type.Noun;
import wheelhouse.content.Type.Part;
import wheelhouse.content.Type.Prose;
import wheelhouse.content.Type.Reference;
import wheelhouse.content.Type.ReferenceByWriter;
import wheelhouse.content.Type.Table;

/** Names that lead nowhere, names given twice, and slots that nothing fills. */
final class References {

  private static final List<String> LISTS_WITH_IDS =
      List.of("kinds", "team", "customers", "incidents", "sources", "guardrails");

  private final Report report;
  private final Item scenario;
  private final Map<Noun, Map<String, Item>> declared = new EnumMap<>(Noun.class);

  References(Report report, Item scenario) {
    this.report = report;
    this.scenario = scenario;
  }

  void check() {
    for (Noun noun : Noun.values()) {
      declared.put(noun, new LinkedHashMap<>());
      for (Item each : scenario.list(noun.list())) {
        each.word("id").ifPresent(id -> declared.get(noun).putIfAbsent(id, each));
      }
    }
    LISTS_WITH_IDS.forEach(list -> distinct(scenario.list(list)));
    scenario.get("manager").ifPresent(manager -> distinct(manager.list("ownWork")));
    visit(scenario);
  }

  private void distinct(List<Item> list) {
    Map<String, Item> seen = new LinkedHashMap<>();
    for (Item each : list) {
      each.get("id")
          .ifPresent(
              id -> {
                Item first = seen.putIfAbsent(id.text(), id);
                if (first != null) {
                  report
                      .at("W208", id)
                      .says("two of them have the id " + Report.quote(id.text()))
                      .label("the second one")
                      .and(first.node().span(), "the first one")
                      .add();
                }
              });
    }
  }

  private void visit(Item item) {
    Type type = item.type();
    if (type instanceof Reference reference) {
      resolve(item.text(), item.node().span(), item.path(), reference.to());
    } else if (type instanceof Table table && table.keys() instanceof Reference reference) {
      item.fields().forEach((name, each) -> resolve(name, each.key(), each.path(), reference.to()));
    } else if (type instanceof Part part && part.shape().name().equals("letter")) {
      aboutOf(item);
    } else if (type instanceof Prose prose) {
      new Slots(report).check(item, prose.slots());
    }
    item.fields().values().forEach(this::visit);
    item.items()
        .forEach(
            each -> {
              if (!(type instanceof Type.Spread)) {
                visit(each);
              }
            });
  }

  private void aboutOf(Item letter) {
    letter
        .get("about")
        .filter(about -> about.type() instanceof ReferenceByWriter)
        .ifPresent(
            about ->
                letter
                    .word("from")
                    .filter(from -> !from.equals("boss"))
                    .map(from -> from.equals("customer") ? Noun.CUSTOMER : Noun.MEMBER)
                    .ifPresent(to -> resolve(about.text(), about.node().span(), about.path(), to)));
  }

  private void resolve(String id, Span span, String path, Noun to) {
    Set<String> known = declared.get(to).keySet();
    Optional<Item> list = scenario.get(to.list());
    if (known.contains(id) || list.isEmpty()) {
      return;
    }
    String noun = Values.lastOf(path).equals("owner") ? "owner" : to.word();
    report
        .at("W204", span, path)
        .says("no " + noun + " is called " + Report.quote(id))
        .label(to.absent())
        .suggests(Nearness.suggestions(id, known))
        .and(list.get().key(), to.declared())
        .add();
  }
}
