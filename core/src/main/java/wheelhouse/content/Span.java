package wheelhouse.content;

/** A stretch of a text: from an offset up to, and without, another. */
record Span(int start, int end) {

  /** The stretch of one character. */
  static Span at(int offset) {
    return new Span(offset, offset + 1);
  }
}
