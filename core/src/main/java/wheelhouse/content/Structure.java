package wheelhouse.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import wheelhouse.content.Shape.Field;
import wheelhouse.content.Type.Choice;
import wheelhouse.content.Type.Fact;
import wheelhouse.content.Type.Part;
import wheelhouse.content.Type.Several;
import wheelhouse.content.Type.Spread;
import wheelhouse.content.Type.Table;

/**
 * Holds nodes against shapes: unknown, missing and repeated names, wrong types, numbers out of
 * range, words that do not exist. What fits comes back as items; a name with a slip of the finger
 * is taken for what it was meant to be, so that it is reported once.
 */
final class Structure {

  private final Report report;
  private final Values values;

  Structure(Report report) {
    this.report = report;
    this.values = new Values(report);
  }

  /** The whole file, as far as it fits. */
  Optional<Item> read(Node root, Shape whole) {
    return read(root, root.span(), "", new Part(whole));
  }

  private Optional<Item> read(Node node, Span key, String path, Type type) {
    if (type instanceof Fact) {
      report
          .at("W702", key, path)
          .says(Report.quote(Values.lastOf(path)) + " is for the scenario alone to say")
          .label("an overlay changes words and nothing else")
          .add();
      return Optional.empty();
    } else if (type instanceof Part part) {
      return part(node, key, path, part);
    } else if (type instanceof Table table) {
      return table(node, key, path, table);
    } else if (type instanceof Several several) {
      return several(node, key, path, several);
    } else if (type instanceof Spread spread) {
      return spread(node, key, path, spread);
    }
    return values.read(node, key, path, type);
  }

  private Optional<Item> part(Node node, Span key, String path, Part type) {
    if (!(node instanceof Node.Members members)) {
      return values.wrongType(node, path, type);
    }
    Shape shape = type.shape();
    Set<String> absent = new TreeSet<>(shape.keys());
    members.list().forEach(each -> absent.remove(each.key()));
    Map<String, Node.Member> known = new LinkedHashMap<>();
    for (Node.Member member : members.list()) {
      String name = member.key();
      if (shape.field(name).isEmpty()) {
        Optional<String> meant = unknown(member, path, shape, absent);
        if (meant.isEmpty()) {
          continue;
        }
        name = meant.get();
        absent.remove(name);
      }
      Node.Member first = known.putIfAbsent(name, member);
      if (first != null) {
        repeated(member, first, path);
      }
    }
    new Rules(report, shape, path).check(members, known);
    Map<String, Item> fields = new LinkedHashMap<>();
    for (Field field : shape.fields()) {
      Node.Member member = known.get(field.key());
      if (member != null) {
        read(member.value(), member.keySpan(), join(path, field.key()), field.type())
            .ifPresent(item -> fields.put(field.key(), item));
      }
    }
    return Optional.of(new Item(node, key, path, type, fields, List.of()));
  }

  /** Reports a name that the shape does not have; the absent one that was meant, if any. */
  private Optional<String> unknown(
      Node.Member member, String path, Shape shape, Set<String> absent) {
    if (report.isFull()) {
      return Optional.empty();
    }
    String name = member.key();
    Optional<String> meant = Nearness.nearest(name, absent);
    boolean ofPeople = shape.name().equals("numbers") && Values.isModelNumber(name);
    report
        .at(ofPeople ? "W215" : "W201", member.keySpan(), join(path, name))
        .says(
            ofPeople
                ? Report.quote(name) + " is about people, and people are alike in all scenarios"
                : "there is no " + Report.quote(name) + " in " + shape.article())
        .label(ofPeople ? "not yours to set" : "unknown here")
        .suggests(ofPeople ? List.of() : Nearness.suggestions(name, absent))
        .add();
    return ofPeople ? Optional.empty() : meant;
  }

  private void repeated(Node.Member member, Node.Member first, String path) {
    report
        .at("W203", member.keySpan(), join(path, member.key()))
        .says(Report.quote(member.key()) + " is there twice")
        .label("the second one")
        .and(first.keySpan(), "the first one")
        .add();
  }

  private Optional<Item> table(Node node, Span key, String path, Table type) {
    if (!(node instanceof Node.Members members)) {
      return values.wrongType(node, path, type);
    }
    Map<String, Item> fields = new LinkedHashMap<>();
    Map<String, Node.Member> seen = new LinkedHashMap<>();
    for (Node.Member member : members.list()) {
      Node.Member first = seen.putIfAbsent(member.key(), member);
      if (first != null) {
        repeated(member, first, path);
        continue;
      }
      String below = join(path, member.key());
      if (type.keys() instanceof Choice choice && !choice.words().containsKey(member.key())) {
        values.noSuchWord(member.keySpan(), below, member.key(), choice.list());
        continue;
      }
      read(member.value(), member.keySpan(), below, type.values())
          .ifPresent(item -> fields.put(member.key(), item));
    }
    if (seen.size() < type.least()) {
      report
          .at("W402", node.span(), path)
          .says("a sign needs at least " + type.least() + " lines, one per answer")
          .label(seen.isEmpty() ? "no line" : "only one line: it would tell nothing")
          .add();
    }
    return Optional.of(new Item(node, key, path, type, fields, List.of()));
  }

  private Optional<Item> several(Node node, Span key, String path, Several type) {
    if (!(node instanceof Node.Values list)) {
      return values.wrongType(node, path, type);
    }
    int size = list.list().size();
    if (size < type.least() || size > type.most()) {
      String name = path.substring(path.lastIndexOf("/ ") + 1).strip();
      report
          .at("W210", size > type.most() ? list.list().get(type.most()).span() : node.span(), path)
          .says(
              size > type.most()
                  ? Report.quote(name) + " may list at most " + type.most() + ", not " + size
                  : Report.quote(name) + " must list at least " + type.least())
          .label(size > type.most() ? "the first one too many" : "too few")
          .add();
    }
    List<Item> items = new ArrayList<>();
    Map<String, Node> words = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(size, type.most()); i++) {
      Node each = list.list().get(i);
      String below = join(path, nameOf(each).orElse(String.valueOf(i + 1)));
      read(each, each.span(), below, type.of()).ifPresent(items::add);
      boolean distinct = type.of().isText() && !(type.of() instanceof Type.Prose);
      if (distinct && each instanceof Node.Text text) {
        Node first = words.putIfAbsent(text.text(), each);
        if (first != null) {
          report
              .at("W211", each.span(), path)
              .says(Report.quote(text.text()) + " is listed twice")
              .label("the second one")
              .and(first.span(), "the first one")
              .add();
        }
      }
    }
    return Optional.of(new Item(node, key, path, type, Map.of(), List.copyOf(items)));
  }

  /** The id of an object, by which paths call it. */
  private static Optional<String> nameOf(Node node) {
    if (node instanceof Node.Members members) {
      for (Node.Member member : members.list()) {
        if (member.key().equals("id")
            && member.value() instanceof Node.Text text
            && Type.Id.fits(text.text())) {
          return Optional.of(text.text());
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Item> spread(Node node, Span key, String path, Spread type) {
    if (!(node instanceof Node.Values list)) {
      if (!(node instanceof Node.Digits)) {
        return values.wrongType(node, path, type);
      }
      return values
          .read(node, key, path, type.of())
          .map(item -> new Item(node, key, path, type, Map.of(), List.of()));
    }
    if (list.list().size() != 2) {
      report
          .at("W210", node.span(), path)
          .says("a spread has two numbers in its brackets, not " + list.list().size())
          .label("from and to")
          .add();
      return Optional.empty();
    }
    Optional<Item> from = values.read(list.list().get(0), key, path, type.of());
    Optional<Item> to = values.read(list.list().get(1), key, path, type.of());
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    boolean inRange = from.get().isInRange() && to.get().isInRange();
    if (inRange && from.get().number() > to.get().number()) {
      report
          .at("W214", node.span(), path)
          .says("a spread goes from the smaller number to the larger")
          .label("swap the two")
          .add();
    }
    return Optional.of(new Item(node, key, path, type, Map.of(), List.of(from.get(), to.get())));
  }

  static String join(String path, String name) {
    String shown = name.length() > 40 ? name.substring(0, 40) + "…" : name;
    return path.isEmpty() ? SourceText.plain(shown) : path + " / " + SourceText.plain(shown);
  }
}
