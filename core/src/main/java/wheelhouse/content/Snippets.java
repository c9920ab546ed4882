package wheelhouse.content;

import static wheelhouse.content.JsonValue.array;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wheelhouse.content.JsonValue.JsonObject;
import wheelhouse.content.Shape.Either;
import wheelhouse.content.Shape.Field;
import wheelhouse.content.Type.Choice;
import wheelhouse.content.Type.Edge;
import wheelhouse.content.Type.Number;
import wheelhouse.content.Type.Part;
import wheelhouse.content.Type.Prose;
import wheelhouse.content.Type.Several;
import wheelhouse.content.Type.Spread;
import wheelhouse.content.Type.Table;
import wheelhouse.content.Type.Whole;
import wheelhouse.content.Type.YesNo;

/**
 * What an editor writes when an author asks for a new part: everything that must be there, with a
 * stop for the cursor at each value, and where the value is a word, the words to choose from.
 *
 * <p>The form is VS Code's {@code defaultSnippets}: {@code ${1:0.5}} is the first stop with a value
 * proposed, {@code ${2|yes,no|}} a choice, and a text that begins with {@code ^} is written without
 * quotes. Other editors ignore all of it.
 */
final class Snippets {

  private int stops;

  private Snippets() {}

  /** The one snippet for a shape; none where nothing must be there. */
  static Optional<JsonValue> of(Shape shape) {
    JsonObject body = new Snippets().part(shape);
    JsonValue snippet =
        JsonValue.object()
            .with("label", JsonValue.of("new: " + shape.article()))
            .with("description", JsonValue.of(shape.about().replace("`", "")))
            .with("body", body);
    return body.members().isEmpty() ? Optional.empty() : Optional.of(array(List.of(snippet)));
  }

  private JsonObject part(Shape shape) {
    JsonObject body = JsonValue.object();
    for (Field field : shape.fields()) {
      if (isWritten(shape, field)) {
        body = body.with(field.key(), value(field.type()));
      }
    }
    return body;
  }

  /**
   * What must be there, one way where there are two, and a part that cannot be left out lightly.
   */
  private static boolean isWritten(Shape shape, Field field) {
    boolean chosen =
        shape.rules().stream()
            .filter(Either.class::isInstance)
            .map(Either.class::cast)
            .map(either -> either.others().size() == 1 ? either.others().get(0) : either.one())
            .anyMatch(field.key()::equals);
    boolean bare = field.usual().isEmpty() && field.type() instanceof Part;
    return field.isNeeded() || chosen || bare;
  }

  private JsonValue value(Type type) {
    if (type instanceof Part part) {
      return part(part.shape());
    } else if (type instanceof Several several && several.least() > 0) {
      return array(List.of(value(several.of())));
    } else if (type instanceof Several) {
      return JsonValue.of("^[" + stop("") + "]");
    } else if (type instanceof Table) {
      return JsonValue.of("^{ " + stop("") + " }");
    } else if (type instanceof Choice choice) {
      return JsonValue.of(oneOf(choice.list()));
    } else if (type instanceof YesNo) {
      return JsonValue.of("^" + oneOf(List.of("true", "false")));
    } else if (type.isText()) {
      return JsonValue.of(stop(type instanceof Prose ? "" : "id"));
    }
    return JsonValue.of("^" + stop(number(type)));
  }

  private String stop(String proposed) {
    stops++;
    return proposed.isEmpty() ? "$" + stops : "${" + stops + ":" + proposed + "}";
  }

  private String oneOf(List<String> words) {
    stops++;
    List<String> escaped = new ArrayList<>();
    words.forEach(word -> escaped.add(word.replace(",", "\\,").replace("|", "\\|")));
    return "${" + stops + "|" + String.join(",", escaped) + "|}";
  }

  /** A number that may stand there: a half of what is counted in shares, else one. */
  private static String number(Type type) {
    if (type instanceof Spread spread) {
      return number(spread.of());
    } else if (type instanceof Whole whole) {
      return Integer.toString(Math.min(Math.max(1, whole.least()), whole.most()));
    }
    Number number = (Number) type;
    boolean share = number.most() <= 1 && number.edge() == Edge.INCLUDED;
    return share ? "0.5" : Shapes.plain(Math.min(Math.max(1, number.least()), number.most()));
  }
}
