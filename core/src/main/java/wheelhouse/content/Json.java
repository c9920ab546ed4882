package wheelhouse.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import wheelhouse.content.JsonValue.JsonArray;
import wheelhouse.content.JsonValue.JsonBool;
import wheelhouse.content.JsonValue.JsonNull;
import wheelhouse.content.JsonValue.JsonNumber;
import wheelhouse.content.JsonValue.JsonObject;
import wheelhouse.content.JsonValue.JsonString;

/**
 * JSON as plain values: one strict reader and one writer for everything but scenarios, which {@link
 * ScenarioReader} reads with more patience.
 *
 * <p>What is written reads back equal. Members are written in the order in which they were added.
 */
public final class Json {

  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*+)(\\.[0-9]++)?+([eE][+-]?+[0-9]++)?+");
  private static final int LINE = 96;

  private Json() {}

  /**
   * Reads one value, strictly: no comments, no extra commas, no repeated member, nothing after the
   * end, at most {@value DocumentReader#DEEPEST} levels.
   *
   * @throws MalformedJson with the first problem and its place
   */
  public static JsonValue read(String text) throws MalformedJson {
    Report report = new Report(new SourceText("", text));
    var root = new DocumentReader(report).read();
    if (report.findings().isEmpty() && root.isPresent()) {
      return valueOf(root.get(), report);
    }
    Finding first = report.findings().get(0);
    throw new MalformedJson(first.message(), first.place().line(), first.place().column());
  }

  /** A value on one line, without blanks: for JSON Lines. */
  public static String line(JsonValue value) {
    StringBuilder out = new StringBuilder();
    write(value, out, "");
    return out.toString();
  }

  /**
   * A value for people to read: one member a line, indented by two blanks, with short arrays on one
   * line, ending with a line break.
   */
  public static String pretty(JsonValue value) {
    StringBuilder out = new StringBuilder();
    writePretty(value, out, "");
    return out.append('\n').toString();
  }

  static boolean isNumber(String literal) {
    return NUMBER.matcher(literal).matches();
  }

  private static JsonValue valueOf(Node node, Report report) throws MalformedJson {
    if (node instanceof Node.Members members) {
      Map<String, JsonValue> values = new LinkedHashMap<>();
      for (Node.Member member : members.list()) {
        if (values.containsKey(member.key())) {
          Place place = report.place(member.keySpan());
          throw new MalformedJson(
              Report.quote(member.key()) + " is there twice", place.line(), place.column());
        }
        values.put(member.key(), valueOf(member.value(), report));
      }
      return new JsonObject(values);
    } else if (node instanceof Node.Values array) {
      List<JsonValue> values = new ArrayList<>();
      for (Node each : array.list()) {
        values.add(valueOf(each, report));
      }
      return new JsonArray(values);
    } else if (node instanceof Node.Text text) {
      return new JsonString(text.text());
    } else if (node instanceof Node.Digits digits) {
      return new JsonNumber(digits.literal());
    } else if (node instanceof Node.Flag flag) {
      return new JsonBool(flag.value());
    }
    return new JsonNull();
  }

  private static void write(JsonValue value, StringBuilder out, String afterComma) {
    if (value instanceof JsonObject object) {
      out.append('{');
      String comma = "";
      for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
        out.append(comma);
        writeString(member.getKey(), out);
        out.append(':').append(afterComma);
        write(member.getValue(), out, afterComma);
        comma = "," + afterComma;
      }
      out.append('}');
    } else if (value instanceof JsonArray array) {
      out.append('[');
      String comma = "";
      for (JsonValue each : array.values()) {
        out.append(comma);
        write(each, out, afterComma);
        comma = "," + afterComma;
      }
      out.append(']');
    } else if (value instanceof JsonString string) {
      writeString(string.text(), out);
    } else if (value instanceof JsonNumber number) {
      out.append(number.literal());
    } else if (value instanceof JsonBool bool) {
      out.append(bool.value());
    } else {
      out.append("null");
    }
  }

  private static void writePretty(JsonValue value, StringBuilder out, String indent) {
    String deeper = indent + "  ";
    if (value instanceof JsonObject object && !object.members().isEmpty()) {
      String comma = "{\n";
      for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
        out.append(comma).append(deeper);
        writeString(member.getKey(), out);
        out.append(": ");
        writePretty(member.getValue(), out, deeper);
        comma = ",\n";
      }
      out.append('\n').append(indent).append('}');
    } else if (value instanceof JsonArray array && !fitsOneLine(array, indent)) {
      String comma = "[\n";
      for (JsonValue each : array.values()) {
        out.append(comma).append(deeper);
        writePretty(each, out, deeper);
        comma = ",\n";
      }
      out.append('\n').append(indent).append(']');
    } else {
      write(value, out, " ");
    }
  }

  private static boolean fitsOneLine(JsonArray array, String indent) {
    int length = indent.length();
    for (JsonValue each : array.values()) {
      if (each instanceof JsonObject || each instanceof JsonArray) {
        return array.values().isEmpty();
      }
      length += line(each).length() + 2;
    }
    return length <= LINE;
  }

  private static void writeString(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ' || c == '\u2028' || c == '\u2029' || isLoneSurrogate(text, i)) {
            out.append(String.format("\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private static boolean isLoneSurrogate(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
