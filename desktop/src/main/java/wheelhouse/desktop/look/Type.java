package wheelhouse.desktop.look;

/** The sizes and faces of text, in units of a window 1280 wide at 100 % text. */
public enum Type {
  /** What stands beside: dates, units, captions. */
  SMALL(Face.TEXT, 13),
  SMALL_STRONG(Face.TEXT_SEMIBOLD, 13),
  /** What people read. */
  BODY(Face.TEXT, 15),
  STRONG(Face.TEXT_SEMIBOLD, 15),
  /** Rubber stamps on loud slips. */
  STAMP(Face.TEXT_BOLD, 13),
  /** Words that somebody says or writes. */
  QUOTE(Face.SERIF_ITALIC, 17),
  LETTER(Face.SERIF_MEDIUM, 17),
  /** The title of a slip. */
  SLIP(Face.SERIF_SEMIBOLD, 17),
  HEADING(Face.SERIF_SEMIBOLD, 21),
  TITLE(Face.SERIF_SEMIBOLD, 27),
  DISPLAY(Face.SERIF_SEMIBOLD, 46);

  private final Face face;
  private final int units;

  Type(Face face, int units) {
    this.face = face;
    this.units = units;
  }

  /** The face it is set in. */
  public Face face() {
    return face;
  }

  /** Whether it is set in paragraphs, whose lines need air between them. */
  boolean runs() {
    return this == QUOTE || this == LETTER;
  }

  /** Its size in units. */
  public int units() {
    return units;
  }
}
