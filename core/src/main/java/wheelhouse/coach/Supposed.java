package wheelhouse.coach;

import java.util.List;
import wheelhouse.scenario.Arrival;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Range;
import wheelhouse.scenario.Sign;
import wheelhouse.scenario.Source;
import wheelhouse.scenario.Truth;
import wheelhouse.sim.Chance;
import wheelhouse.sim.Purpose;

/**
 * The chance of a supposition: what had been shown by a moment comes out as it was shown, what is
 * hidden as the particle supposes, and all that is still to come as another chance has it, which
 * knows nothing of the run.
 */
final class Supposed extends Chance {

  private static final double SURELY = 0;
  private static final double NOT_AT_ALL = 1 - 0x1.0p-53;

  private final Shown shown;
  private final Particle particle;
  private final Chance future;
  private final int moment;
  private final int comebackDelay;

  Supposed(Shown shown, Particle particle, int moment, Chance future) {
    super(future.seed());
    this.shown = shown;
    this.particle = particle;
    this.future = future;
    this.moment = moment;
    comebackDelay = (int) Math.round(shown.numbers.get(ModelNumber.COMEBACK_DELAY));
  }

  @Override
  public double draw(Purpose purpose, long entity, int day) {
    return switch (purpose) {
      case AUTONOMY -> particle.autonomy[member(entity)];
      case TRUST -> particle.trust[member(entity)];
      case SKILL -> particle.skill[member(entity) * shown.kinds + day];
      case SKILL_ERROR -> skillError(member(entity), day);
      case CAUSE -> particle.laid[cause(entity)];
      case CAUSE_BEARER -> particle.bearer[cause(entity)];
      case ARRIVES -> day < 0 ? future.draw(purpose, entity, day) : arrives(entity, day);
      case ARRIVAL_DAY -> day < 0 ? future.draw(purpose, entity, day) : arrivalDay(entity, day);
      case SOURCE_PHASE -> sourcePhase(entity);
      case INSPECTION -> inspection(entity, day);
      case TALK -> talk(entity, day);
      case SOURCE_CASE,
          LOUD,
          TRUTH,
          BREAKING_DAY,
          SELF_FINDING,
          QUESTION,
          SIGN_IS_TRUE,
          SIGN_ANSWER,
          SIGN_DAY,
          COMEBACK ->
          ofIncident(purpose, entity, day);
    };
  }

  private int member(long key) {
    for (int m = 0; m < shown.members; m++) {
      if (shown.model.memberKey(m) == key) {
        return m;
      }
    }
    throw new IllegalArgumentException("no member has that key");
  }

  private int cause(long key) {
    for (int c = 0; c < particle.laid.length; c++) {
      if (shown.model.causeKey(c) == key) {
        return c;
      }
    }
    throw new IllegalArgumentException("no cause has that key");
  }

  /** The error that makes the skill supposed appear on the first morning as it appeared. */
  private double skillError(int member, int kind) {
    int pair = member * shown.kinds + kind;
    if (shown.sight == 0) {
      return SURELY;
    }
    double off = shown.offAtFirst(pair, particle.skill[pair], particle.rounding[pair]);
    double least = shown.numbers.get(ModelNumber.SIGHT_ERROR_LEAST);
    double most = shown.numbers.get(ModelNumber.SIGHT_ERROR_MOST);
    double size = most > least ? (Math.abs(off) - least) / (most - least) : 0;
    double drawn = Math.copySign(Math.max(0, Math.min(1, size)), off);
    return Math.min(NOT_AT_ALL, (drawn + 1) / 2);
  }

  private double arrives(long key, int ordinal) {
    return shown.bornOf(template(key), ordinal, moment) == Shown.NONE ? NOT_AT_ALL : SURELY;
  }

  private double arrivalDay(long key, int ordinal) {
    int template = template(key);
    int incident = shown.bornOf(template, ordinal, moment);
    if (incident == Shown.NONE) {
      return NOT_AT_ALL;
    }
    Arrival arrival = shown.model.scenario().incidents().get(template).arrival().orElseThrow();
    int span = arrival.to() - arrival.from() + 1;
    return (shown.arrived[incident] - arrival.from() + 0.5) / span;
  }

  private int template(long key) {
    for (int t = 0; t < shown.model.scenario().incidents().size(); t++) {
      if (shown.model.templateKey(t) == key) {
        return t;
      }
    }
    throw new IllegalArgumentException("no incident has that key");
  }

  /** Somewhere between what the cases that were born allow. */
  private double sourcePhase(long key) {
    for (int s = 0; s < shown.stopped.length; s++) {
      if (shown.model.sourceKey(s) == key) {
        double[] phase = shown.phase(s, moment);
        return phase[0] + (phase[1] - phase[0]) * future.draw(Purpose.SOURCE_PHASE, key, 0);
      }
    }
    throw new IllegalArgumentException("no source has that key");
  }

  private double inspection(long entity, int nth) {
    for (Shown.Inspected was : shown.inspections) {
      if (was.nth() == nth
          && shown.model.memberKey(was.member()) + was.kind() == entity
          && was.moment() <= moment) {
        return was.cause() == Shown.NONE ? NOT_AT_ALL : SURELY;
      }
    }
    return future.draw(Purpose.INSPECTION, entity, nth);
  }

  private double talk(long entity, int day) {
    for (Shown.Talk was : shown.talks) {
      if (was.day() == day
          && shown.model.memberKey(was.member()) + was.kind() == entity
          && Shown.dawn(day) <= moment) {
        return was.changed() ? SURELY : NOT_AT_ALL;
      }
    }
    return future.draw(Purpose.TALK, entity, day);
  }

  private double ofIncident(Purpose purpose, long key, int day) {
    int incident = shown.incident(key);
    if (incident == Shown.NONE || incident >= shown.born[moment]) {
      return future.draw(purpose, key, day);
    }
    return switch (purpose) {
      case SOURCE_CASE -> sourceCase(incident);
      case LOUD -> shown.loud[incident] ? SURELY : NOT_AT_ALL;
      case TRUTH -> truth(incident);
      case BREAKING_DAY -> breakingDay(incident);
      case SELF_FINDING -> particle.fuse[incident];
      case QUESTION ->
          shown.questioned[incident] > moment
              ? future.draw(purpose, key, day)
              : shown.sawIt[incident] ? SURELY : NOT_AT_ALL;
      case COMEBACK -> comeback(incident, key);
      default ->
          shown.signMoment[incident][day] > moment
              ? future.draw(purpose, key, day)
              : sign(purpose, incident, day);
    };
  }

  private double sourceCase(int incident) {
    Source source = shown.model.scenario().sources().get(shown.source[incident]);
    String id = shown.model.scenario().incidents().get(shown.template[incident]).id();
    return (source.cases().indexOf(id) + 0.5) / source.cases().size();
  }

  private double truth(int incident) {
    List<Truth> truths = shown.truths(incident);
    double before = 0;
    double all = 0;
    for (int i = 0; i < truths.size(); i++) {
      before += i < particle.truth[incident] ? truths.get(i).weight() : 0;
      all += truths.get(i).weight();
    }
    return (before + truths.get(particle.truth[incident]).weight() / 2) / all;
  }

  private double breakingDay(int incident) {
    Range breaks = shown.truths(incident).get(particle.truth[incident]).breaks();
    double span = breaks.to() - breaks.from() + 1;
    return (particle.breaksAfter[incident] - breaks.from() + 0.5) / span;
  }

  /** Whether a wound came back is known once it has, or the day for it has gone by. */
  private double comeback(int incident, long key) {
    int due = shown.comebackDrawn[incident];
    boolean known = due != Shown.NEVER && Shown.dawn(due + comebackDelay) <= moment;
    if (!known) {
      return future.draw(Purpose.COMEBACK, key, 0);
    }
    return shown.child[incident] == Shown.NONE ? NOT_AT_ALL : SURELY;
  }

  /** What makes a sign show the answer that it showed. */
  private double sign(Purpose purpose, int incident, int number) {
    int answer = shown.signAnswer[incident][number];
    int so =
        shown.answer(incident, number, particle.truth[incident], particle.breaksAfter[incident]);
    Sign sign = shown.signsOf(incident).get(number);
    if (purpose == Purpose.SIGN_IS_TRUE) {
      return answer == so ? SURELY : Math.min(NOT_AT_ALL, sign.reliability());
    }
    if (purpose == Purpose.SIGN_DAY) {
      int days = shown.signDay[incident][number] - shown.bleeds[incident];
      return answer == 0 ? (days - 2 + 0.5) / 2 : (days - 4 + 0.5) / 4;
    }
    List<String> answers = sign.asks().answers();
    int nth = 0;
    int others = 0;
    for (int other = 0; other < answers.size(); other++) {
      boolean offered = sign.lines().containsKey(answers.get(other)) && other != so;
      nth += offered && other < answer ? 1 : 0;
      others += offered ? 1 : 0;
    }
    return (nth + 0.5) / others;
  }
}
