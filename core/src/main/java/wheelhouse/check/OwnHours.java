package wheelhouse.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wheelhouse.scenario.OwnWork;

/** How full the manager's own work makes the days between its coming up and its being due. */
final class OwnHours {

  private final Written written;

  OwnHours(Written written) {
    this.written = written;
  }

  /**
   * Some days in a row, and the own work that must be done within them.
   *
   * @param load the share of the hours that it takes; above 1 it cannot all be done
   * @param longest the longest of it
   */
  record Stretch(int from, int to, double load, OwnWork longest) {}

  /** For each piece of own work that is the longest of any stretch, the fullest such stretch. */
  List<Stretch> fullest() {
    Map<String, Stretch> fullest = new LinkedHashMap<>();
    List<OwnWork> all = written.scenario().manager().ownWork();
    for (OwnWork first : all) {
      for (OwnWork last : all) {
        if (first.from() <= last.due()) {
          Stretch stretch = stretch(first.from(), last.due());
          fullest.merge(
              stretch.longest().id(), stretch, (one, two) -> two.load() > one.load() ? two : one);
        }
      }
    }
    return new ArrayList<>(fullest.values());
  }

  private Stretch stretch(int from, int to) {
    int free = 0;
    for (int day = from; day <= to; day++) {
      free += written.free(day);
    }
    List<OwnWork> within =
        written.scenario().manager().ownWork().stream()
            .filter(work -> work.from() >= from && work.due() <= to)
            .toList();
    int minutes = within.stream().mapToInt(OwnWork::minutes).sum();
    OwnWork longest =
        within.stream()
            .max(Comparator.comparingInt(OwnWork::minutes))
            .orElse(written.scenario().manager().ownWork().get(0));
    return new Stretch(from, to, minutes == 0 ? 0 : (double) minutes / Math.max(1, free), longest);
  }
}
