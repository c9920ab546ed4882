package wheelhouse.paper;

/** The faces of type, each with the family and weight by which a browser finds its own nearest. */
public enum Face {
  /** Running text. */
  TEXT("AtkinsonHyperlegibleNext-Regular.ttf", Family.SANS, "font-weight:400"),
  /** Text that stands out. */
  STRONG("AtkinsonHyperlegibleNext-Bold.ttf", Family.SANS, "font-weight:700"),
  /** Headlines. */
  TITLE("Newsreader-SemiBold.ttf", Family.SERIF, "font-weight:600"),
  /** What somebody said. */
  QUOTE("Newsreader-MediumItalic.ttf", Family.SERIF, "font-weight:500;font-style:italic");

  private final String file;
  private final String family;
  private final String style;

  Face(String file, String family, String style) {
    this.file = file;
    this.family = family;
    this.style = style;
  }

  /** Families with what stands in for them where they are not installed. */
  private static final class Family {
    static final String SANS =
        "'Atkinson Hyperlegible Next','Atkinson Hyperlegible',Verdana,sans-serif";
    static final String SERIF = "Newsreader,Georgia,'Times New Roman',serif";
  }

  /** Where its letters lie on the class path. */
  String resource() {
    return "/assets/fonts/" + file;
  }

  /** Its declarations in CSS. */
  String css() {
    return "font-family:" + family + ";" + style;
  }
}
