package wheelhouse.check;

import wheelhouse.content.Evidence;

/** Days on which the careful player has no slip and no own work to do. */
final class EmptyDays implements Check<Played> {

  private static final double NEARLY_ALL = 0.95;

  @Override
  public String code() {
    return "W865";
  }

  @Override
  public void look(Played played, Notes notes) {
    Sightings seen = played.arrivals();
    int days = played.written().scenario().days();
    int from = 1;
    while (from <= days) {
      int to = from;
      int least = seen.carefulRuns();
      while (to <= days && seen.idle(to) >= NEARLY_ALL * seen.carefulRuns()) {
        least = Math.min(least, seen.idle(to));
        to++;
      }
      if (to > from) {
        notes
            .at("days")
            .says(
                "there is nothing to do "
                    + (to == from + 1
                        ? "on day " + from
                        : "from day " + from + " to day " + (to - 1)))
            .label("no slip is open, and no own work")
            .known(Evidence.counted(least, seen.carefulRuns()))
            .add();
      }
      from = to + 1;
    }
  }
}
