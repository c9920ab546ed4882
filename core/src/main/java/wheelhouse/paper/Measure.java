package wheelhouse.paper;

/** How wide text is once it is set. */
@FunctionalInterface
interface Measure {

  /** The width of a line, in points. */
  double width(String text, Face face, double size);
}
