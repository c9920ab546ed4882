package wheelhouse.author;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Small, complete scenarios from which to begin, one for each lesson that needs a shape of its own.
 * Each plays as it stands, and is meant to be written over.
 */
public enum Starter {
  /** Some slips need nobody and some need you at once, and they look alike. */
  MIXED("mixed", "slips that look alike and want different picks: a ferry line"),

  /** What you see coming, and the owner does not yet. */
  FORESEEN("foreseen", "slips you see coming before their owners do: a museum before an opening"),

  /** The same person keeps needing you with the same kind of work, for a hidden reason. */
  PATTERN(
      "pattern",
      "the same hands keep needing you, for a reason nobody has said: a hospital kitchen"),

  /** One defect upstream makes slip after slip. */
  SOURCE("source", "one defect upstream that makes slip after slip: a parcel depot"),

  /** Something can be set up in calm hours that makes mistakes affordable. */
  GUARDRAIL(
      "guardrail", "something to set up in calm hours so that mistakes stay small: a waterworks");

  private final String word;
  private final String about;

  Starter(String word, String about) {
    this.word = word;
    this.about = about;
  }

  /** What it is called on the command line. */
  public String word() {
    return word;
  }

  /** What it is for, in a few words. */
  public String about() {
    return about;
  }

  /** The words of all, in order. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Starter::word).toList();
  }

  /** The one of a word, if there is one. */
  public static Optional<Starter> named(String word) {
    return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
  }

  /** The text of its scenario, in canonical form; its id is its word. */
  public String text() {
    String name = "starters/" + word + ".json";
    try (InputStream in = Starter.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
