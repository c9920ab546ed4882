package wheelhouse.content;

import static wheelhouse.content.JsonValue.array;
import static wheelhouse.content.JsonValue.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wheelhouse.content.JsonValue.JsonObject;
import wheelhouse.content.Shape.Field;
import wheelhouse.content.Type.Choice;
import wheelhouse.content.Type.CodeName;
import wheelhouse.content.Type.Edge;
import wheelhouse.content.Type.Id;
import wheelhouse.content.Type.LanguageTag;
import wheelhouse.content.Type.Number;
import wheelhouse.content.Type.Part;
import wheelhouse.content.Type.Prose;
import wheelhouse.content.Type.Several;
import wheelhouse.content.Type.Spread;
import wheelhouse.content.Type.Table;
import wheelhouse.content.Type.Whole;
import wheelhouse.content.Type.YesNo;

/**
 * The schemas of scenario files and of overlays, made from {@link Shapes} and {@link
 * OverlayShapes}, for editors: what they complete and underline while one types. The product itself
 * never reads them.
 */
public final class SchemaWriter {

  private SchemaWriter() {}

  /** The schema of scenarios, as it is kept in {@code scenarios/scenario.schema.json}. */
  public static String schema() {
    return schema(Shapes.SCENARIO, "A Wheelhouse scenario");
  }

  /** The schema of overlays, as it is kept in {@code scenarios/overlay.schema.json}. */
  public static String overlaySchema() {
    return schema(OverlayShapes.OVERLAY, "A Wheelhouse scenario in another language");
  }

  /**
   * The schema of one scenario, in which every reference is one of its own ids, with the name or
   * the title of what it calls: so that an editor proposes Ana where an owner is asked for, and
   * underlines Anna. Made from what could be read, even of a scenario with errors, and as good as
   * the last time it was made.
   *
   * @return the schema of all scenarios where nothing could be read
   */
  public static String schemaOf(Loaded loaded) {
    return loaded
        .places()
        .root()
        .map(root -> schema(OwnNames.shape(root), "This Wheelhouse scenario"))
        .orElseGet(SchemaWriter::schema);
  }

  /** A schema in draft-07. */
  private static String schema(Shape whole, String title) {
    JsonObject definitions = object();
    for (Shape shape : Shapes.all(whole)) {
      if (shape != whole) {
        definitions = definitions.with(shape.name(), part(shape));
      }
    }
    JsonObject schema =
        JsonValue.object()
            .with("$schema", JsonValue.of("http://json-schema.org/draft-07/schema#"))
            .with("title", JsonValue.of(title));
    for (Map.Entry<String, JsonValue> each : part(whole).members().entrySet()) {
      schema = schema.with(each.getKey(), each.getValue());
    }
    return Json.pretty(schema.with("definitions", definitions));
  }

  private static JsonObject part(Shape shape) {
    JsonObject properties = JsonValue.object();
    List<String> required = new ArrayList<>();
    for (Field field : shape.fields()) {
      if (field.type() instanceof Type.Fact) {
        continue;
      }
      properties = properties.with(field.key(), property(shape, field));
      if (field.isNeeded()) {
        required.add(field.key());
      }
    }
    JsonObject schema =
        described(typed("object"), shape.about())
            .with("properties", properties)
            .with("additionalProperties", JsonValue.of(false));
    if (!required.isEmpty()) {
      schema = schema.with("required", strings(required));
    }
    Optional<JsonValue> snippet = Snippets.of(shape);
    schema = snippet.isPresent() ? schema.with("defaultSnippets", snippet.get()) : schema;
    List<JsonValue> rules = new ArrayList<>();
    shape.rules().forEach(rule -> rules.addAll(SchemaRules.of(shape, rule)));
    return rules.isEmpty() ? schema : schema.with("allOf", array(rules));
  }

  private static JsonObject property(Shape shape, Field field) {
    JsonObject schema = type(undecided(shape, field));
    String about = field.about() + Measures.of(field.type());
    if (!field.usual().isEmpty()) {
      about += " Left out: `" + field.usual().replace("\"", "") + "`.";
      schema = schema.with("default", parsed(field.usual()));
    }
    return described(schema, about);
  }

  /**
   * The type of a field. Of one whose words rest on another field only that it is text: which words
   * the rule says, so that an editor proposes these and no others.
   */
  private static Type undecided(Shape shape, Field field) {
    if (!SchemaRules.decides(shape, field)) {
      return field.type();
    }
    return field.type() instanceof Table table
        ? new Table(new Type.Name(), table.values(), table.least())
        : new Type.Name();
  }

  /** A description for every editor, and where it has marks, one for those that know them. */
  private static JsonObject described(JsonObject schema, String about) {
    String plain = about.replace("`", "");
    JsonObject described = schema.with("description", JsonValue.of(plain));
    return plain.equals(about)
        ? described
        : described.with("markdownDescription", JsonValue.of(about));
  }

  private static JsonObject type(Type type) {
    if (type instanceof Part part) {
      return reference(part);
    } else if (type instanceof Several several) {
      return several(several);
    } else if (type instanceof Table table) {
      return table(table);
    } else if (type instanceof Spread spread) {
      return spread(spread);
    } else if (type instanceof Number number) {
      return number("number", number);
    } else if (type instanceof Whole whole) {
      return number("integer", whole.range());
    } else if (type instanceof YesNo) {
      return typed("boolean")
          .with("errorMessage", JsonValue.of("true or false belongs here, without quotes"));
    }
    return text(type);
  }

  private static JsonObject text(Type type) {
    JsonObject schema = typed("string");
    if (type instanceof Choice choice) {
      return SchemaRules.oneOf(schema, choice, choice.list());
    } else if (type instanceof Id) {
      return pattern(schema, Id.PATTERN, "lower-case letters a–z, digits and single hyphens")
          .with("maxLength", JsonValue.of(Id.LONGEST));
    } else if (type instanceof CodeName) {
      return pattern(schema, CodeName.PATTERN, "a letter and three digits, such as W404");
    } else if (type instanceof LanguageTag) {
      return pattern(schema, LanguageTag.PATTERN, "a language such as en, de or pt-BR");
    } else if (type instanceof Prose prose && prose.least() > 0) {
      return pattern(schema, "\\S", "something must be written here");
    }
    return schema;
  }

  private static JsonObject pattern(JsonObject schema, String pattern, String message) {
    return schema
        .with("pattern", JsonValue.of(pattern))
        .with("patternErrorMessage", JsonValue.of(message))
        .with("errorMessage", JsonValue.of(message));
  }

  private static JsonObject number(String type, Number number) {
    return typed(type)
        .with(
            "errorMessage",
            JsonValue.of(
                (type.equals("integer") ? "a whole number" : "a number")
                    + " belongs here, without quotes: "
                    + Values.range(number)))
        .with(
            number.edge() == Edge.INCLUDED ? "minimum" : "exclusiveMinimum",
            parsed(Shapes.plain(number.least())))
        .with("maximum", parsed(Shapes.plain(number.most())));
  }

  private static JsonObject several(Several type) {
    JsonObject schema = typed("array").with("items", type(type.of()));
    if (type.least() > 0) {
      schema = schema.with("minItems", JsonValue.of(type.least()));
    }
    schema = schema.with("maxItems", JsonValue.of(type.most()));
    boolean distinct = type.of().isText() && !(type.of() instanceof Prose);
    if (distinct) {
      schema = schema.with("uniqueItems", JsonValue.of(true));
    }
    return schema;
  }

  private static JsonObject table(Table type) {
    JsonObject schema = typed("object");
    if (type.keys() instanceof Choice choice) {
      JsonObject properties = JsonValue.object();
      for (Map.Entry<String, String> word : choice.words().entrySet()) {
        JsonObject value = type(type.values());
        properties =
            properties.with(
                word.getKey(),
                word.getValue().isEmpty() ? value : described(value, word.getValue()));
      }
      schema =
          schema.with("properties", properties).with("additionalProperties", JsonValue.of(false));
    } else {
      schema = schema.with("additionalProperties", type(type.values()));
    }
    return type.least() == 0 ? schema : schema.with("minProperties", JsonValue.of(type.least()));
  }

  private static JsonObject spread(Spread type) {
    boolean whole = type.of() instanceof Whole;
    Number of = type.of() instanceof Whole days ? days.range() : (Number) type.of();
    String name = whole ? "integer" : "number";
    JsonObject one = number(name, of);
    JsonObject schema = one.with("type", strings(List.of(name, "array")));
    return schema
        .with(
            "errorMessage",
            JsonValue.of("a number belongs here, or two in brackets: " + Values.range(of)))
        .with("items", one)
        .with("minItems", JsonValue.of(2))
        .with("maxItems", JsonValue.of(2));
  }

  private static JsonObject reference(Part part) {
    return JsonValue.object().with("$ref", JsonValue.of("#/definitions/" + part.shape().name()));
  }

  private static JsonObject typed(String type) {
    return JsonValue.object().with("type", JsonValue.of(type));
  }

  private static JsonValue strings(List<String> words) {
    return array(words.stream().map(JsonValue::of).toList());
  }

  private static JsonValue parsed(String json) {
    try {
      return Json.read(json);
    } catch (MalformedJson impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
