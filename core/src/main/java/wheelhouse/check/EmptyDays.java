package wheelhouse.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
    List<Integer> empty = new ArrayList<>();
    int least = seen.carefulRuns();
    for (int day = 1; day <= played.written().scenario().days(); day++) {
      if (seen.idle(day) >= NEARLY_ALL * seen.carefulRuns()) {
        empty.add(day);
        least = Math.min(least, seen.idle(day));
      }
    }
    if (!empty.isEmpty()) {
      notes
          .at("days")
          .says(
              "there is nothing to do on day "
                  + empty.stream().map(String::valueOf).collect(Collectors.joining(", ")))
          .label("no slip is open, and no own work")
          .known(Evidence.counted(least, seen.carefulRuns()))
          .add();
    }
  }
}
