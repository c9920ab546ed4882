package wheelhouse.paper;

import java.util.List;

/**
 * One page of paper as a value: a head over its whole width, two columns, and a foot. How it is set
 * is up to {@link Html} and {@link Pdf}.
 *
 * @param language in which it is written, as a BCP 47 tag
 * @param title at its head
 * @param subtitle under it
 * @param narrow the left column, a third of the width
 * @param wide the right column
 * @param below under both columns, over the whole width
 * @param foot in small print at the end
 */
public record Sheet(
    String language,
    String title,
    String subtitle,
    List<Block> narrow,
    List<Block> wide,
    List<Block> below,
    String foot) {

  public Sheet {
    narrow = List.copyOf(narrow);
    wide = List.copyOf(wide);
    below = List.copyOf(below);
  }

  /** A piece of a column. */
  public sealed interface Block {}

  /** A heading over what follows. */
  public record Heading(String text) implements Block {}

  /** A paragraph. */
  public record Words(String text, Face face, Ink ink) implements Block {}

  /** A picture. */
  public record Picture(Drawing drawing) implements Block {}

  /**
   * Something told in a few lines under a line of its own.
   *
   * @param kicker small, above it; may be empty
   * @param heading what it is about
   * @param lead what it comes to, larger than the lines; may be empty
   * @param lines what is told
   */
  public record Entry(String kicker, String heading, String lead, List<String> lines)
      implements Block {
    public Entry {
      lines = List.copyOf(lines);
    }
  }

  /**
   * What somebody wrote by their own hand, set apart.
   *
   * @param label above it
   * @param text empty where it is still to be written, with a pen
   */
  public record Written(String label, String text) implements Block {}
}
