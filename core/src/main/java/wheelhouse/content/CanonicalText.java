package wheelhouse.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wheelhouse.content.Shape.Field;
import wheelhouse.content.Type.Choice;
import wheelhouse.content.Type.Part;
import wheelhouse.content.Type.Several;
import wheelhouse.content.Type.Table;

/** Writes nodes in the form that {@link Formatter} describes. */
final class CanonicalText {

  /** The longest line on which a group is kept together, with its indent and the comma after it. */
  static final int WIDTH = 120;

  private static final String STEP = "  ";

  private final String source;
  private final StringBuilder out = new StringBuilder();

  private CanonicalText(String source) {
    this.source = source;
  }

  /**
   * A file in canonical form.
   *
   * @param root what was read of it, without a slip
   * @param source the text from which it was read
   */
  static String of(Node root, Shape whole, String source) {
    CanonicalText text = new CanonicalText(source);
    text.write(root, Optional.of(new Part(whole)), "", 0);
    return text.out.append('\n').toString();
  }

  /**
   * Writes a value.
   *
   * @param type what it should be; empty where the guide knows nothing of it
   * @param before how much stands before it on its line
   */
  private void write(Node node, Optional<Type> type, String indent, int before) {
    if (isShallow(node)) {
      String line = line(node, type);
      if (before + line.length() < WIDTH || isUndivided(node)) {
        out.append(line);
        return;
      }
    }
    if (node instanceof Node.Members members) {
      String comma = "{\n";
      for (Node.Member member : ordered(members, type)) {
        String name = raw(member.keySpan()) + ": ";
        out.append(comma).append(indent).append(STEP).append(name);
        write(
            member.value(),
            below(type, member.key()),
            indent + STEP,
            indent.length() + STEP.length() + name.length());
        comma = ",\n";
      }
      out.append('\n').append(indent).append('}');
    } else if (node instanceof Node.Values values) {
      String comma = "[\n";
      for (Node each : values.list()) {
        out.append(comma).append(indent).append(STEP);
        write(each, element(type), indent + STEP, indent.length() + STEP.length());
        comma = ",\n";
      }
      out.append('\n').append(indent).append(']');
    }
  }

  /** A value on one line. */
  private String line(Node node, Optional<Type> type) {
    List<String> parts = new ArrayList<>();
    if (node instanceof Node.Members members) {
      for (Node.Member member : ordered(members, type)) {
        Optional<Type> below = below(type, member.key());
        parts.add(raw(member.keySpan()) + ": " + line(member.value(), below));
      }
      return parts.isEmpty() ? "{}" : "{ " + String.join(", ", parts) + " }";
    } else if (node instanceof Node.Values values) {
      values.list().forEach(each -> parts.add(line(each, element(type))));
      return "[" + String.join(", ", parts) + "]";
    }
    return raw(node.span());
  }

  private String raw(Span span) {
    return source.substring(span.start(), span.end());
  }

  /** Whether there is nothing in it that could stand on a line of its own. */
  private static boolean isUndivided(Node node) {
    if (node instanceof Node.Members members) {
      return members.list().isEmpty();
    }
    return !(node instanceof Node.Values values) || values.list().isEmpty();
  }

  /** Whether no group stands inside it, so that it can be taken in at a glance. */
  private static boolean isShallow(Node node) {
    if (node instanceof Node.Members members) {
      return members.list().stream().map(Node.Member::value).noneMatch(CanonicalText::holdsGroup);
    }
    return !holdsGroup(node);
  }

  private static boolean holdsGroup(Node node) {
    return node instanceof Node.Members
        || node instanceof Node.Values values
            && values.list().stream().anyMatch(CanonicalText::holdsGroup);
  }

  /** The members of a group in the order of the guide, and after them what it does not know. */
  private static List<Node.Member> ordered(Node.Members members, Optional<Type> type) {
    List<Node.Member> left = new ArrayList<>(members.list());
    List<Node.Member> ordered = new ArrayList<>();
    for (String key : known(type)) {
      left.stream().filter(each -> each.key().equals(key)).forEach(ordered::add);
      left.removeIf(each -> each.key().equals(key));
    }
    ordered.addAll(left);
    return ordered;
  }

  private static List<String> known(Optional<Type> type) {
    if (type.isPresent() && type.get() instanceof Part part) {
      return part.shape().fields().stream().map(Field::key).toList();
    } else if (type.isPresent()
        && type.get() instanceof Table table
        && table.keys() instanceof Choice choice) {
      return choice.list();
    }
    return List.of();
  }

  private static Optional<Type> below(Optional<Type> type, String key) {
    if (type.isPresent() && type.get() instanceof Part part) {
      return part.shape().field(key).map(Field::type);
    }
    return type.filter(Table.class::isInstance).map(table -> ((Table) table).values());
  }

  private static Optional<Type> element(Optional<Type> type) {
    return type.filter(Several.class::isInstance).map(several -> ((Several) several).of());
  }
}
