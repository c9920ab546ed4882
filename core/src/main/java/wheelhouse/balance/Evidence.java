package wheelhouse.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import wheelhouse.run.Observation;
import wheelhouse.scenario.CauseDraw;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Question;
import wheelhouse.scenario.Scenario;

/**
 * What a player has been shown of a run so far: every morning's board, and every sign. It looks
 * through the player's own eyes and nothing else, so whatever is drawn to fit it owes nothing to
 * what is hidden.
 */
final class Evidence {

  private final List<int[]> mornings = new ArrayList<>();
  private final List<Slip> slips = new ArrayList<>();
  private double[] skillShown = new double[0];
  private final Set<String> named = new TreeSet<>();
  private final Scenario scenario;
  private int day;

  Evidence(Scenario scenario) {
    this.scenario = scenario;
  }

  /** What was shown of one incident. */
  static final class Slip {

    private final int template;
    private final int kind;
    private final boolean redesign;
    private final boolean comeback;
    private final int arrived;
    private final int begins;
    private int bledUntil;
    private int broke;
    private int signs;
    private final int[] answers;
    private final int[] days;
    private final boolean guarded;

    private Slip(Observation seen, int incident) {
      template = seen.template(incident);
      kind = seen.kind(incident);
      redesign = seen.redesign(incident);
      comeback = seen.comeback(incident);
      arrived = seen.arrived(incident);
      begins = seen.begins(incident);
      answers = new int[seen.signs(incident)];
      days = new int[answers.length];
      int from = seen.guardedFrom(kind);
      guarded = from > 0 && arrived >= from;
    }

    /** Number of its template. */
    int template() {
      return template;
    }

    /** Whether it is the redesign of a source. */
    boolean redesign() {
      return redesign;
    }

    /** Whether it came back from another. */
    boolean comeback() {
      return comeback;
    }

    /** The day its slip appeared. */
    int arrived() {
      return arrived;
    }

    /** The first day on which it bleeds. */
    int begins() {
      return begins;
    }

    /** The last morning on which it bled and had not broken; 0 if there was none. */
    int bledUntil() {
      return bledUntil;
    }

    /** The morning on which it had broken; 0 if it has not. */
    int broke() {
      return broke;
    }

    /** Whether a guardrail stood when it came up. */
    boolean guarded() {
      return guarded;
    }

    /** The signs that have been shown, as a set of bits. */
    int signs() {
      return signs;
    }

    /** The answer a shown sign gave, and the day it spoke of. */
    int answer(int sign) {
      return answers[sign];
    }

    /** The day a shown sign about breaking spoke of. */
    int day(int sign) {
      return days[sign];
    }

    private void see(Observation seen, int incident) {
      int shown = seen.signsShown(incident);
      for (int left = shown & ~signs; left != 0; left &= left - 1) {
        int sign = Integer.numberOfTrailingZeros(left);
        answers[sign] = seen.signAnswer(incident, sign);
        days[sign] =
            seen.signAsks(incident, sign) == Question.BREAKS ? seen.signDay(incident, sign) : 0;
      }
      signs = shown;
    }
  }

  /** Starts a new run. */
  void begin() {
    mornings.clear();
    slips.clear();
    named.clear();
    day = 0;
  }

  /** The day, from 1. */
  int day() {
    return day;
  }

  /** The incidents that have come up, in order of birth. */
  List<Slip> slips() {
    return slips;
  }

  /** What was shown on the first morning of a pair's skill: member by member, kind by kind. */
  double skillShown(int pair) {
    return skillShown[pair];
  }

  /** Whether an inspection has ever named a cause like this on somebody. */
  boolean isNamed(CauseDraw cause) {
    return named.contains(cause.cause().word() + " " + cause.kind());
  }

  /** Takes in a morning, before anything is asked. */
  void morning(Observation seen) {
    day = seen.day();
    if (day == 1) {
      skillShown = new double[seen.members() * seen.kinds()];
      for (int pair = 0; pair < skillShown.length; pair++) {
        skillShown[pair] = seen.skillShown(pair / seen.kinds(), pair % seen.kinds());
      }
    }
    while (slips.size() < seen.incidents()) {
      slips.add(new Slip(seen, slips.size()));
    }
    for (int incident = 0; incident < slips.size(); incident++) {
      Slip slip = slips.get(incident);
      if (slip.broke == 0 && seen.broke(incident)) {
        slip.broke = day;
      } else if (seen.phase(incident) == Phase.STOP) {
        slip.bledUntil = day;
      }
    }
    mornings.add(looks(seen));
    signs(seen);
  }

  private void causes(Observation seen) {
    for (int member = 0; member < seen.members(); member++) {
      for (int kind = 0; kind < seen.kinds(); kind++) {
        if (seen.causeNamed(member, kind)) {
          named.add(seen.cause(member, kind).word() + " " + scenario.kinds().get(kind).id());
        }
      }
    }
  }

  /** Takes in what was answered since the morning. */
  void signs(Observation seen) {
    for (int incident = 0; incident < slips.size(); incident++) {
      if (seen.signsShown(incident) != slips.get(incident).signs) {
        slips.get(incident).see(seen, incident);
      }
    }
    causes(seen);
  }

  /** How a morning's board looks, slip by slip. */
  private static int[] looks(Observation seen) {
    int[] looks = new int[seen.incidents()];
    for (int incident = 0; incident < looks.length; incident++) {
      looks[incident] = look(seen, incident);
    }
    return looks;
  }

  private static int look(Observation seen, int incident) {
    return seen.phase(incident).ordinal()
        | seen.progress(incident).ordinal() << 3
        | seen.band(incident).ordinal() << 6
        | (seen.broke(incident) ? 1 : 0) << 9
        | seen.template(incident) << 10;
  }

  /**
   * By how much another board differs from what was shown on its morning.
   *
   * @param misses takes the misses of each incident; those there are added
   * @return whether it is a board of the same slips at all
   */
  boolean compare(Observation other, double[] misses) {
    int[] shown = mornings.get(other.day() - 1);
    if (other.incidents() != shown.length) {
      return false;
    }
    for (int incident = 0; incident < shown.length; incident++) {
      int look = look(other, incident);
      if (look == shown[incident]) {
        continue;
      }
      int differs = look ^ shown[incident];
      if (differs >> 10 != 0) {
        return false;
      }
      misses[incident] +=
          ((differs & 7) != 0 ? 2 : 0)
              + ((differs >> 3 & 7) != 0 ? 1 : 0)
              + ((differs >> 6 & 7) != 0 ? 0.5 : 0)
              + ((differs >> 9 & 1) != 0 ? 4 : 0);
    }
    return true;
  }
}
