package wheelhouse.content;

import java.util.List;

/** A value of a JSON text that keeps its place. */
sealed interface Node {

  /** Where it is written. */
  Span span();

  /** Members in braces, in order, repeated ones too. */
  record Members(Span span, List<Member> list) implements Node {}

  /** Values in brackets. */
  record Values(Span span, List<Node> list) implements Node {}

  /** A text, without its quotes and escapes. */
  record Text(Span span, String text) implements Node {}

  /** A number as it is written. */
  record Digits(Span span, String literal) implements Node {

    double value() {
      return Double.parseDouble(literal);
    }
  }

  /** True or false. */
  record Flag(Span span, boolean value) implements Node {}

  /** Null. */
  record Nothing(Span span) implements Node {}

  /** Something that is no value, of which the author has been told already. */
  record Unreadable(Span span) implements Node {}

  /** A name and its value. */
  record Member(Span keySpan, String key, Node value) {}
}
