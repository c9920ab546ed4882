package wheelhouse.desktop.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import wheelhouse.desktop.settings.SafeFile;
import wheelhouse.paper.Html;
import wheelhouse.paper.Pdf;
import wheelhouse.paper.Sheet;

/** The page that leaves the room as two files: one to print, and one to open anywhere. */
public final class PageExport {

  private static final String PDF = ".pdf";
  private static final String HTML = ".html";

  private PageExport() {}

  /**
   * Writes a page into a folder, under a name that is free.
   *
   * @param name what it would be called, without an ending
   * @param made when, in milliseconds since 1970
   * @return the file to print; the other lies beside it under the same name
   * @throws IOException if it cannot be written; then nothing is
   */
  public static Path write(Sheet sheet, Path folder, String name, long made) throws IOException {
    SafeFile safe = new SafeFile();
    String free = name;
    for (int nth = 2; isTaken(folder, free); nth++) {
      free = name + "-" + nth;
    }
    Path print = folder.resolve(free + PDF);
    safe.write(print, Pdf.of(sheet, made));
    try {
      safe.write(folder.resolve(free + HTML), Html.of(sheet));
    } catch (IOException failed) {
      Files.deleteIfExists(print);
      throw failed;
    }
    return print;
  }

  private static boolean isTaken(Path folder, String name) {
    return Files.exists(folder.resolve(name + PDF)) || Files.exists(folder.resolve(name + HTML));
  }
}
