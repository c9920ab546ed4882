package wheelhouse.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wheelhouse.content.Shape.Field;
import wheelhouse.content.Type.Choice;
import wheelhouse.content.Type.CodeName;
import wheelhouse.content.Type.Id;
import wheelhouse.content.Type.Number;
import wheelhouse.content.Type.Part;
import wheelhouse.content.Type.Prose;
import wheelhouse.content.Type.Reference;
import wheelhouse.content.Type.ReferenceByWriter;
import wheelhouse.content.Type.Several;
import wheelhouse.content.Type.Spread;
import wheelhouse.content.Type.Table;
import wheelhouse.content.Type.Whole;
import wheelhouse.content.Type.YesNo;

/** The tables of fields in the guide for authors, made from {@link Shapes}. */
public final class GuideTables {

  private static final Pattern MARKED =
      Pattern.compile("<!-- fields: ([a-z-]+) -->\n[^\0]*?<!-- end of fields -->");

  private GuideTables() {}

  /**
   * A guide with the tables between its markers renewed.
   *
   * @throws IllegalArgumentException if a part has no markers, or markers have no part
   */
  public static String renew(String guide) {
    List<String> missing = new ArrayList<>(Shapes.all().stream().map(Shape::name).toList());
    Matcher matcher = MARKED.matcher(guide);
    String renewed =
        matcher.replaceAll(
            found -> {
              String name = found.group(1);
              missing.remove(name);
              return Matcher.quoteReplacement(
                  "<!-- fields: "
                      + name
                      + " -->\n"
                      + table(shape(name))
                      + "<!-- end of fields -->");
            });
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException("no table in the guide for " + missing);
    }
    return renewed;
  }

  private static Shape shape(String name) {
    return Shapes.all().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("nothing is called " + name));
  }

  private static String table(Shape shape) {
    StringBuilder out = new StringBuilder("\n").append(shape.about()).append("\n\n");
    out.append("| name | value | left out | what it is |\n|---|---|---|---|\n");
    for (Field field : shape.fields()) {
      out.append("| `").append(field.key()).append("` | ").append(value(shape, field.type()));
      out.append(" | ").append(absence(field)).append(" | ").append(field.about());
      out.append(slots(field.type())).append(" |\n");
    }
    Set<Choice> told = new LinkedHashSet<>();
    for (Field field : shape.fields()) {
      choice(field.type())
          .filter(each -> isExplained(each) && home(each) == shape && told.add(each))
          .ifPresent(each -> out.append(words(field.key(), each)));
    }
    return out.append('\n').toString();
  }

  private static Optional<Choice> choice(Type type) {
    Type one = type instanceof Several several ? several.of() : type;
    return one instanceof Choice choice ? Optional.of(choice) : Optional.empty();
  }

  /** Whether the words of a choice need a line of their own. */
  private static boolean isExplained(Choice choice) {
    return choice.words().size() > 1 && !choice.words().containsValue("");
  }

  /** The first part in which a choice occurs: there its words are explained. */
  private static Shape home(Choice choice) {
    return Shapes.all().stream()
        .filter(
            shape ->
                shape.fields().stream()
                    .anyMatch(field -> choice(field.type()).equals(Optional.of(choice))))
        .findFirst()
        .orElseThrow();
  }

  private static String words(String key, Choice choice) {
    List<String> parts = new ArrayList<>();
    for (Map.Entry<String, String> word : choice.words().entrySet()) {
      parts.add("`" + word.getKey() + "` (" + word.getValue() + ")");
    }
    return "\nWords for `" + key + "`: " + String.join(", ", parts) + ".\n";
  }

  private static String absence(Field field) {
    if (field.presence() == Shape.Presence.NEEDED) {
      return "never";
    } else if (field.presence() == Shape.Presence.DEPENDS) {
      return "it depends";
    }
    return field.usual().isEmpty() ? "yes" : "`" + field.usual().replace("\"", "") + "`";
  }

  private static String word(Shape shape, Choice choice) {
    Shape home = home(choice);
    return home == shape ? "word, see below" : "word, as in " + link(home);
  }

  private static String ticked(Choice choice) {
    return choice.list().stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
  }

  private static String link(Shape shape) {
    return "[" + shape.name() + "](#" + shape.name() + ")";
  }

  private static String value(Shape shape, Type type) {
    if (type instanceof Prose prose) {
      return prose.least() > 0 ? "text" : "text, may be empty";
    } else if (type instanceof Id || type instanceof CodeName) {
      return type instanceof Id ? "id" : "code";
    } else if (type instanceof Type.LanguageTag) {
      return "language";
    } else if (type instanceof Reference reference) {
      return reference.to() == Type.Noun.INCIDENT
          ? "id of an incident"
          : "id of a " + reference.to().word();
    } else if (type instanceof ReferenceByWriter) {
      return "id of a customer or member";
    } else if (type instanceof Choice choice) {
      return isExplained(choice) ? word(shape, choice) : ticked(choice);
    } else if (type instanceof Whole || type instanceof Number) {
      return number(type);
    } else if (type instanceof YesNo) {
      return "`true` or `false`";
    } else if (type instanceof Spread spread) {
      return number(spread.of()) + ", or two of them in brackets";
    } else if (type instanceof Part part) {
      return link(part.shape());
    } else if (type instanceof Several several) {
      return "list of " + value(shape, several.of()) + ", " + amount(several);
    }
    Table table = (Table) type;
    return "per "
        + (table.keys() instanceof Reference to ? to.to().word() : "answer")
        + ": "
        + value(shape, table.values());
  }

  private static String amount(Several several) {
    return several.least() == 0
        ? "at most " + several.most()
        : several.least() + " to " + several.most();
  }

  private static String number(Type type) {
    if (type instanceof Whole whole) {
      Number number = Number.from(whole.least(), whole.most(), whole.unit());
      return (whole.unit().equals("day") ? "day, " : "whole, ") + Values.range(number);
    }
    return Values.range((Number) type);
  }

  private static String slots(Type type) {
    if (type instanceof Prose prose && !prose.slots().isEmpty()) {
      return " Slots: "
          + prose.slots().stream()
              .sorted()
              .map(slot -> "`{" + slot + "}`")
              .collect(Collectors.joining(", "))
          + ".";
    }
    return type instanceof Table table ? slots(table.values()) : "";
  }
}
