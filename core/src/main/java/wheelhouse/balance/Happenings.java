package wheelhouse.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wheelhouse.scenario.Letter.Ending;
import wheelhouse.scenario.Outcome;

/**
 * What happened in some runs of the one scenario and in none of the other. Only what happened often
 * enough that its absence is no accident is said.
 */
final class Happenings {

  /** Seen less often than this, its absence may be an accident. */
  private static final int OFTEN = 10;

  private Happenings() {}

  /** What can happen now, and what cannot any more, as far as the runs can tell. */
  static List<String> between(Reached before, Reached after) {
    Map<String, Integer> was = counts(before);
    Map<String, Integer> is = counts(after);
    List<String> changes = new ArrayList<>();
    was.forEach(
        (what, times) -> {
          if (times >= OFTEN && is.getOrDefault(what, 0) == 0 && isNews(what, is)) {
            changes.add(said(what, "no longer happens", times, before.runs(), after.runs()));
          }
        });
    is.forEach(
        (what, times) -> {
          if (times >= OFTEN && was.getOrDefault(what, 0) == 0 && isNews(what, was)) {
            changes.add(said(what, "happens now", times, after.runs(), before.runs()));
          }
        });
    return changes;
  }

  /** Whether it does not go without saying, since its incident does not come up at all. */
  private static boolean isNews(String what, Map<String, Integer> without) {
    int end = what.startsWith("“") ? what.indexOf('”') + 1 : what.length();
    return end == what.length() || without.getOrDefault(what.substring(0, end), 0) > 0;
  }

  private static String said(String what, String now, int times, int in, int noneIn) {
    return what
        + " "
        + now
        + " ("
        + Words.count(times)
        + " times in "
        + Words.count(in)
        + " runs, and never in "
        + Words.count(noneIn)
        + ")";
  }

  private static Map<String, Integer> counts(Reached reached) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Reached.OfIncident incident : reached.incidents()) {
      String name = "“" + incident.id() + "”";
      counts.put(name, incident.born());
      for (Outcome outcome : Outcome.values()) {
        int times = incident.outcomes().getOrDefault(outcome, 0);
        counts.put(name + " ending as " + outcome.word(), times);
      }
      for (int s = 0; s < incident.signs().size(); s++) {
        Reached.OfSign sign = incident.signs().get(s);
        List<String> answers = sign.sign().asks().answers();
        for (int answer = 0; answer < answers.size(); answer++) {
          String says =
              name
                  + " with a sign from the "
                  + sign.sign().from().word()
                  + " on "
                  + sign.sign().asks().word()
                  + " saying "
                  + answers.get(answer);
          counts.merge(says, sign.answers().get(answer), Integer::sum);
        }
      }
    }
    for (Ending ending : Ending.values()) {
      counts.put("a letter on “" + ending.word() + "”", reached.endings().getOrDefault(ending, 0));
    }
    return counts;
  }
}
