package wheelhouse.content;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wheelhouse.content.Type.Noun;
import wheelhouse.content.Type.Prose;

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
    Uses.of(scenario).forEach(this::resolve);
    slots(scenario);
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

  private void slots(Item item) {
    if (item.type() instanceof Prose prose) {
      new Slots(report).check(item, prose.slots());
    }
    item.fields().values().forEach(this::slots);
    item.items().forEach(this::slots);
  }

  private void resolve(Uses.Use use) {
    Noun to = use.to();
    Set<String> known = declared.get(to).keySet();
    Optional<Item> list = scenario.get(to.list());
    if (known.contains(use.id()) || list.isEmpty()) {
      return;
    }
    String noun = Values.lastOf(use.path()).equals("owner") ? "owner" : to.word();
    report
        .at("W204", use.span(), use.path())
        .says("no " + noun + " is called " + Report.quote(use.id()))
        .label(to.absent())
        .suggests(Nearness.suggestions(use.id(), known))
        .and(list.get().key(), to.declared())
        .add();
  }
}
