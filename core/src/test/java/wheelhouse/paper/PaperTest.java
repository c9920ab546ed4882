package wheelhouse.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** What paper promises: one page, all the words, the same bytes, and nothing fetched. */
class PaperTest {

  private static final String LONG =
      "On Friday the bank took the file at noon, and Ana had the list open from nine. ";

  private static final Drawing DRAWING =
      new Drawing(
          200,
          120,
          "Harm against growth",
          List.of(
              new Drawing.Stroke(10, 110, 190, 110, Ink.INK, 1, Drawing.Fill.SOLID),
              new Drawing.Path(
                  List.of(new Drawing.Point(10, 100), new Drawing.Point(180, 20)),
                  Ink.GROWTH,
                  1.5,
                  Drawing.Fill.DASHED),
              new Drawing.Disc(60, 60, 4, Ink.HARM, Drawing.Fill.EDGE),
              new Drawing.Bar(90, 70, 30, 8, Ink.HARM, Drawing.Fill.SOLID),
              new Drawing.Label(
                  66,
                  64,
                  "always \"hold\" & <more>",
                  Face.TEXT,
                  9,
                  Ink.SOFT,
                  Drawing.Anchor.START)));

  private static Sheet sheet(int entries, String commitment) {
    Sheet.Entry entry =
        new Sheet.Entry("Thursday, day 4", "The pension file", "Too light.", List.of(LONG, LONG));
    return new Sheet(
        "en",
        "Month end",
        "Played by Kim on 3 November",
        List.of(new Sheet.Heading("Where you ended"), new Sheet.Picture(DRAWING)),
        Collections.nCopies(entries, entry),
        List.of(new Sheet.Written("What I will do", commitment)),
        "A score certifies nobody.");
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private static int pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  @Test
  void whatFitsIsOnePageAndKeepsEveryWord() throws IOException {
    for (int entries : new int[] {0, 3, 9}) {
      byte[] pdf = Pdf.of(sheet(entries, "Ask first."), 0);
      assertEquals(1, pages(pdf), entries + " entries");
      String text = text(pdf);
      assertTrue(text.contains("Ask first."), text);
      assertTrue(text.contains("A score certifies nobody."), text);
      assertEquals(entries, text.split("The pension file", -1).length - 1);
    }
  }

  @Test
  void whatDoesNotFitGoesOnOverleafAndLosesNothing() throws IOException {
    byte[] pdf = Pdf.of(sheet(40, LONG.repeat(60)), 0);
    assertTrue(pages(pdf) > 1);
    String text = text(pdf);
    assertEquals(40, text.split("The pension file", -1).length - 1);
    assertEquals(40 * 2 + 60, text.split("On Friday the bank", -1).length - 1);
  }

  @Test
  void aWordWiderThanItsColumnIsBrokenAndNotCut() throws IOException {
    String word = "unterlassungserklaerungsfrist".repeat(12);
    String text = text(Pdf.of(sheet(1, word), 0));
    assertTrue(text.replace(" ", "").contains(word), text);
  }

  @Test
  void namesFromManyPlacesAreKeptLetterByLetter() throws IOException {
    String names = "Łukasz, Şebnem, Čeněk, Đặng, Γιώργος, Олга, Юлія: 100 € → 5 ≤ 7";
    assertTrue(text(Pdf.of(sheet(1, names), 0)).contains(names));
    String apart = java.text.Normalizer.normalize("Čeněk", java.text.Normalizer.Form.NFD);
    assertTrue(text(Pdf.of(sheet(1, apart), 0)).contains("Čeněk"), "accents on their own");
  }

  @Test
  void lettersThatNoFaceHasAreBoxesAndNothingThatSomebodyMayHaveWritten() throws IOException {
    String text = text(Pdf.of(sheet(1, "I ask 田中 first 🙂️, or אמא?"), 0));
    assertTrue(text.contains("I ask □□ first □, or □□□?"), text);
  }

  @Test
  void theSameSheetGivesTheSameBytes() {
    assertArrayEquals(Pdf.of(sheet(3, "Ask."), 1_000), Pdf.of(sheet(3, "Ask."), 1_000));
    assertEquals(Html.of(sheet(3, "Ask.")), Html.of(sheet(3, "Ask.")));
  }

  @Test
  void thePageNeedsNothingFromElsewhereAndEscapesWhatItIsGiven() {
    String html = Html.of(sheet(2, "<script>alert(1)</script> & \"more\""));
    assertFalse(html.contains("<script"), "what was written became a tag");
    assertTrue(html.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;"));
    assertFalse(html.replace("http://www.w3.org/2000/svg", "").contains("http"), "fetches");
    assertFalse(html.contains("%INK%"), "an ink was left out");
  }

  @Test
  void drawingsAreWellFormed() throws IOException, ParserConfigurationException, SAXException {
    String svg = Svg.of(DRAWING);
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    assertEquals("svg", document.getDocumentElement().getTagName());
    assertEquals(
        "always \"hold\" & <more>", document.getElementsByTagName("text").item(0).getTextContent());
  }
}
