package wheelhouse.check;

import java.util.Locale;
import wheelhouse.content.Evidence;

/** Minutes in which nobody could play it, or which nobody could fill. */
final class WrongMinutes implements Check<Played> {

  private static final double MOST = 1.3;
  private static final double LEAST = 0.2;

  @Override
  public String code() {
    return "W867";
  }

  @Override
  public void look(Played played, Notes notes) {
    int promised = played.written().scenario().minutes();
    double takes = new ReadingTime(played).all();
    if (takes > MOST * promised || takes < LEAST * promised) {
      notes
          .at("minutes")
          .says(
              String.format(
                  Locale.ROOT,
                  "nobody plays this in %s: reading and looking alone take about %.0f",
                  Notes.count(promised, "minute"),
                  takes))
          .label(takes > promised ? "too few" : "too many")
          .known(Evidence.counted(played.arrivals().runs(), played.arrivals().runs()))
          .add();
    }
  }
}
