package wheelhouse.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Sheets as PDF, by Apache PDFBox. Faces are embedded, letters are text that can be searched and
 * copied. The same sheet gives the same bytes.
 */
public final class Pdf {

  /** How wide the edge of a shape is, in points. */
  static final double EDGE = 1.1;

  /** The point of control that makes four curves a circle, as a share of the radius. */
  private static final double ROUND = 0.5523;

  private final TypeCase letters;
  private final PDDocument document;

  private Pdf(PDDocument document) throws IOException {
    this.document = document;
    letters = new TypeCase(document);
  }

  /**
   * A sheet as a PDF document of A4.
   *
   * @param made when it was made, in milliseconds since 1970, as its properties tell
   */
  public static byte[] of(Sheet sheet, long made) {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Pdf pdf = new Pdf(document);
      for (Drawing page : Setting.pages(sheet, pdf.letters::width)) {
        pdf.add(page);
      }
      PDDocumentInformation about = document.getDocumentInformation();
      about.setTitle(sheet.title());
      about.setSubject(sheet.subtitle());
      about.setCreator("Wheelhouse");
      Calendar then = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
      then.setTimeInMillis(made);
      about.setCreationDate(then);
      document.getDocumentCatalog().setLanguage(sheet.language());
      document.setDocumentId(made);
      document.save(out);
      return out.toByteArray();
    } catch (IOException failure) {
      throw new UncheckedIOException("nothing was read or written but memory", failure);
    }
  }

  private void add(Drawing drawing) throws IOException {
    PDPage page = new PDPage(new PDRectangle((float) drawing.width(), (float) drawing.height()));
    document.addPage(page);
    try (PDPageContentStream out = new PDPageContentStream(document, page)) {
      for (Drawing.Mark mark : drawing.marks()) {
        new Brush(out, drawing.height()).lay(mark);
      }
    }
  }

  /** Lays marks on a page, whose y grows upwards. */
  private final class Brush {

    private final PDPageContentStream out;
    private final double height;

    Brush(PDPageContentStream out, double height) {
      this.out = out;
      this.height = height;
    }

    void lay(Drawing.Mark mark) throws IOException {
      if (mark instanceof Drawing.Stroke stroke) {
        move(stroke.x1(), stroke.y1());
        line(stroke.x2(), stroke.y2());
        edge(stroke.ink(), stroke.width(), stroke.fill());
      } else if (mark instanceof Drawing.Path path) {
        path(path);
      } else if (mark instanceof Drawing.Disc disc) {
        circle(disc.x(), disc.y(), disc.radius());
        surface(disc.ink(), disc.fill());
      } else if (mark instanceof Drawing.Bar bar) {
        out.addRect(
            (float) bar.x(),
            (float) (height - bar.y() - bar.height()),
            (float) bar.width(),
            (float) bar.height());
        surface(bar.ink(), bar.fill());
      } else if (mark instanceof Drawing.Label label) {
        label(label);
      } else {
        throw new IllegalArgumentException("no way to draw " + mark);
      }
    }

    private void path(Drawing.Path path) throws IOException {
      List<Drawing.Point> points = path.points();
      move(points.get(0).x(), points.get(0).y());
      for (Drawing.Point point : points.subList(1, points.size())) {
        line(point.x(), point.y());
      }
      if (path.fill() == Drawing.Fill.SOLID) {
        out.setNonStrokingColor(path.ink().red(), path.ink().green(), path.ink().blue());
        out.fill();
      } else {
        edge(path.ink(), path.width(), path.fill());
      }
    }

    private void circle(double x, double y, double radius) throws IOException {
      double by = radius * ROUND;
      move(x + radius, y);
      curve(x + radius, y + by, x + by, y + radius, x, y + radius);
      curve(x - by, y + radius, x - radius, y + by, x - radius, y);
      curve(x - radius, y - by, x - by, y - radius, x, y - radius);
      curve(x + by, y - radius, x + radius, y - by, x + radius, y);
    }

    private void label(Drawing.Label label) throws IOException {
      double width = letters.width(label.text(), label.face(), label.size());
      double from =
          switch (label.anchor()) {
            case START -> label.x();
            case MIDDLE -> label.x() - width / 2;
            case END -> label.x() - width;
          };
      out.beginText();
      out.setNonStrokingColor(label.ink().red(), label.ink().green(), label.ink().blue());
      out.newLineAtOffset((float) from, (float) (height - label.y()));
      for (TypeCase.Piece piece : letters.set(label.text(), label.face())) {
        out.setFont(piece.font(), (float) label.size());
        out.showText(piece.letters());
      }
      out.endText();
    }

    private void surface(Ink ink, Drawing.Fill fill) throws IOException {
      if (fill == Drawing.Fill.SOLID) {
        out.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
        out.fill();
        return;
      }
      pen(ink, EDGE, fill);
      out.setNonStrokingColor(Ink.PAPER.red(), Ink.PAPER.green(), Ink.PAPER.blue());
      out.fillAndStroke();
    }

    private void edge(Ink ink, double width, Drawing.Fill fill) throws IOException {
      pen(ink, width, fill);
      out.stroke();
    }

    private void pen(Ink ink, double width, Drawing.Fill fill) throws IOException {
      out.setStrokingColor(ink.red(), ink.green(), ink.blue());
      out.setLineWidth((float) width);
      out.setLineJoinStyle(1);
      out.setLineDashPattern(fill == Drawing.Fill.DASHED ? new float[] {3, 2} : new float[0], 0);
    }

    private void move(double x, double y) throws IOException {
      out.moveTo((float) x, (float) (height - y));
    }

    private void line(double x, double y) throws IOException {
      out.lineTo((float) x, (float) (height - y));
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3)
        throws IOException {
      out.curveTo(
          (float) x1,
          (float) (height - y1),
          (float) x2,
          (float) (height - y2),
          (float) x3,
          (float) (height - y3));
    }
  }
}
