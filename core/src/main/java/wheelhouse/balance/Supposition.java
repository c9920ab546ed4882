package wheelhouse.balance;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.balance.Evidence.Slip;
import wheelhouse.scenario.Arrival;
import wheelhouse.scenario.Incident;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Range;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Sign;
import wheelhouse.scenario.Truth;
import wheelhouse.sim.Chance;
import wheelhouse.sim.Purpose;

/**
 * A way things may be behind what has been shown: truths, people, luck and all that is still to
 * come drawn afresh, and whatever was shown shown again. (The hour of the day at which a source's
 * cases fall is kept; a few cases tell it.)
 */
final class Supposition extends Chance {

  private static final double JUST_BELOW_ONE = 0x1.fffffffffffffp-1;
  private static final int TRIES = 48;

  /** What is drawn of an incident alone, whoever the people are. */
  private static final Chance OF_SLIPS = new Chance(0x3C6EF372FE94F82BL);

  private final Scenario scenario;
  private final Evidence evidence;
  private final NotedChance real;
  private final Chance fresh;
  private final long seed;
  private final long[] slipSeed;
  private final Odds.Case[] cases;
  private final double[] skill;
  private final double[] skillError;
  private final List<Incident> coming = new ArrayList<>();

  /**
   * Supposes something of everything that is hidden.
   *
   * @param real the chance of the run as it is; of it only what was seen is used
   * @param odds of each incident that has come up
   * @param seed of people and of what is to come
   * @param slipSeed of each incident that has come up
   */
  Supposition(
      Scenario scenario,
      Evidence evidence,
      NotedChance real,
      List<Odds> odds,
      long seed,
      long[] slipSeed) {
    super(real.seed());
    this.scenario = scenario;
    this.evidence = evidence;
    this.real = real;
    this.seed = seed;
    this.slipSeed = slipSeed;
    fresh = new Chance(seed ^ 0x6A09E667F3BCC909L);
    cases = new Odds.Case[slipSeed.length];
    for (int slip = 0; slip < cases.length; slip++) {
      cases[slip] = odds.get(slip).drawn(OF_SLIPS.draw(Purpose.TRUTH, slipSeed[slip], 0));
    }
    scenario.incidents().stream()
        .filter(incident -> incident.arrival().isPresent())
        .forEach(coming::add);
    int kinds = scenario.kinds().size();
    skill = new double[scenario.team().size() * kinds];
    skillError = new double[skill.length];
    for (int pair = 0; pair < skill.length; pair++) {
      supposeSkill(pair, kinds);
    }
  }

  /** The seed of people and of what is to come. */
  long people() {
    return seed;
  }

  /** The seed of an incident that has come up. */
  long slip(int slip) {
    return slipSeed[slip];
  }

  /** Draws a skill that may look as it did on the first morning, and the error that makes it so. */
  private void supposeSkill(int pair, int kinds) {
    int kind = pair % kinds;
    double usual = scenario.numbers().get(ModelNumber.USUAL_SKILL);
    Range range =
        scenario
            .team()
            .get(pair / kinds)
            .skill()
            .getOrDefault(scenario.kinds().get(kind).id(), Range.of(usual));
    double sight = scenario.numbers().get(ModelNumber.SIGHT_START);
    double least = scenario.numbers().get(ModelNumber.SIGHT_ERROR_LEAST);
    double most = scenario.numbers().get(ModelNumber.SIGHT_ERROR_MOST);
    double best = Double.MAX_VALUE;
    for (int attempt = 0; attempt < TRIES && best > 0; attempt++) {
      double share = fresh.draw(Purpose.SKILL, pair, attempt);
      double off = sight == 0 ? 0 : (evidence.skillShown(pair) - range.at(share)) / sight;
      double amiss = Math.max(0, Math.max(least - Math.abs(off), Math.abs(off) - most));
      if (amiss < best) {
        best = amiss;
        double size = most == least ? 0 : (Math.abs(off) - least) / (most - least);
        double error = Math.copySign(Math.max(0, Math.min(1, size)), off);
        skill[pair] = share;
        skillError[pair] = Math.min(JUST_BELOW_ONE, (error + 1) / 2);
      }
    }
  }

  @Override
  public double draw(Purpose purpose, long entity, int day) {
    return switch (purpose) {
      case ARRIVES, ARRIVAL_DAY -> arrival(purpose, entity, day);
      case LOUD, SOURCE_PHASE, SOURCE_CASE, QUESTION, INSPECTION, TALK, COMEBACK ->
          isSpent(purpose, entity, day)
              ? super.draw(purpose, entity, day)
              : fresh.draw(purpose, entity, day);
      case SKILL -> skill[real.member(entity) * scenario.kinds().size() + day];
      case SKILL_ERROR -> skillError[real.member(entity) * scenario.kinds().size() + day];
      case AUTONOMY, TRUST -> fresh.draw(purpose, entity, day);
      case CAUSE, CAUSE_BEARER ->
          evidence.isNamed(scenario.causes().get(real.cause(entity)))
              ? super.draw(purpose, entity, day)
              : fresh.draw(purpose, entity, day);
      case TRUTH, BREAKING_DAY, SELF_FINDING, SIGN_IS_TRUE, SIGN_ANSWER, SIGN_DAY -> {
        int slip = real.incident(entity);
        yield slip == NotedChance.UNKNOWN || slip >= cases.length
            ? fresh.draw(purpose, entity, day)
            : ofSlip(purpose, slip, entity, day);
      }
    };
  }

  private boolean isSpent(Purpose purpose, long entity, int day) {
    int on = real.spentOn(purpose, entity, day);
    int delay =
        purpose == Purpose.COMEBACK ? (int) scenario.numbers().get(ModelNumber.COMEBACK_DELAY) : 0;
    return on != NotedChance.UNKNOWN && on + delay <= evidence.day();
  }

  /** What has come up came when it came; the rest comes later, or never. */
  private double arrival(Purpose purpose, long entity, int ordinal) {
    Arrival arrival = coming.get(real.arrival(entity)).arrival().orElseThrow();
    int came = day(arrival, super.draw(Purpose.ARRIVAL_DAY, entity, ordinal));
    if (came <= evidence.day() && super.draw(Purpose.ARRIVES, entity, ordinal) < arrival.chance()) {
      return super.draw(purpose, entity, ordinal);
    }
    for (int attempt = 0; attempt < TRIES; attempt++) {
      long other = entity + attempt * 0x9E3779B97F4A7C15L;
      double comes = fresh.draw(Purpose.ARRIVES, other, ordinal);
      double when = fresh.draw(Purpose.ARRIVAL_DAY, other, ordinal);
      if (comes >= arrival.chance() || day(arrival, when) > evidence.day()) {
        return purpose == Purpose.ARRIVES ? comes : when;
      }
    }
    return JUST_BELOW_ONE;
  }

  private static int day(Arrival arrival, double drawn) {
    return arrival.from() + (int) (drawn * (arrival.to() - arrival.from() + 1));
  }

  private double ofSlip(Purpose purpose, int number, long entity, int sign) {
    Slip slip = evidence.slips().get(number);
    List<Truth> truths = Odds.truths(scenario, slip);
    Odds.Case so = cases[number];
    Range breaks = truths.get(so.truth()).breaks();
    return switch (purpose) {
      case TRUTH -> middle(truths, so.truth());
      case BREAKING_DAY -> (so.after() - breaks.from() + 0.5) / (breaks.to() - breaks.from() + 1);
      case SIGN_IS_TRUE, SIGN_ANSWER, SIGN_DAY ->
          (slip.signs() & 1 << sign) == 0
              ? OF_SLIPS.draw(purpose, entity ^ slipSeed[number], sign)
              : again(purpose, slip, so, sign);
      default -> OF_SLIPS.draw(purpose, entity ^ slipSeed[number], sign);
    };
  }

  /** The share of the author's weights at which a truth is drawn. */
  private static double middle(List<Truth> truths, int drawn) {
    double before = 0;
    double all = 0;
    for (int t = 0; t < truths.size(); t++) {
      before += t < drawn ? truths.get(t).weight() : 0;
      all += truths.get(t).weight();
    }
    return (before + truths.get(drawn).weight() / 2) / all;
  }

  /** The draw that makes a sign show again what it showed, whatever is true now. */
  private double again(Purpose purpose, Slip slip, Odds.Case so, int number) {
    Sign sign = Odds.signs(scenario, slip).get(number);
    Truth truth = Odds.truths(scenario, slip).get(so.truth());
    int breaks = Odds.breaks(scenario, slip, truth, so.after());
    int right = Odds.answer(slip, truth, breaks, sign.asks());
    int shown = slip.answer(number);
    if (purpose == Purpose.SIGN_IS_TRUE) {
      return shown == right ? 0 : JUST_BELOW_ONE;
    } else if (purpose == Purpose.SIGN_DAY) {
      return Odds.drawOfDay(scenario, slip, number);
    }
    int before = 0;
    int others = 0;
    List<String> answers = sign.asks().answers();
    for (int answer = 0; answer < answers.size(); answer++) {
      if (answer != right && sign.lines().containsKey(answers.get(answer))) {
        before += answer < shown ? 1 : 0;
        others++;
      }
    }
    return (before + 0.5) / Math.max(1, others);
  }
}
