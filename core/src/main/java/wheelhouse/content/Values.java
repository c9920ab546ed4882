package wheelhouse.content;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wheelhouse.content.Type.Choice;
import wheelhouse.content.Type.CodeName;
import wheelhouse.content.Type.Edge;
import wheelhouse.content.Type.Id;
import wheelhouse.content.Type.LanguageTag;
import wheelhouse.content.Type.Number;
import wheelhouse.content.Type.Prose;
import wheelhouse.content.Type.Whole;
import wheelhouse.content.Type.YesNo;
import wheelhouse.scenario.ModelNumber;

/** Holds single values against their types. */
final class Values {

  private final Report report;

  Values(Report report) {
    this.report = report;
  }

  /** A value, if it has the type; out of its range it still counts as read. */
  Optional<Item> read(Node node, Span key, String path, Type type) {
    Optional<Item> item = Optional.of(new Item(node, key, path, type, Map.of(), List.of()));
    if (type.isText() && node instanceof Node.Text text) {
      return text(text, path, type) ? item : Optional.empty();
    } else if (type instanceof YesNo && node instanceof Node.Flag) {
      return item;
    } else if (type instanceof Number number && node instanceof Node.Digits digits) {
      number(digits, path, number);
      return item;
    } else if (type instanceof Whole whole && node instanceof Node.Digits digits) {
      if (digits.value() != Math.rint(digits.value())) {
        return wrongType(node, path, type);
      }
      number(digits, path, whole.range());
      return item;
    }
    return wrongType(node, path, type);
  }

  private void unseen(Node.Text node, String path, String character) {
    report
        .at("W216", node.span(), path)
        .says(Report.quote(lastOf(path)) + " has a character that nobody can see: " + character)
        .label("words alone belong here")
        .add();
  }

  private boolean text(Node.Text node, String path, Type type) {
    String text = node.text();
    if (type instanceof Prose prose && prose.least() > 0 && text.isBlank()) {
      report
          .at("W213", node.span(), path)
          .says(Report.quote(lastOf(path)) + " is empty")
          .label("something must be written here")
          .add();
    } else if (type instanceof Prose) {
      Unseen.in(text).ifPresent(unseen -> unseen(node, path, unseen));
    } else if (type instanceof Id && !Id.fits(text)) {
      report
          .at("W209", node.span(), path)
          .says(Report.quote(text) + " cannot be an id")
          .label("up to " + Id.LONGEST + " lower-case letters a–z, digits and single hyphens")
          .add();
    } else if (type instanceof CodeName && !text.matches(CodeName.PATTERN)) {
      report
          .at("W209", node.span(), path)
          .says(Report.quote(text) + " cannot be a code")
          .label("a letter and three digits, such as W404")
          .add();
    } else if (type instanceof LanguageTag && !text.matches(LanguageTag.PATTERN)) {
      report
          .at("W209", node.span(), path)
          .says(Report.quote(text) + " cannot be a language")
          .label("a tag such as en, de or pt-BR")
          .add();
    } else if (type instanceof Choice choice && !choice.words().containsKey(text)) {
      noSuchWord(node.span(), path, text, choice.list());
      return false;
    }
    return true;
  }

  private void number(Node.Digits node, String path, Number type) {
    if (type.holds(node.value())) {
      return;
    }
    report
        .at("W206", node.span(), path)
        .says(Report.quote(lastOf(path)) + " must be " + range(type) + ", not " + shown(node))
        .label(type.isReachedBy(node.value()) ? "too much" : "too little")
        .add();
  }

  /** A range in words: "from 0 to 1", "above 0, up to 30 days". */
  static String range(Number type) {
    String least = Shapes.plain(type.least());
    String most = Shapes.plain(type.most());
    String unit = type.unit().isEmpty() || type.unit().equals("day") ? "" : " " + type.unit();
    if (least.equals(most)) {
      return least + unit;
    }
    return (type.edge() == Edge.INCLUDED ? "from " + least + " to " : "above " + least + ", up to ")
        + most
        + unit;
  }

  void noSuchWord(Span span, String path, String word, List<String> words) {
    report
        .at("W207", span, path)
        .says(Report.quote(word) + " is not one of the words that can stand here")
        .label("unknown word")
        .suggests(Nearness.suggestions(word, words))
        .add();
  }

  Optional<Item> wrongType(Node node, String path, Type type) {
    if (!(node instanceof Node.Unreadable)) {
      String name = path.isEmpty() ? "a scenario" : Report.quote(lastOf(path));
      report
          .at("W205", node.span(), path)
          .says(name + " must be " + type.expected() + ", not " + found(node))
          .label(
              node instanceof Node.Text text && isNumberType(type) && Json.isNumber(text.text())
                  ? "take off the quotes"
                  : "should be " + type.expected())
          .add();
    }
    return Optional.empty();
  }

  private static boolean isNumberType(Type type) {
    return type instanceof Number || type instanceof Whole || type instanceof Type.Spread;
  }

  private static String found(Node node) {
    if (node instanceof Node.Digits digits) {
      return shown(digits);
    } else if (node instanceof Node.Flag flag) {
      return String.valueOf(flag.value());
    } else if (node instanceof Node.Members) {
      return "a group in braces { }";
    } else if (node instanceof Node.Values) {
      return "a list in brackets [ ]";
    } else if (node instanceof Node.Text text) {
      return "the text " + Report.quote(text.text());
    }
    return "null";
  }

  private static String shown(Node.Digits node) {
    String literal = node.literal();
    return literal.length() > 20 ? literal.substring(0, 20) + "…" : literal;
  }

  static boolean isModelNumber(String name) {
    return Arrays.stream(ModelNumber.values()).anyMatch(each -> each.word().equals(name));
  }

  static String lastOf(String path) {
    return path.substring(path.lastIndexOf("/ ") + 1).strip();
  }
}
