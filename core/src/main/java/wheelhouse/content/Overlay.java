package wheelhouse.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wheelhouse.content.Shape.Field;
import wheelhouse.content.Type.Part;
import wheelhouse.content.Type.Prose;
import wheelhouse.content.Type.Several;
import wheelhouse.content.Type.Table;
import wheelhouse.content.Type.Use;

/**
 * Lays the words of an overlay over those of its scenario, text by text, and says where the two do
 * not fit. It replaces texts and nothing else: whatever is no text comes from the scenario, because
 * this never looks at it.
 */
final class Overlay {

  private final Report report;
  private final Map<Span, Node> said = new HashMap<>();

  Overlay(Report report) {
    this.report = report;
  }

  /** The scenario in the words of the overlay. */
  Item over(Item scenario, Item words) {
    pair(scenario, words);
    Item retold = retold(scenario);
    Map<String, Item> fields = new LinkedHashMap<>(retold.fields());
    words.get("language").ifPresent(language -> fields.put("language", language));
    return new Item(
        retold.node(), retold.key(), retold.path(), retold.type(), fields, retold.items());
  }

  private Item retold(Item item) {
    Map<String, Item> fields = new LinkedHashMap<>();
    item.fields().forEach((name, each) -> fields.put(name, retold(each)));
    return new Item(
        said.getOrDefault(item.node().span(), item.node()),
        item.key(),
        item.path(),
        item.type(),
        fields,
        item.items().stream().map(this::retold).toList());
  }

  private void pair(Item original, Item words) {
    Item whole = inner(original);
    if (whole.type() instanceof Prose prose) {
      text(whole, prose, words);
      return;
    }
    Map<String, Item> rest = parts(whole);
    Set<String> known = Set.copyOf(rest.keySet());
    for (Map.Entry<String, Item> each : parts(words).entrySet()) {
      Item part = rest.remove(each.getKey());
      if (part != null) {
        pair(part, each.getValue());
      } else {
        nothingThere(each.getKey(), each.getValue(), known);
      }
    }
    holes(rest, words);
    if (whole.type() instanceof Table) {
      alike(whole, words);
    }
  }

  /** What has only one text, and nothing around it, is that text. */
  private static Item inner(Item item) {
    Item inner = item;
    while (inner.type() instanceof Part part) {
      List<Field> worded = OverlayShapes.worded(part.shape());
      Optional<Item> only = worded.size() == 1 ? inner.get(worded.get(0).key()) : Optional.empty();
      if (only.isEmpty()) {
        break;
      }
      inner = only.get();
    }
    return inner;
  }

  /** The parts of a scenario or of an overlay that have words, as an overlay calls them. */
  private static Map<String, Item> parts(Item whole) {
    Type type = whole.type();
    if (type instanceof Several) {
      return ElementNames.of(whole.items());
    }
    Map<String, Item> parts = new LinkedHashMap<>(whole.fields());
    if (type instanceof Part part) {
      parts
          .keySet()
          .retainAll(OverlayShapes.worded(part.shape()).stream().map(Field::key).toList());
    }
    return parts;
  }

  private void nothingThere(String name, Item words, Set<String> known) {
    report
        .at("W701", words.key(), words.path())
        .says("the scenario has no " + Report.quote(name) + " here")
        .label("nobody would ever read this")
        .suggests(Nearness.suggestions(name, known.stream().sorted().toList()))
        .add();
  }

  private void text(Item original, Prose prose, Item words) {
    said.put(original.node().span(), words.node());
    if (original.text().isBlank() != words.text().isBlank()) {
      silence(original, prose, words);
      return;
    }
    Set<String> here = Slots.of(words.text());
    Set<String> there = Slots.of(original.text());
    if (new Slots(report).check(words, prose.slots()) && !here.equals(there)) {
      report
          .at("W707", words)
          .says("this text has " + slots(here) + ", the original " + slots(there))
          .label("a slot fills in what the scenario says of this run")
          .add();
    }
  }

  /** One of two texts is empty: reported, unless this kind of text may never be. */
  private void silence(Item original, Prose prose, Item words) {
    if (original.text().isBlank()) {
      report
          .at("W708", words)
          .says("in the scenario nothing is said here, and that says something")
          .label("take it out")
          .add();
    } else if (prose.least() == 0) {
      report
          .at("W213", words)
          .says(Report.quote(Values.lastOf(words.path())) + " is empty")
          .label("something is said here in the scenario")
          .add();
    }
  }

  private static String slots(Set<String> slots) {
    return slots.isEmpty() ? "no slots" : "{" + String.join("}, {", slots) + "}";
  }

  /** Lines of a sign that differ must still differ, and those alike must be alike. */
  private void alike(Item original, Item words) {
    List<String> answers = words.fields().keySet().stream().filter(original::has).sorted().toList();
    for (int j = 1; j < answers.size(); j++) {
      for (int i = 0; i < j; i++) {
        String one = answers.get(i);
        String other = answers.get(j);
        boolean were = original.word(one).equals(original.word(other));
        if (were != words.word(one).equals(words.word(other))) {
          Item second = words.fields().get(other);
          Item first = words.fields().get(one);
          report
              .at("W709", second.node().span(), second.path())
              .says(
                  "the lines for "
                      + Report.quoteAll(List.of(one, other)).replace(" or ", " and ")
                      + (were ? " are alike in the scenario" : " differ in the scenario"))
              .label(were ? "here they differ" : "here they are alike")
              .and(first.node().span(), "the other line")
              .add();
        }
      }
    }
  }

  /** Reports what is not said, unless a slip beside it already explains that. */
  private void holes(Map<String, Item> rest, Item words) {
    if (report.hasErrorDirectlyIn(words.path())) {
      return;
    }
    int texts = 0;
    List<String> names = new ArrayList<>();
    for (Map.Entry<String, Item> each : rest.entrySet()) {
      int missing = texts(each.getValue());
      if (missing > 0) {
        names.add(Report.quote(each.getKey()) + (missing > 1 ? " (" + missing + ")" : ""));
      }
      texts += missing;
    }
    if (texts == 0) {
      return;
    }
    int more = names.size() - Finding.MOST_SUGGESTIONS;
    String listed =
        String.join(", ", names.subList(0, Math.min(names.size(), Finding.MOST_SUGGESTIONS)));
    boolean root = words.path().isEmpty();
    report
        .at("W706", root ? Span.at(words.node().span().start()) : words.key(), words.path())
        .says(
            texts
                + (texts == 1 ? " text of " : " texts of ")
                + (root ? "the scenario" : Report.quote(shortened(words.path())))
                + (texts == 1 ? " stays" : " stay")
                + " in the original language: "
                + listed
                + (more > 0 ? " and " + more + " more" : ""))
        .label("missing in here")
        .add();
  }

  /** A path by its last two names, which tell enough: many things have signs. */
  private static String shortened(String path) {
    String[] names = path.split(" / ");
    int last = names.length - 1;
    return last < 1 ? path : names[last - 1] + " / " + names[last];
  }

  /** How many texts an overlay has to say for a part. */
  private static int texts(Item part) {
    Item whole = inner(part);
    if (whole.type() instanceof Prose prose) {
      return prose.use() == Use.WORDS && !whole.text().isBlank() ? 1 : 0;
    }
    return parts(whole).values().stream().mapToInt(Overlay::texts).sum();
  }
}
