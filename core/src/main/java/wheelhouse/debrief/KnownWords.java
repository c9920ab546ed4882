package wheelhouse.debrief;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.run.Observation;
import wheelhouse.run.Progress;
import wheelhouse.scenario.Phase;
import wheelhouse.words.Text;

/** What a player knew of a slip on a day, in sentences: the board's own words, and no more. */
final class KnownWords {

  private final Called called;
  private final Text text;

  KnownWords(Called called, Text text) {
    this.called = called;
    this.text = text;
  }

  /**
   * What was known.
   *
   * @param seen the board at the time, of that day
   */
  List<String> known(Standpoint there, Observation seen, int incident) {
    List<String> lines = new ArrayList<>();
    lines.add(standing(there, seen, incident));
    if (seen.phase(incident) != Phase.AHEAD && seen.progress(incident) != Progress.NEW) {
      lines.add(yesterday(seen, incident));
    }
    SlipWords words = new SlipWords(called.scenario(), seen);
    for (int sign = 0; sign < seen.signs(incident); sign++) {
      if (seen.signShown(incident, sign)) {
        lines.add(sign(seen, words, there.day(), incident, sign));
      }
    }
    return lines;
  }

  private String standing(Standpoint there, Observation seen, int incident) {
    List<String> parts = new ArrayList<>();
    int open = there.day() - seen.arrived(incident);
    parts.add(open == 0 ? text.of("coach.known.new") : text.of("coach.known.open", open));
    parts.add(
        text.of(
            seen.broke(incident)
                ? "coach.known.broke"
                : "coach.known.phase." + seen.phase(incident).word()));
    if (seen.atWheel(incident)) {
      parts.add(text.of("coach.known.wheel"));
    }
    parts.add(text.of(seen.loud(incident) ? "coach.known.loud" : "coach.known.quiet"));
    int touched = there.touched(incident);
    if (touched > 0) {
      parts.add(text.of("coach.known.touched", touched));
    }
    if (seen.kind(incident) == seen.oldCraft()) {
      parts.add(text.of("coach.known.craft"));
    }
    return called.sentence(String.join(text.of("list.comma"), parts));
  }

  private String yesterday(Observation seen, int incident) {
    String progress = seen.progress(incident).name();
    return seen.phase(incident) == Phase.STOP
        ? text.of(
            "coach.known.yesterday",
            text.of("coach.progress." + progress),
            text.of("coach.band." + seen.band(incident).word()))
        : text.of("coach.known.yesterday-work", text.of("coach.progress." + progress));
  }

  /** What a sign said, by whom, and how far such words can be trusted. */
  String sign(Observation seen, SlipWords words, int day, int incident, int sign) {
    return text.of(
        "coach.known.sign." + seen.signChannel(incident, sign).word(),
        called.quoted(words.sign(incident, sign, day)),
        text.of("sure." + reliability(seen.signReliability(incident, sign))));
  }

  private static String reliability(double reliability) {
    return reliability >= 0.95 ? "nearly-always" : reliability >= 0.8 ? "mostly" : "often";
  }
}
