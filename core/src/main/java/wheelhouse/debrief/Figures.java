package wheelhouse.debrief;

import java.util.Locale;
import wheelhouse.words.Text;

/** Numbers as a debrief shows them: no more places than anybody can use. */
final class Figures {

  private final Locale locale;

  Figures(Text text) {
    locale = text.locale();
  }

  /** Harm, in whole points, or tenths below three. */
  String harm(double points) {
    double size = Math.abs(points);
    return String.format(locale, size < 2.95 ? "%.1f" : "%.0f", size);
  }

  /** Growth, in tenths, or hundredths below a half. */
  String growth(double points) {
    double size = Math.abs(points);
    return String.format(locale, size < 0.495 ? "%.2f" : "%.1f", size);
  }

  /** A share from 0 to 1, in whole points of a hundred. */
  String hundredths(double share) {
    return String.format(locale, "%.0f", Math.abs(share) * 100);
  }
}
