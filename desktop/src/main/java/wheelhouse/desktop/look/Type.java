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

  /** From line to line, at least, in sizes: the faces with serifs are cut without any room. */
  float leading() {
    return this == LETTER ? 1.38f : this == QUOTE ? 1.24f : 1.14f;
  }

  /** Its size in units. */
  public int units() {
    return units;
  }
}
