package wheelhouse.policy;

import java.util.Map;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.sim.Chance;
import wheelhouse.sim.Purpose;

/** Rule sets under which a law is broken, so that no test of a law is one that cannot fail. */
final class Mutants {

  /** The wheel costs no time, teaches more than owning, and flatters the owner. */
  static final RuleSet THE_WHEEL_IS_FREE =
      RuleSet.of(
          "the wheel is free",
          Map.of(
              ModelNumber.WHEEL_MINUTES, 0.0,
              ModelNumber.WHEEL_ELSEWHERE, 1.7,
              ModelNumber.SHARE_WHEEL, 2.0,
              ModelNumber.WHEEL_AUTONOMY, -0.1,
              ModelNumber.KEPT_AUTONOMY, -0.1,
              ModelNumber.MEDDLING_AUTONOMY, 0.0,
              ModelNumber.MEDDLING_TRUST, 0.0,
              ModelNumber.LEARNED_WAITING, 99.0,
              ModelNumber.COMEBACK_CHANCE, 0.0));

  /** What is grave is loud. */
  static final RuleSet LOUD_IS_GRAVE =
      RuleSet.drawing("loudness is drawn with the truth's draw", LoudAsTruth::new);

  static final RuleSet WATCHING_TEACHES =
      RuleSet.of(
          "watching teaches more than doing",
          Map.of(
              ModelNumber.SHARE_WHEEL, 3.0,
              ModelNumber.WHEEL_AUTONOMY, -0.1,
              ModelNumber.KEPT_AUTONOMY, -0.3));

  static final RuleSet ADVICE_IS_FREE =
      RuleSet.of("a light pick costs nothing", Map.of(ModelNumber.LEND_MINUTES, 0.0));

  /** What a mismatch does to its owner is felt after all where the law leaves it out. */
  static final RuleSet A_MISMATCH_SLOWS =
      RuleSet.of(
          "a mismatch slows its owner",
          Map.of(ModelNumber.MEDDLING_AUTONOMY, 0.035, ModelNumber.MEDDLING_TRUST, 0.02));

  static final RuleSet NOTHING_HEALS =
      RuleSet.of("little heals", Map.of(ModelNumber.HEALS_REVERSIBLE, 0.3));

  static final RuleSet MEDDLING_FLATTERS =
      RuleSet.of("meddling flatters", Map.of(ModelNumber.MEDDLING_AUTONOMY, -0.2));

  static final RuleSet NOTHING_BREAKS =
      RuleSet.drawing("breaking days lie far off", BreaksLate::new);

  /** Neither rescues nor own work leave anything behind. */
  static final RuleSet NOBODY_REMEMBERS =
      RuleSet.of(
          "nobody remembers",
          Map.of(
              ModelNumber.WHEEL_AUTONOMY, 0.0,
              ModelNumber.KEPT_AUTONOMY, 0.0,
              ModelNumber.HOME_AUTONOMY, 0.0,
              ModelNumber.MEDDLING_AUTONOMY, 0.0,
              ModelNumber.MEDDLING_TRUST, 0.0,
              ModelNumber.LEARNING, 0.0,
              ModelNumber.LEARNED_WAITING, 99.0));

  static final RuleSet TRUST_IS_PATIENT =
      RuleSet.of("trust is patient", Map.of(ModelNumber.UNMET_TRUST, 0.0));

  static final RuleSet AUTONOMY_IS_PATIENT =
      RuleSet.of("autonomy is patient", Map.of(ModelNumber.UNMET_AUTONOMY, 0.0));

  static final RuleSet GUARDRAILS_HURT =
      RuleSet.of("guardrails hurt", Map.of(ModelNumber.GUARDRAIL_HARM, 1.6));

  static final RuleSet GUARDED_WORK_CRAWLS =
      RuleSet.of("guarded work crawls", Map.of(ModelNumber.GUARDRAIL_PACE, 0.5));

  static final RuleSet CAUSES_ARE_HARMLESS =
      RuleSet.of(
          "causes slow nobody",
          Map.of(
              ModelNumber.CAUSE_PACE, 1.0,
              ModelNumber.RESPONSE_AUTONOMY, 0.0,
              ModelNumber.RESPONSE_TRUST, 0.0,
              ModelNumber.RESPONSE_SKILL, 0.0));

  static final RuleSet INSPECTING_COSTS_LIVES =
      RuleSet.of(
          "inspecting takes the day",
          Map.of(
              ModelNumber.INSPECT_MINUTES, 100.0,
              ModelNumber.TEACH_MINUTES, 380.0,
              ModelNumber.CAUSE_PACE, 2.0));

  static final RuleSet NO_REDESIGN_ENDS =
      RuleSet.of("no redesign ends", Map.of(ModelNumber.REDESIGN_SHARE, 0.001));

  static final RuleSet CHANCE_IS_A_SEQUENCE =
      RuleSet.drawing("chance is a sequence", Sequence::new);

  /** What is lacking speeds work, so that who meets every lack slows the team. */
  static final RuleSet LACKING_SPEEDS =
      RuleSet.of(
          "what is lacking speeds",
          Map.of(
              ModelNumber.GATE_AUTHORITY, 3.0,
              ModelNumber.GATE_DECISION, 3.0,
              ModelNumber.GATE_BLOCKER, 3.0,
              ModelNumber.GATE_HANDS, 3.0,
              ModelNumber.SELF_FINDING, 0.0,
              ModelNumber.MET_TRUST, -0.1,
              ModelNumber.UNMET_AUTONOMY, -0.2,
              ModelNumber.UNMET_TRUST, -0.1));

  static final RuleSet THE_CRAFT_IS_LOST =
      RuleSet.of("the old craft is lost", Map.of(ModelNumber.WHEEL_CRAFT, 0.9));

  private Mutants() {}

  private static final class LoudAsTruth extends Chance {

    LoudAsTruth(long seed) {
      super(seed);
    }

    @Override
    public double draw(Purpose purpose, long entity, int day) {
      return super.draw(purpose == Purpose.LOUD ? Purpose.TRUTH : purpose, entity, day);
    }
  }

  private static final class BreaksLate extends Chance {

    BreaksLate(long seed) {
      super(seed);
    }

    @Override
    public double draw(Purpose purpose, long entity, int day) {
      return super.draw(purpose, entity, day) + (purpose == Purpose.BREAKING_DAY ? 20 : 0);
    }
  }

  private static final class Sequence extends Chance {

    private int drawn;

    Sequence(long seed) {
      super(seed);
    }

    @Override
    public double draw(Purpose purpose, long entity, int day) {
      return super.draw(Purpose.TRUTH, 0, drawn++);
    }
  }
}
