package wheelhouse.cli;

import java.util.List;
import wheelhouse.balance.BalanceLines.Part;

/** Prints a report part by part. */
final class BalanceTable {

  private BalanceTable() {}

  static void print(Page page, List<Part> parts) {
    for (Part part : parts) {
      page.head(part.heading());
      if (!part.said().isEmpty()) {
        page.say(part.said());
      }
      if (!part.table().isEmpty()) {
        page.gap();
        part.table().forEach(page::verbatim);
      }
      if (!part.change().isEmpty()) {
        page.gap();
        page.say(part.change());
      }
    }
    page.gap();
  }
}
