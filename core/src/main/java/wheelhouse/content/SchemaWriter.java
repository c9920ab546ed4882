package wheelhouse.content;

import static wheelhouse.content.JsonValue.array;
import static wheelhouse.content.JsonValue.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wheelhouse.content.JsonValue.JsonObject;
import wheelhouse.content.Shape.Either;
import wheelhouse.content.Shape.Field;
import wheelhouse.content.Shape.Rule;
import wheelhouse.content.Shape.When;
import wheelhouse.content.Shape.Words;
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
      properties = properties.with(field.key(), property(field));
      if (field.isNeeded()) {
        required.add(field.key());
      }
    }
    JsonObject schema =
        typed("object")
            .with("markdownDescription", JsonValue.of(shape.about()))
            .with("properties", properties)
            .with("additionalProperties", JsonValue.of(false));
    if (!required.isEmpty()) {
      schema = schema.with("required", strings(required));
    }
    List<JsonValue> rules = new ArrayList<>();
    shape.rules().forEach(rule -> rules.addAll(rules(rule)));
    return rules.isEmpty() ? schema : schema.with("allOf", array(rules));
  }

  private static JsonObject property(Field field) {
    JsonObject schema = type(field.type());
    String about = field.about();
    if (!field.usual().isEmpty()) {
      about += " Left out: `" + field.usual().replace("\"", "") + "`.";
      schema = schema.with("default", parsed(field.usual()));
    }
    return schema.with("markdownDescription", JsonValue.of(about));
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
      return number("integer", asNumber(whole));
    } else if (type instanceof YesNo) {
      return typed("boolean");
    }
    return text(type);
  }

  private static JsonObject text(Type type) {
    JsonObject schema = typed("string");
    if (type instanceof Choice choice) {
      List<String> meanings = List.copyOf(choice.words().values());
      schema = schema.with("enum", strings(choice.list()));
      return meanings.stream().allMatch(String::isEmpty)
          ? schema
          : schema.with("markdownEnumDescriptions", strings(meanings));
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
            number.edge() == Edge.INCLUDED ? "minimum" : "exclusiveMinimum",
            parsed(Shapes.plain(number.least())))
        .with("maximum", parsed(Shapes.plain(number.most())));
  }

  private static Number asNumber(Whole whole) {
    return new Number(whole.least(), Edge.INCLUDED, whole.most(), whole.unit());
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
    return type.of() instanceof Part part
        ? schema.with("defaultSnippets", array(List.of(snippet(part.shape()))))
        : schema;
  }

  /** What an editor writes when an author asks for a new element: all that is needed. */
  private static JsonObject snippet(Shape shape) {
    JsonObject body = JsonValue.object();
    int stop = 1;
    for (Field field : shape.fields()) {
      if (field.isNeeded()) {
        String hole = "${" + stop++ + "}";
        boolean text = field.type().isText();
        body = body.with(field.key(), JsonValue.of(text ? hole : "^" + hole));
      }
    }
    return JsonValue.object()
        .with("label", JsonValue.of("new: " + shape.article()))
        .with("body", array(List.of(body)));
  }

  private static JsonObject table(Table type) {
    JsonObject schema = typed("object");
    if (type.keys() instanceof Choice choice) {
      JsonObject properties = JsonValue.object();
      for (String word : choice.list()) {
        properties = properties.with(word, type(type.values()));
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
    Number of = type.of() instanceof Whole days ? asNumber(days) : (Number) type.of();
    String name = whole ? "integer" : "number";
    JsonObject one = number(name, of);
    JsonObject schema = one.with("type", strings(List.of(name, "array")));
    return schema
        .with("items", one)
        .with("minItems", JsonValue.of(2))
        .with("maxItems", JsonValue.of(2));
  }

  private static List<JsonObject> rules(Rule rule) {
    if (rule instanceof Either either) {
      return List.of(
          JsonValue.object()
              .with("if", requires(List.of(either.one())))
              .with("then", bars(either.others()))
              .with("else", requires(either.others())));
    } else if (rule instanceof When when) {
      JsonObject then = when.needs().isEmpty() ? JsonValue.object() : requires(when.needs());
      if (!when.bars().isEmpty()) {
        then = then.with("properties", bars(when.bars()).members().get("properties"));
      }
      return List.of(ifSays(when.key(), constant(when.value())).with("then", then));
    }
    Words words = (Words) rule;
    List<JsonObject> rules = new ArrayList<>();
    words
        .words()
        .forEach(
            (said, allowed) ->
                rules.add(
                    ifSays(words.key(), JsonValue.of(said))
                        .with("then", onlyWords(words.field(), allowed))));
    return rules;
  }

  private static JsonObject onlyWords(String field, List<String> allowed) {
    JsonObject known = JsonValue.object();
    for (String word : allowed) {
      known = known.with(word, JsonValue.object());
    }
    JsonObject either = JsonValue.object().with("enum", strings(allowed));
    JsonObject table =
        JsonValue.object()
            .with("properties", known)
            .with("additionalProperties", JsonValue.of(false));
    return JsonValue.object()
        .with("properties", JsonValue.object().with(field, field.equals("lines") ? table : either));
  }

  private static JsonObject ifSays(String key, JsonValue value) {
    return JsonValue.object()
        .with(
            "if",
            JsonValue.object()
                .with(
                    "properties",
                    JsonValue.object().with(key, JsonValue.object().with("const", value)))
                .with("required", strings(List.of(key))));
  }

  private static JsonObject requires(List<String> keys) {
    return JsonValue.object().with("required", strings(keys));
  }

  private static JsonObject bars(List<String> keys) {
    JsonObject properties = JsonValue.object();
    for (String key : keys) {
      properties = properties.with(key, JsonValue.of(false));
    }
    return JsonValue.object().with("properties", properties);
  }

  private static JsonValue constant(String word) {
    return word.equals("true") || word.equals("false")
        ? JsonValue.of(word.equals("true"))
        : JsonValue.of(word);
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
