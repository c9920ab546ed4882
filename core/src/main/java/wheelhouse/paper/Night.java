package wheelhouse.paper;

/** The inks on a dark screen: the same drawing, its colours exchanged by the page around it. */
final class Night {

  private Night() {}

  /** CSS that exchanges them where darkness is preferred, and never on paper. */
  static String style() {
    StringBuilder out = new StringBuilder();
    out.append("@media screen and (prefers-color-scheme:dark){\n");
    out.append("html{color-scheme:dark}\n");
    for (Ink ink : Ink.values()) {
      String hex = ink.hex();
      String dark = dark(ink);
      out.append("svg [fill=\"").append(hex).append("\"]{fill:").append(dark).append("}\n");
      out.append("svg [stroke=\"").append(hex).append("\"]{stroke:").append(dark).append("}\n");
    }
    return out.append("}\n").toString();
  }

  /** An ink's colour on a dark screen. */
  static String dark(Ink ink) {
    return switch (ink) {
      case PAPER -> "#1B1A18";
      case WELL -> "#262420";
      case INK -> "#EFE9DC";
      case SOFT -> "#A8A296";
      case LINE -> "#4A463D";
      case HARM -> "#EC8A55";
      case GROWTH -> "#6DB3D1";
      case REACH -> "#2F3B3F";
    };
  }
}
