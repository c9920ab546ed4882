package wheelhouse.coach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a review has found so far.
 *
 * @param policy name of the policy that goes on from every decision, by which all is measured
 * @param rules the rules it was worked out by, as in {@link wheelhouse.run.RulesVersion}
 * @param rounds how many rounds it rests on
 * @param settled whether every decision that mattered stands beyond the noise, or the review has
 *     spent all it may
 * @param stakes what the run had at stake
 * @param decisions every decision, in the order in which they were made
 * @param luck the result taken apart
 */
public record Assessment(
    String policy,
    int rules,
    int rounds,
    boolean settled,
    Stakes stakes,
    List<Decision> decisions,
    Luck luck) {

  public Assessment {
    decisions = List.copyOf(decisions);
  }

  /** The same, more being known of its decisions. */
  Assessment with(List<Decision> known) {
    return new Assessment(policy, rules, rounds, settled, stakes, known, luck);
  }

  /**
   * The decisions that mattered: real ones that a reason speaks of and that reach beyond the noise,
   * those on which most hung first. What was decided alike on several days about the same slip, or
   * the same move left unmade, stands there once, on the day on which most hung.
   */
  public List<Decision> mattered() {
    List<Decision> mattered = new ArrayList<>();
    decisions.stream()
        .filter(decision -> decision.room() == Room.REAL)
        .filter(decision -> decision.judgement() != Judgement.TOSS_UP || decision.isMistake())
        .filter(decision -> !decision.reasons().isEmpty())
        .sorted(Comparator.comparingDouble(decision -> -decision.share()))
        .filter(decision -> mattered.stream().noneMatch(other -> isTheSame(decision, other)))
        .forEach(mattered::add);
    return List.copyOf(mattered);
  }

  private static boolean isTheSame(Decision one, Decision other) {
    return one.reasons().equals(other.reasons())
        && one.choice().choice().equals(other.choice().choice())
        && one.subject().equals(other.subject());
  }

  /**
   * Fair loss a real decision: the mean over the real decisions of what a better choice would have
   * kept, as a share of what was at stake; 0 if there were none. Trades lose nothing.
   */
  public double lossPerDecision() {
    List<Decision> real =
        decisions.stream().filter(decision -> decision.room() == Room.REAL).toList();
    double lost = 0;
    for (Decision decision : real) {
      lost += decision.isMistake() ? decision.share() : 0;
    }
    return real.isEmpty() ? 0 : lost / real.size();
  }
}
