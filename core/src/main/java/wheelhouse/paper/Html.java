package wheelhouse.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;

/**
 * Sheets as one HTML file that needs no other: letters, pictures and style are inside. It reads in
 * the order in which it is told, and prints on one sheet of A4.
 */
public final class Html {

  private static final String STYLE =
      """
      @page{size:A4;margin:12mm}
      *{box-sizing:border-box}
      body{margin:0 auto;padding:2rem 1.5rem;max-width:62rem;background:#fff;color:%INK%;%TEXT%;
      font-size:10pt;line-height:1.4}
      h1{%TITLE%;font-size:24pt;line-height:1.15;margin:0}
      h2{%TITLE%;font-size:13pt;margin:1.1em 0 .3em;break-after:avoid}
      h3{%STRONG%;font-size:10pt;margin:0}
      p{margin:0 0 .35em}
      header{border-bottom:1.2pt solid %INK%;padding-bottom:.5em;margin-bottom:.4em}
      .soft,.kicker,footer{color:%SOFT%}
      .kicker,footer{font-size:8.5pt}
      .entry{break-inside:avoid;margin-bottom:.8em}
      .lead{%TITLE%;font-size:11pt;line-height:1.25;margin:.1em 0 .3em}
      .strong{%STRONG%} .quote{%QUOTE%;font-size:11pt}
      main{display:grid;grid-template-columns:1fr 2fr;gap:0 2rem}
      svg{width:100%;height:auto;display:block}
      .written{background:%WELL%;padding:.7em 1em;min-height:4.5em;margin:.6em 0;break-inside:avoid}
      .written p{%QUOTE%;font-size:13pt;margin:0}
      footer{border-top:.6pt solid %LINE%;padding-top:.5em;margin-top:1em}
      @media (max-width:44rem){main{display:block}}
      @media print{body{padding:0;max-width:none;font-size:8.4pt;line-height:1.32}
      h1{font-size:20pt} h2{font-size:11.5pt;margin:.8em 0 .2em} h3{font-size:8.6pt}
      p{margin:0 0 .2em} .lead{font-size:9.6pt;margin:0 0 .15em} .entry{margin-bottom:.3em}
      .kicker,footer{font-size:7.4pt} figure{margin:.15em 0!important}
      .written{min-height:3.6em;padding:.5em .9em;margin:.4em 0} .written p{font-size:11pt}
      footer{margin-top:.6em;padding-top:.3em}}
      """;

  private Html() {}

  /** A sheet as a whole HTML document. */
  public static String of(Sheet sheet) {
    StringBuilder out = new StringBuilder();
    out.append("<!DOCTYPE html>\n<html lang=\"").append(escaped(sheet.language())).append("\">\n");
    out.append("<head>\n<meta charset=\"utf-8\">\n<title>").append(escaped(sheet.title()));
    out.append("</title>\n<meta name=\"viewport\" content=\"width=device-width\">\n<style>\n");
    for (Face face : Face.values()) {
      out.append(fontFace(face));
    }
    out.append(style()).append("</style>\n</head>\n<body>\n<header>\n");
    out.append(element("h1", "", sheet.title()));
    out.append(element("p", "soft", sheet.subtitle()));
    out.append("</header>\n<main>\n<section>\n");
    blocks(out, sheet.narrow());
    out.append("</section>\n<section>\n");
    blocks(out, sheet.wide());
    out.append("</section>\n</main>\n<section>\n");
    blocks(out, sheet.below());
    out.append("</section>\n<footer>").append(escaped(sheet.foot())).append("</footer>\n");
    return out.append("</body>\n</html>\n").toString();
  }

  /**
   * A document of one's own making, with the faces inside. On a dark screen its drawings change to
   * light ink.
   *
   * @param language in which it is written, as a BCP 47 tag
   * @param style CSS, in which {@code %INK%} and the like stand for inks, and {@code %TEXT%} and
   *     the like for faces
   * @param body what stands in it
   */
  public static String document(String language, String title, String style, Markup body) {
    StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
    out.append("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"");
    out.append(escaped(language)).append("\">\n<head>\n<meta charset=\"utf-8\"/>\n<title>");
    out.append(escaped(title)).append("</title>\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width\"/>\n<style>\n");
    for (Face face : Face.values()) {
      out.append(fontFace(face));
    }
    out.append(filled(style)).append(Night.style()).append("</style>\n</head>\n<body>\n");
    return out.append(body.written()).append("</body>\n</html>\n").toString();
  }

  /** Text that is safe between tags and in quoted attributes. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static void blocks(StringBuilder out, List<Sheet.Block> blocks) {
    for (Sheet.Block block : blocks) {
      if (block instanceof Sheet.Heading heading) {
        out.append(element("h2", "", heading.text()));
      } else if (block instanceof Sheet.Words words) {
        out.append(element("p", style(words.face(), words.ink()), words.text()));
      } else if (block instanceof Sheet.Picture picture) {
        out.append("<figure style=\"margin:.3em 0\">\n");
        out.append(Svg.of(picture.drawing())).append("</figure>\n");
      } else if (block instanceof Sheet.Entry entry) {
        entry(out, entry);
      } else if (block instanceof Sheet.Written written) {
        out.append("<div class=\"written\">\n").append(element("div", "kicker", written.label()));
        out.append(element("p", "", written.text())).append("</div>\n");
      } else {
        throw new IllegalArgumentException("no way to write " + block);
      }
    }
  }

  private static void entry(StringBuilder out, Sheet.Entry entry) {
    out.append("<div class=\"entry\">\n");
    if (!entry.kicker().isEmpty()) {
      out.append(element("div", "kicker", entry.kicker()));
    }
    out.append(element("h3", "", entry.heading()));
    if (!entry.lead().isEmpty()) {
      out.append(element("p", "lead", entry.lead()));
    }
    entry.lines().forEach(line -> out.append(element("p", "", line)));
    out.append("</div>\n");
  }

  private static String style(Face face, Ink ink) {
    String soft = ink == Ink.SOFT ? "soft" : "";
    return switch (face) {
      case TEXT -> soft;
      case STRONG -> "strong " + soft;
      case TITLE, QUOTE -> "quote " + soft;
    };
  }

  private static String element(String name, String style, String text) {
    String attribute = style.isBlank() ? "" : " class=\"" + style.strip() + "\"";
    return "<" + name + attribute + ">" + escaped(text) + "</" + name + ">\n";
  }

  private static String style() {
    return filled(STYLE);
  }

  private static String filled(String from) {
    String style = from;
    for (Ink ink : Ink.values()) {
      style = style.replace("%" + ink.name() + "%", ink.hex());
    }
    for (Face face : Face.values()) {
      style = style.replace("%" + face.name() + "%", face.css());
    }
    return style;
  }

  private static String fontFace(Face face) {
    try (InputStream in = Html.class.getResourceAsStream(face.resource())) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + face.resource());
      }
      String letters = Base64.getEncoder().encodeToString(in.readAllBytes());
      String family =
          face.css().replaceAll("font-family:'?([^',;]+)'?,[^;]*;(.*)", "font-family:'$1';$2");
      return "@font-face{" + family + ";src:url(data:font/ttf;base64," + letters + ")}\n";
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
