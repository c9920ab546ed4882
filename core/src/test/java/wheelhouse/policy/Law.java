package wheelhouse.policy;

import java.util.List;
import java.util.function.Function;

/**
 * The laws of the model, in its own words. Each is a function from rules to a verdict, and each
 * names mutants: rules under which the same function must find it broken.
 *
 * <p>A policy beats another, or a pick another, if the mean of the paired differences lies three
 * standard errors on its side, over a thousand runs of a class, each on a world of its own. What
 * holds on every seed is compared exactly.
 */
enum Law {
  /**
   * L1: where there is anything to lack and anything to break, every constant policy, the loudest
   * first at the wheel, the oldest first at the wheel, and random are beaten by the reader on harm
   * and on growth.
   */
  NO_RULE_WINS(BoardLaws::noRuleWins, Mutants.THE_WHEEL_IS_FREE),

  /**
   * L2: with interruptions switched off, loudest first at the wheel equals a random order at the
   * wheel within 3 % of the range.
   */
  LOUD_IS_NOT_IRREVERSIBLE(BoardLaws::loudIsNotIrreversible, Mutants.LOUD_IS_GRAVE),

  /**
   * L3: on one incident alone, where a lighter pick meets the lack in time, a heavier one never
   * ends with more growth.
   */
  LIGHTEST_SUFFICIENT(SlipLaws::lightestSufficient, Mutants.WATCHING_TEACHES),

  /**
   * L4: a pick that does not meet the lack leaves the incident's course as it was, and costs its
   * hours. On every seed.
   */
  A_MISMATCH_CHANGES_NOTHING(
      SeedLaws::mismatchChangesNothing, Mutants.ADVICE_IS_FREE, Mutants.A_MISMATCH_SLOWS),

  /**
   * L5: one incident alone that reverses, owner lacks nothing: hold beats every other pick on
   * growth, and most of its harm heals.
   */
  RECOVERABLE_HOLD(SlipLaws::recoverableHold, Mutants.NOTHING_HEALS, Mutants.MEDDLING_FLATTERS),

  /**
   * L6: where the owner cannot stop it before the breaking day, only a pick that brings the stop
   * before that day avoids the lump. On every seed.
   */
  COMPOUNDING_AND_IRREVERSIBLE_GO_IN(SeedLaws::breaksUnlessStopped, Mutants.NOTHING_BREAKS),

  /**
   * L7: one incident alone, stopped at the wheel and handed back grows more than kept, at the same
   * harm.
   */
  RETURN_THE_WOUND(SlipLaws::returnTheWound, Mutants.WATCHING_TEACHES),

  /**
   * L8: an unneeded rescue makes that owner's next incident slower than if it had not been done;
   * ten in a row, much slower.
   */
  RESCUE_IS_REMEMBERED(SlipLaws::rescueIsRemembered, Mutants.NOBODY_REMEMBERS),

  /** L9: an owner left alone with an unmet lack loses trust and autonomy. On every seed. */
  ABANDONMENT_IS_REMEMBERED(
      SeedLaws::abandonmentIsRemembered, Mutants.TRUST_IS_PATIENT, Mutants.AUTONOMY_IS_PATIENT),

  /** L10: with guardrails, holding costs less harm, and no growth beyond the days they take. */
  GUARDRAILS(BoardLaws::guardrails, Mutants.GUARDRAILS_HURT, Mutants.GUARDED_WORK_CRAWLS),

  /**
   * L11: ignoring what keeps needing you loses growth, against inspecting and responding, at no
   * less harm.
   */
  INSPECT(BoardLaws::inspect, Mutants.CAUSES_ARE_HARMLESS, Mutants.INSPECTING_COSTS_LIVES),

  /**
   * L12: where a source feeds the board, only chasing cases loses on both axes to going upstream
   * first and letting some cases go.
   */
  UPSTREAM(BoardLaws::upstream, Mutants.NO_REDESIGN_ENDS),

  /**
   * L13: changing one pick changes no draw that it does not touch; same seed, same picks, same
   * bits. On every seed.
   */
  KEYED_CHANCE(SeedLaws::keyedChance, Mutants.CHANCE_IS_A_SEQUENCE),

  /**
   * L14: no policy that sees observations beats, on both axes, one of the same habits that sees the
   * truth.
   */
  NOTHING_HIDDEN_IS_FREE(BoardLaws::nothingHiddenIsFree, Mutants.LACKING_SPEEDS),

  /**
   * L15: wheel-then-return on everything, hands on everything, one weight heavier each day, every
   * light pick in turn, guardrails and hold, upstream on every kind at once, asking everything, a
   * useless light touch every other day, idling in the last week: each is beaten by the reader on
   * the headline.
   */
  NO_TRICK_WINS(BoardLaws::noTrickWins, Mutants.THE_WHEEL_IS_FREE),

  /**
   * L16: a team that was rescued closes fewer incidents, later, with more harm, while you are away
   * than one that was led by the reader.
   */
  AWAY(BoardLaws::away, Mutants.NOBODY_REMEMBERS),

  /**
   * L17: the wheel in the old craft beats the wheel elsewhere on harm, and costs as much growth.
   */
  THE_OLD_CRAFT_PULLS(BoardLaws::theOldCraftPulls, Mutants.THE_CRAFT_IS_LOST);

  private final Function<RuleSet, Verdict> body;
  private final List<RuleSet> mutants;

  Law(Function<RuleSet, Verdict> body, RuleSet... mutants) {
    this.body = body;
    this.mutants = List.of(mutants);
  }

  /** What trying this law under some rules gives. */
  Verdict under(RuleSet rules) {
    return body.apply(rules);
  }

  /** Rules under which it is broken. */
  List<RuleSet> mutants() {
    return mutants;
  }
}
