package wheelhouse.desktop.look;

/** The faces of type that are shipped. */
public enum Face {
  TEXT("AtkinsonHyperlegibleNext-Regular", "AtkinsonHyperlegibleNext-Regular"),
  TEXT_SEMIBOLD("AtkinsonHyperlegibleNext-SemiBold", "AtkinsonHyperlegibleNext-SemiBold"),
  TEXT_BOLD("AtkinsonHyperlegibleNext-Bold", "AtkinsonHyperlegibleNext-Bold"),
  SERIF_MEDIUM("Newsreader-Medium", "AtkinsonHyperlegibleNext-Regular"),
  SERIF_SEMIBOLD("Newsreader-SemiBold", "AtkinsonHyperlegibleNext-Bold"),
  SERIF_ITALIC("Newsreader-MediumItalic", "AtkinsonHyperlegibleNext-Italic");

  private final String file;
  private final String plain;

  Face(String file, String plain) {
    this.file = "assets/fonts/" + file + ".ttf";
    this.plain = "assets/fonts/" + plain + ".ttf";
  }

  /** Its file on the class path; for a player who wants no serifs, that of the plain face. */
  String file(Headlines headlines) {
    return headlines == Headlines.PLAIN ? plain : file;
  }

  /** Whether headlines and quotations have serifs. */
  public enum Headlines {
    SERIF,
    PLAIN
  }
}
