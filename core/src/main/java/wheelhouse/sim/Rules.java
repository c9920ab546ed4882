package wheelhouse.sim;

import wheelhouse.scenario.FalseDays;
import wheelhouse.scenario.Lack;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Numbers;

/**
 * The numbers of the model as one scenario has them. Those that every incident needs every day are
 * fields, and curves are tables, since looking each up would cost more than the rules themselves.
 */
final class Rules {

  private static final int WEIGHTS = 6;
  private static final int LONGEST_OPEN = 128;
  private static final int MOST_CLOSED = 256;

  private final double[] value = new double[ModelNumber.values().length];

  /** Share of the pace that a lack lets through, by lack. */
  final double[] gate = new double[Lack.values().length];

  /** Share of the learning that stays, by weight. */
  final double[] share = new double[WEIGHTS];

  /** Minutes that a pick costs, by weight. */
  final int[] pickMinutes = new int[WEIGHTS];

  /** Minutes that a response costs. */
  final int[] responseMinutes;

  /** What a sign about breaking soon, and one about breaking later, may falsely speak of. */
  final FalseDays soon;

  final FalseDays later;

  private final double[] late = new double[LONGEST_OPEN];
  private final double[] novelty = new double[MOST_CLOSED];

  final double growthCompounding;
  final double growthFlat;
  final double healsReversible;
  final double healsIrreversible;
  final double guardrailHarm;
  final double guardrailPace;
  final double bandSome;
  final double bandMuch;
  final double bandSevere;
  final double moved;
  final double slow;
  final double paceBase;
  final double causePace;
  final double handsWork;
  final double wheelCraft;
  final double wheelElsewhere;
  final double redesignShare;
  final double selfFinding;
  final double findingBase;
  final double findingAbility;
  private final double leastSkill;
  final double learning;
  final double closingTeaches;
  final double challengeAbove;
  final double challengeWidth;
  final double sightLeast;
  final double sightNarrows;
  final int comebackOpen;
  final int interruption;
  final int interruptionsMost;

  Rules(Numbers numbers) {
    for (ModelNumber number : ModelNumber.values()) {
      value[number.ordinal()] = numbers.get(number);
    }
    soon = FalseDays.of(numbers, 0);
    later = FalseDays.of(numbers, 1);
    growthCompounding = of(ModelNumber.GROWTH_COMPOUNDING);
    growthFlat = of(ModelNumber.GROWTH_FLAT);
    healsReversible = of(ModelNumber.HEALS_REVERSIBLE);
    healsIrreversible = of(ModelNumber.HEALS_IRREVERSIBLE);
    guardrailHarm = of(ModelNumber.GUARDRAIL_HARM);
    guardrailPace = of(ModelNumber.GUARDRAIL_PACE);
    bandSome = of(ModelNumber.BAND_SOME);
    bandMuch = of(ModelNumber.BAND_MUCH);
    bandSevere = of(ModelNumber.BAND_SEVERE);
    moved = of(ModelNumber.MOVED);
    slow = of(ModelNumber.SLOW);
    paceBase = of(ModelNumber.PACE_BASE);
    causePace = of(ModelNumber.CAUSE_PACE);
    handsWork = of(ModelNumber.HANDS_WORK);
    wheelCraft = of(ModelNumber.WHEEL_CRAFT);
    wheelElsewhere = of(ModelNumber.WHEEL_ELSEWHERE);
    redesignShare = of(ModelNumber.REDESIGN_SHARE);
    selfFinding = of(ModelNumber.SELF_FINDING);
    findingBase = of(ModelNumber.FINDING_BASE);
    findingAbility = of(ModelNumber.FINDING_ABILITY);
    leastSkill = of(ModelNumber.LEAST_SKILL);
    learning = of(ModelNumber.LEARNING);
    closingTeaches = of(ModelNumber.CLOSING_TEACHES);
    challengeAbove = of(ModelNumber.CHALLENGE_ABOVE);
    challengeWidth = of(ModelNumber.CHALLENGE_WIDTH);
    sightLeast = of(ModelNumber.SIGHT_LEAST);
    sightNarrows = of(ModelNumber.SIGHT_NARROWS);
    comebackOpen = days(ModelNumber.COMEBACK_OPEN);
    interruption = minutes(ModelNumber.INTERRUPTION);
    interruptionsMost = minutes(ModelNumber.INTERRUPTIONS_MOST);

    gate[Lack.NOTHING.ordinal()] = 1;
    gate[Lack.AUTHORITY.ordinal()] = of(ModelNumber.GATE_AUTHORITY);
    gate[Lack.DECISION.ordinal()] = of(ModelNumber.GATE_DECISION);
    gate[Lack.BLOCKER.ordinal()] = of(ModelNumber.GATE_BLOCKER);
    gate[Lack.HANDS.ordinal()] = of(ModelNumber.GATE_HANDS);
    ModelNumber[] shares = {
      ModelNumber.SHARE_HOLD,
      ModelNumber.SHARE_LEND,
      ModelNumber.SHARE_DECIDE,
      ModelNumber.SHARE_UNBLOCK,
      ModelNumber.SHARE_HANDS,
      ModelNumber.SHARE_WHEEL
    };
    ModelNumber[] picks = {
      ModelNumber.LEND_MINUTES,
      ModelNumber.DECIDE_MINUTES,
      ModelNumber.UNBLOCK_MINUTES,
      ModelNumber.HANDS_MINUTES,
      ModelNumber.WHEEL_MINUTES
    };
    for (int weight = 0; weight < WEIGHTS; weight++) {
      share[weight] = of(shares[weight]);
      pickMinutes[weight] = weight == 0 ? 0 : minutes(picks[weight - 1]);
    }
    responseMinutes =
        new int[] {
          minutes(ModelNumber.TEACH_MINUTES),
          minutes(ModelNumber.EXPECTATIONS_MINUTES),
          minutes(ModelNumber.REPRIORITISE_MINUTES),
          minutes(ModelNumber.RENEGOTIATE_MINUTES),
          minutes(ModelNumber.HAND_OFF_MINUTES),
          minutes(ModelNumber.TALK_MINUTES)
        };
    double after = of(ModelNumber.LATE_AFTER);
    double scale = of(ModelNumber.LATE_SCALE);
    for (int open = 0; open < LONGEST_OPEN; open++) {
      late[open] = StrictMath.exp(-Math.max(0, open - after) / scale);
    }
    novelty[0] = 1;
    for (int n = 1; n < MOST_CLOSED; n++) {
      novelty[n] = novelty[n - 1] * of(ModelNumber.NOVELTY);
    }
  }

  /** A skill, kept between the least there is and 1. */
  double skill(double skill) {
    return Math.max(leastSkill, Math.min(1, skill));
  }

  double of(ModelNumber number) {
    return value[number.ordinal()];
  }

  int minutes(ModelNumber number) {
    return (int) Math.round(of(number));
  }

  int days(ModelNumber number) {
    return (int) Math.round(of(number));
  }

  /** What is left of the learning on work that has been open for some days. */
  double late(int daysOpen) {
    return late[Math.min(daysOpen, LONGEST_OPEN - 1)];
  }

  /** What is left of the lesson after some cases of one source. */
  double novelty(int closedBefore) {
    return novelty[Math.min(closedBefore, MOST_CLOSED - 1)];
  }
}
