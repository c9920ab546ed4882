package wheelhouse.paper;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes markup that is well-formed by construction: text and attributes are escaped, and what was
 * opened is closed in turn.
 */
public final class Markup {

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn
   */
  public Markup open(String name, String... attributes) {
    tag(name, attributes);
    out.append(">");
    open.push(name);
    return this;
  }

  /** Closes the element opened last. */
  public Markup close() {
    out.append("</").append(open.pop()).append(">\n");
    return this;
  }

  /** Text inside the element opened last. */
  public Markup text(String text) {
    out.append(Html.escaped(text));
    return this;
  }

  /** A whole element of text. */
  public Markup element(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close();
  }

  /** An element that holds nothing. */
  public Markup empty(String name, String... attributes) {
    tag(name, attributes);
    out.append("/>\n");
    return this;
  }

  /** A drawing. */
  public Markup drawing(Drawing drawing) {
    out.append(Svg.of(drawing));
    return this;
  }

  private void tag(String name, String... attributes) {
    if (attributes.length % 2 != 0) {
      throw new IllegalArgumentException("an attribute of " + name + " has no value");
    }
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      out.append(Html.escaped(attributes[i + 1])).append('"');
    }
  }

  /**
   * What was written.
   *
   * @throws IllegalStateException if something is still open
   */
  public String written() {
    if (!open.isEmpty()) {
      throw new IllegalStateException(open.peek() + " is still open");
    }
    return out.toString();
  }
}
