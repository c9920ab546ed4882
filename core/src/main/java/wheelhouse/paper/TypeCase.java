package wheelhouse.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The letters of a PDF document. What a face has not comes from another of ours, then from the one
 * that PDFBox brings along (Liberation Sans, under the OFL), which has Greek and Cyrillic; and what
 * that has not either is an empty box, so that nobody takes it for what was written. Scripts that
 * run from right to left, and those whose letters join, are boxes too: set letter by letter they
 * would say something else.
 */
final class TypeCase {

  private static final String SPARE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  /** Stands for a letter that nothing here has. */
  private static final int BOX = 0x25A1;

  private final PDDocument document;
  private final Map<Face, PDType0Font> faces = new EnumMap<>(Face.class);
  private Optional<PDType0Font> spare = Optional.empty();

  /** The letters for a document, all embedded in it, and only those that are used. */
  TypeCase(PDDocument document) throws IOException {
    this.document = document;
    for (Face face : Face.values()) {
      faces.put(face, load(face.resource()));
    }
  }

  /** Some letters of a line that stand in one font. */
  record Piece(PDType0Font font, String letters) {}

  /** A line in the fonts that have its letters. */
  List<Piece> set(String line, Face face) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder letters = new StringBuilder();
    PDType0Font last = font(face);
    int[] all = Normalizer.normalize(line, Normalizer.Form.NFC).codePoints().toArray();
    for (int letter : all) {
      if (isMark(letter)) {
        continue;
      }
      PDType0Font font = fontFor(letter, face);
      if (font != last && letters.length() > 0) {
        pieces.add(new Piece(last, letters.toString()));
        letters.setLength(0);
      }
      last = font;
      letters.appendCodePoint(has(font, letter) ? letter : BOX);
    }
    pieces.add(new Piece(last, letters.toString()));
    return pieces;
  }

  /** The width of a line, in points. */
  double width(String line, Face face, double size) {
    try {
      double width = 0;
      for (Piece piece : set(line, face)) {
        width += piece.font().getStringWidth(piece.letters());
      }
      return width / 1000 * size;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** What only says how the letter before it is to be shown, such as in colour. */
  private static boolean isMark(int letter) {
    return Character.getType(letter) == Character.FORMAT || letter >= 0xFE00 && letter <= 0xFE0F;
  }

  private PDType0Font fontFor(int letter, Face face) {
    if (has(font(face), letter)) {
      return font(face);
    }
    for (PDType0Font other : faces.values()) {
      if (has(other, letter)) {
        return other;
      }
    }
    return spare();
  }

  private PDType0Font font(Face face) {
    return Objects.requireNonNull(faces.get(face));
  }

  private PDType0Font spare() {
    if (spare.isEmpty()) {
      try {
        spare = Optional.of(load(SPARE));
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
    return spare.get();
  }

  private PDType0Font load(String resource) throws IOException {
    try (InputStream letters = TypeCase.class.getResourceAsStream(resource)) {
      if (letters == null) {
        throw new IllegalStateException("not on the class path: " + resource);
      }
      return PDType0Font.load(document, letters, true);
    }
  }

  private static boolean has(PDType0Font font, int letter) {
    try {
      byte direction = Character.getDirectionality(letter);
      boolean leftwards =
          direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
              || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
      return !leftwards && font.encode(Character.toString(letter)).length > 0;
    } catch (IllegalArgumentException | IOException missing) {
      return false;
    }
  }
}
