package wheelhouse.content;

import static wheelhouse.content.JsonValue.array;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.content.JsonValue.JsonObject;
import wheelhouse.content.Shape.Either;
import wheelhouse.content.Shape.Field;
import wheelhouse.content.Shape.Rule;
import wheelhouse.content.Shape.When;
import wheelhouse.content.Shape.Words;
import wheelhouse.content.Type.Choice;
import wheelhouse.content.Type.Table;

/** The rules of shapes in the words of a schema, each with what an editor says of a breach. */
final class SchemaRules {

  private SchemaRules() {}

  /** What a rule says, as conditions of which all must hold. */
  static List<JsonObject> of(Shape shape, Rule rule) {
    if (rule instanceof Either either) {
      return List.of(
          JsonValue.object()
              .with("if", requires(List.of(either.one())))
              .with(
                  "then",
                  bars(either.others())
                      .with(
                          "errorMessage",
                          JsonValue.of(
                              Report.quoteAll(either.others()).replace(" or ", " and ")
                                  + " cannot stand beside "
                                  + Report.quote(either.one()))))
              .with("else", requires(either.others())));
    } else if (rule instanceof When when) {
      JsonObject then = when.needs().isEmpty() ? JsonValue.object() : requires(when.needs());
      if (!when.bars().isEmpty()) {
        then =
            then.with("properties", barred(when.bars()))
                .with(
                    "errorMessage",
                    JsonValue.of(
                        Report.quoteAll(when.bars()).replace(" or ", " and ")
                            + " cannot stand where "
                            + Report.quote(when.key())
                            + " is "
                            + when.value()));
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
                        .with("then", onlyWords(shape, words, said, allowed))));
    return rules;
  }

  /** Whether a rule says which words a field may use, so that the field itself need not. */
  static boolean decides(Shape shape, Field field) {
    return shape.rules().stream()
        .anyMatch(each -> each instanceof Words words && words.field().equals(field.key()));
  }

  private static JsonObject onlyWords(Shape shape, Words words, String said, List<String> allowed) {
    Type type = shape.field(words.field()).orElseThrow().type();
    JsonObject one =
        type instanceof Table table && table.keys() instanceof Choice choice
            ? keys(choice, allowed)
            : oneOf(JsonValue.object(), (Choice) type, allowed);
    JsonValue message =
        JsonValue.of(
            "where "
                + Report.quote(words.key())
                + " is "
                + Report.quote(said)
                + " this is one of "
                + String.join(", ", allowed));
    return JsonValue.object()
        .with(
            "properties",
            JsonValue.object().with(words.field(), one.with("errorMessage", message)));
  }

  /** Some words of a choice, with what they mean if they mean anything. */
  static JsonObject oneOf(JsonObject schema, Choice choice, List<String> allowed) {
    List<String> meanings =
        allowed.stream()
            .map(word -> choice.words().getOrDefault(word, "").replace("`", ""))
            .toList();
    JsonObject words = schema.with("enum", strings(allowed));
    return meanings.stream().allMatch(String::isEmpty)
        ? words
        : words.with("enumDescriptions", strings(meanings));
  }

  private static JsonObject keys(Choice choice, List<String> allowed) {
    JsonObject known = JsonValue.object();
    for (String word : allowed) {
      String meaning = choice.words().getOrDefault(word, "");
      known = known.with(word, JsonValue.object().with("description", JsonValue.of(meaning)));
    }
    return JsonValue.object()
        .with("properties", known)
        .with("additionalProperties", JsonValue.of(false));
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
    return JsonValue.object().with("properties", barred(keys));
  }

  private static JsonObject barred(List<String> keys) {
    JsonObject properties = JsonValue.object();
    for (String key : keys) {
      properties = properties.with(key, JsonValue.of(false));
    }
    return properties;
  }

  private static JsonValue constant(String word) {
    return word.equals("true") || word.equals("false")
        ? JsonValue.of(word.equals("true"))
        : JsonValue.of(word);
  }

  private static JsonValue strings(List<String> words) {
    return array(words.stream().map(JsonValue::of).toList());
  }
}
