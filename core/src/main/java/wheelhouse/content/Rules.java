package wheelhouse.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wheelhouse.content.Shape.Either;
import wheelhouse.content.Shape.Field;
import wheelhouse.content.Shape.Rule;
import wheelhouse.content.Shape.When;
import wheelhouse.content.Shape.Words;

/** Which fields of one object must be there, and which may not be there together. */
final class Rules {

  private final Report report;
  private final Shape shape;
  private final String path;

  Rules(Report report, Shape shape, String path) {
    this.report = report;
    this.shape = shape;
    this.path = path;
  }

  void check(Node.Members object, Map<String, Node.Member> known) {
    List<String> absent = new ArrayList<>();
    for (Field field : shape.fields()) {
      if (field.isNeeded() && !known.containsKey(field.key())) {
        absent.add(field.key());
      }
    }
    if (!absent.isEmpty()) {
      boolean top = path.isEmpty() && absent.size() == 1;
      missing(object, Report.quoteAll(absent), top ? absent.get(0) : path, "");
    }
    for (Rule rule : shape.rules()) {
      if (rule instanceof Either either) {
        either(either, object, known);
      } else if (rule instanceof When when) {
        when(when, object, known);
      } else if (rule instanceof Words words) {
        words(words, known);
      }
    }
  }

  private void either(Either rule, Node.Members object, Map<String, Node.Member> known) {
    Node.Member one = known.get(rule.one());
    if (one != null) {
      for (String other : rule.others()) {
        if (known.containsKey(other)) {
          barred(known.get(other), other, one, "instead of " + Report.quote(rule.one()));
        }
      }
      return;
    }
    List<String> lacking = rule.others().stream().filter(each -> !known.containsKey(each)).toList();
    if (lacking.size() == rule.others().size()) {
      boolean plain = lacking.size() == 1;
      String names =
          plain
              ? Report.quote(lacking.get(0))
              : Report.quote(rule.one()) + " (or " + String.join(" and ", quoted(lacking)) + ")";
      missing(object, names, path, plain ? "or " + Report.quote(rule.one()) : "");
    } else {
      lacking.forEach(each -> missing(object, Report.quote(each), path, ""));
    }
  }

  private static List<String> quoted(List<String> names) {
    return names.stream().map(Report::quote).toList();
  }

  private void when(When rule, Node.Members object, Map<String, Node.Member> known) {
    Node.Member decides = known.get(rule.key());
    if (decides == null || !said(decides.value()).equals(Optional.of(rule.value()))) {
      return;
    }
    String because = "where " + Report.quote(rule.key()) + " is " + rule.value();
    for (String need : rule.needs()) {
      if (!known.containsKey(need)) {
        report
            .at("W202", decides.keySpan(), path)
            .says(named() + " needs " + Report.quote(need) + " " + because)
            .label(Report.quote(need) + " is missing beside this")
            .add();
      }
    }
    for (String bar : rule.bars()) {
      if (known.containsKey(bar)) {
        barred(known.get(bar), bar, decides, because);
      }
    }
  }

  private void words(Words rule, Map<String, Node.Member> known) {
    Node.Member decides = known.get(rule.key());
    Node.Member field = known.get(rule.field());
    if (decides == null || field == null) {
      return;
    }
    Optional<List<String>> allowed = said(decides.value()).map(rule.words()::get);
    if (allowed.isEmpty()) {
      return;
    }
    String below = Structure.join(path, rule.field());
    if (field.value() instanceof Node.Text text) {
      wrongWord(text.text(), text.span(), decides, allowed.get(), below);
    } else if (field.value() instanceof Node.Members table) {
      for (Node.Member member : table.list()) {
        String at = Structure.join(below, member.key());
        wrongWord(member.key(), member.keySpan(), decides, allowed.get(), at);
      }
    }
  }

  private void wrongWord(
      String word, Span span, Node.Member decides, List<String> allowed, String at) {
    boolean known =
        shape.rules().stream()
            .anyMatch(
                rule ->
                    rule instanceof Words words
                        && words.words().values().stream().anyMatch(each -> each.contains(word)));
    if (known && !allowed.contains(word)) {
      String tag = said(decides.value()).orElse("");
      report
          .at("W207", span, at)
          .says(Report.quote(word) + " does not go with " + Report.quote(tag))
          .label("another word belongs here")
          .and(decides.value().span(), "because of this")
          .suggests(allowed)
          .add();
    }
  }

  /** A word, or true or false as a word. */
  private static Optional<String> said(Node node) {
    if (node instanceof Node.Text text) {
      return Optional.of(text.text());
    }
    return node instanceof Node.Flag flag
        ? Optional.of(String.valueOf(flag.value()))
        : Optional.empty();
  }

  private void missing(Node.Members object, String names, String at, String hint) {
    report
        .at("W202", Span.at(object.span().start()), at)
        .says(named() + " has no " + names)
        .label("missing in here" + (hint.isEmpty() ? "" : "; " + hint))
        .add();
  }

  /** What the object is called in a message: by its id, if it has one. */
  private String named() {
    String last = Values.lastOf(path);
    if (shape.field("id").isEmpty() || path.isEmpty() || last.matches("[0-9]+")) {
      return shape.article();
    }
    String bare = shape.article().replaceFirst("^an? ", "");
    String the = bare.equals(shape.article()) ? "" : "the ";
    return the + bare + " " + Report.quote(last);
  }

  private void barred(Node.Member member, String name, Node.Member decides, String because) {
    report
        .at("W212", member.keySpan(), Structure.join(path, name))
        .says(named() + " cannot have " + Report.quote(name) + " " + because)
        .label("take it out")
        .and(decides.keySpan(), "because of this")
        .add();
  }
}
