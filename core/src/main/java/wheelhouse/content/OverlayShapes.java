package wheelhouse.content;

import static wheelhouse.content.Shape.Field.needed;
import static wheelhouse.content.Shape.Field.optional;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wheelhouse.content.Shape.Field;
import wheelhouse.content.Type.Fact;
import wheelhouse.content.Type.Id;
import wheelhouse.content.Type.LanguageTag;
import wheelhouse.content.Type.Name;
import wheelhouse.content.Type.Part;
import wheelhouse.content.Type.Prose;
import wheelhouse.content.Type.Several;
import wheelhouse.content.Type.Table;
import wheelhouse.content.Type.Use;
import wheelhouse.content.Type.Whole;

/**
 * The table of all fields of an overlay, drawn from that of a scenario: whatever a player can read
 * there can be said in another language here, without anybody listing it twice.
 *
 * <p>Three rules make one out of the other. What is no words is left out. A list of things becomes
 * a group in which each stands under its {@linkplain ElementNames name}, so that nothing rests on
 * places in a list: an author may put a sign between two others, and no translated line moves to
 * the wrong one. And what has only one text is written as that text, so that an overlay is little
 * more than words.
 */
final class OverlayShapes {

  /** The fields that an overlay has of its own. */
  private static final List<Field> OWN =
      List.of(
          optional("$schema", Prose.NOTE, "", "`overlay.schema.json`, so that editors can help."),
          needed("format", new Whole(1, 1, ""), "The format of the file: 1."),
          needed("scenario", new Id(), "The `id` of the scenario that it translates."),
          needed("language", new LanguageTag(), "The language, as in the name of the file."));

  private static final Field ALLOW =
      optional(
          "allow",
          Several.of(Shapes.ALLOW, 0, 100),
          "[]",
          "Findings you have decided to live with.");

  /** A whole overlay. */
  static final Shape OVERLAY = overlay();

  private OverlayShapes() {}

  /** What can be said in another language of a value of a scenario, if anything. */
  static Optional<Type> words(Type type) {
    if (type instanceof Prose prose) {
      return prose.use() == Use.NOTE ? Optional.empty() : Optional.of(prose);
    } else if (type instanceof Part part) {
      List<Field> worded = worded(part.shape());
      return worded.size() == 1
          ? words(worded.get(0).type())
          : worded.isEmpty() ? Optional.empty() : Optional.of(new Part(overlay(part.shape())));
    } else if (type instanceof Several several && several.of() instanceof Part) {
      return words(several.of()).map(each -> new Table(new Name(), each, 0));
    } else if (type instanceof Several several) {
      return words(several.of()).map(each -> new Several(each, 0, several.most()));
    } else if (type instanceof Table table) {
      return words(table.values()).map(each -> new Table(table.keys(), each, 0));
    }
    return Optional.empty();
  }

  /** The fields of a shape in which there are words. */
  static List<Field> worded(Shape shape) {
    return shape.fields().stream().filter(each -> words(each.type()).isPresent()).toList();
  }

  private static boolean isOwn(String key) {
    return key.equals(ALLOW.key()) || OWN.stream().anyMatch(each -> each.key().equals(key));
  }

  private static Shape overlay() {
    List<Field> fields = new ArrayList<>(OWN);
    for (Field field : overlay(Shapes.SCENARIO).fields()) {
      if (!isOwn(field.key())) {
        fields.add(field);
      }
    }
    fields.add(ALLOW);
    return Shape.of(
        "overlay",
        "the overlay",
        "The words of one scenario in another language. It changes no number and no id.",
        fields.toArray(Field[]::new));
  }

  private static Shape overlay(Shape shape) {
    List<Field> fields = new ArrayList<>();
    for (Field field : shape.fields()) {
      fields.add(
          optional(
              field.key(),
              words(field.type()).orElse(new Fact()),
              "",
              field.about() + called(field.type())));
    }
    return Shape.of(shape.name(), shape.article(), shape.about(), fields.toArray(Field[]::new));
  }

  /** How the elements of a list are called, for whoever writes the overlay. */
  private static String called(Type type) {
    if (type instanceof Several several && several.of() instanceof Part part) {
      return part.shape().field("id").isPresent()
          ? " Each under its `id`."
          : " Each under its name, as the guide says.";
    }
    return "";
  }
}
