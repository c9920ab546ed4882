package wheelhouse.coach;

import java.util.Arrays;
import java.util.List;
import wheelhouse.scenario.Kind;
import wheelhouse.scenario.Member;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Numbers;
import wheelhouse.scenario.Range;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Model;

/**
 * What the draws of a supposition stand for in people: a skill and how far off it appeared, and on
 * whom hidden causes lie.
 */
final class Traits {

  /** Half the width of what is shown of a skill before anything was seen. */
  final double sight;

  private final Model model;
  private final int members;
  private final int kinds;
  private final Range[] skillRange;
  private final double leastSkill;
  private final double leastOff;
  private final double mostOff;
  private final int[] first;

  /** By hidden cause, the pairs of member and kind on which it may lie. */
  private final int[][] causePairs;

  /**
   * Traits in a scenario.
   *
   * @param first the middle of each skill shown on the first morning, in hundredths, by pair
   */
  Traits(Model model, int[] first) {
    this.model = model;
    this.first = first;
    members = model.scenario().team().size();
    kinds = model.scenario().kinds().size();
    Numbers numbers = model.scenario().numbers();
    sight = numbers.get(ModelNumber.SIGHT_START);
    leastSkill = numbers.get(ModelNumber.LEAST_SKILL);
    leastOff = numbers.get(ModelNumber.SIGHT_ERROR_LEAST);
    mostOff = numbers.get(ModelNumber.SIGHT_ERROR_MOST);
    Range usual = Range.of(numbers.get(ModelNumber.USUAL_SKILL));
    skillRange = new Range[members * kinds];
    for (int pair = 0; pair < skillRange.length; pair++) {
      String kind = model.scenario().kinds().get(pair % kinds).id();
      skillRange[pair] =
          model.scenario().team().get(pair / kinds).skill().getOrDefault(kind, usual);
    }
    causePairs = causePairs();
  }

  private int[][] causePairs() {
    List<String> team = model.scenario().team().stream().map(Member::id).toList();
    List<String> ofWork = model.scenario().kinds().stream().map(Kind::id).toList();
    return model.scenario().causes().stream()
        .map(
            draw ->
                draw.among().stream()
                    .mapToInt(id -> team.indexOf(id) * kinds + ofWork.indexOf(draw.kind()))
                    .toArray())
        .toArray(int[][]::new);
  }

  /** By which share of its half-width a skill supposed must have appeared off on day 1. */
  double offAtFirst(int pair, double drawn, double rounding) {
    return ((first[pair] + rounding) / 100 - skillAt(pair, drawn)) / sight;
  }

  /** The skill that a draw stands for. */
  double skillAt(int pair, double drawn) {
    return Math.max(leastSkill, Math.min(1, skillRange[pair].at(drawn)));
  }

  /** Whether a skill supposed, so rounded, could have appeared on day 1 as it did. */
  boolean couldAppear(int pair, double drawn, double rounding) {
    double off = Math.abs(offAtFirst(pair, drawn, rounding));
    return off >= leastOff && off <= mostOff;
  }

  /** Lays hidden causes as a particle supposes them: by pair, the number of one; else none. */
  void lay(Particle particle, int[] pairs) {
    Arrays.fill(pairs, Facts.NONE);
    for (int c = 0; c < particle.laid.length; c++) {
      if (particle.laid[c] < model.scenario().causes().get(c).chance()) {
        int[] among = causePairs[c];
        int drawn = (int) (particle.bearer[c] * among.length);
        for (int i = 0; i < among.length; i++) {
          int pair = among[(drawn + i) % among.length];
          if (pairs[pair] == Facts.NONE) {
            pairs[pair] = c;
            break;
          }
        }
      }
    }
  }

  /** Whether two particles suppose the same causes on the same members. */
  boolean layAlike(Particle one, Particle other) {
    int[] first = new int[members * kinds];
    int[] second = new int[members * kinds];
    lay(one, first);
    lay(other, second);
    return Arrays.equals(first, second);
  }
}
