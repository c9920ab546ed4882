package wheelhouse.coach;

import java.util.Arrays;
import java.util.List;
import wheelhouse.scenario.Arrival;
import wheelhouse.scenario.FalseDays;
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
  private final int come;
  private final double[] skillErrors;
  private final double[] sourcePhases;
  private final int comebackDelay;

  /** The chance of a supposition from a moment on. */
  Supposed(Shown shown, Particle particle, int moment, Chance future) {
    this(shown, particle, moment, moment, future);
  }

  private Supposed(Shown shown, Particle particle, int moment, int come, Chance future) {
    super(future.seed());
    this.shown = shown;
    this.particle = particle;
    this.future = future;
    this.moment = moment;
    this.come = come;
    comebackDelay = (int) Math.round(shown.numbers.get(ModelNumber.COMEBACK_DELAY));
    skillErrors = new double[particle.skill.length];
    for (int pair = 0; pair < skillErrors.length; pair++) {
      skillErrors[pair] = skillError(pair);
    }
    sourcePhases = new double[shown.stopped.length];
    Arrays.setAll(sourcePhases, this::sourcePhase);
  }

  /**
   * The chance of a supposition from a noon on that knows which slips the next morning brings, and
   * how they look; of all that lies on the board by then it knows no more than at noon.
   */
  static Supposed foreseeing(Shown shown, Particle particle, int day, Chance future) {
    return new Supposed(shown, particle, Shown.noon(day), Shown.dawn(day + 1), future);
  }

  @Override
  public double draw(Purpose purpose, long entity, int day) {
    return switch (purpose) {
      case AUTONOMY -> particle.autonomy[member(entity)];
      case TRUST -> particle.trust[member(entity)];
      case SKILL -> particle.skill[member(entity) * shown.kinds + day];
      case SKILL_ERROR -> skillErrors[member(entity) * shown.kinds + day];
      case CAUSE -> particle.laid[cause(entity)];
      case CAUSE_BEARER -> particle.bearer[cause(entity)];
      case ARRIVES -> day < 0 ? future.draw(purpose, entity, day) : arrives(entity, day);
      case ARRIVAL_DAY -> day < 0 ? future.draw(purpose, entity, day) : arrivalDay(entity, day);
      case SOURCE_PHASE -> sourcePhases[source(entity)];
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
  private double skillError(int pair) {
    if (shown.traits.sight == 0) {
      return SURELY;
    }
    double off = shown.traits.offAtFirst(pair, particle.skill[pair], particle.rounding[pair]);
    double least = shown.numbers.get(ModelNumber.SIGHT_ERROR_LEAST);
    double most = shown.numbers.get(ModelNumber.SIGHT_ERROR_MOST);
    double size = most > least ? (Math.abs(off) - least) / (most - least) : 0;
    double drawn = Math.copySign(Math.max(0, Math.min(1, size)), off);
    return Math.min(NOT_AT_ALL, (drawn + 1) / 2);
  }

  private double arrives(long key, int ordinal) {
    return shown.births.bornOf(shown.births.template(key), ordinal, shown.born[come]) == Shown.NONE
        ? NOT_AT_ALL
        : SURELY;
  }

  private double arrivalDay(long key, int ordinal) {
    int template = shown.births.template(key);
    int incident = shown.births.bornOf(template, ordinal, shown.born[come]);
    if (incident == Shown.NONE) {
      return NOT_AT_ALL;
    }
    Arrival arrival = shown.model.scenario().incidents().get(template).arrival().orElseThrow();
    int span = arrival.to() - arrival.from() + 1;
    return (shown.births.arrived[incident] - arrival.from() + 0.5) / span;
  }

  private int source(long key) {
    for (int s = 0; s < sourcePhases.length; s++) {
      if (shown.model.sourceKey(s) == key) {
        return s;
      }
    }
    throw new IllegalArgumentException("no source has that key");
  }

  /** Somewhere between what the cases that were born allow. */
  private double sourcePhase(int source) {
    double[] phase = shown.births.phase(source, come / 2, shown.born[come], shown.stopped[source]);
    double drawn = future.draw(Purpose.SOURCE_PHASE, shown.model.sourceKey(source), 0);
    return phase[0] + (phase[1] - phase[0]) * drawn;
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
    int incident = shown.births.incident(key);
    if (incident == Shown.NONE || incident >= shown.born[come]) {
      return future.draw(purpose, key, day);
    }
    int known = incident >= shown.born[moment] ? come : moment;
    return switch (purpose) {
      case SOURCE_CASE -> sourceCase(incident);
      case LOUD -> shown.births.loud[incident] ? SURELY : NOT_AT_ALL;
      case TRUTH -> truth(incident);
      case BREAKING_DAY -> breakingDay(incident);
      case SELF_FINDING -> particle.fuse[incident];
      case QUESTION ->
          shown.questioned[incident] > known
              ? future.draw(purpose, key, day)
              : shown.sawIt[incident] ? SURELY : NOT_AT_ALL;
      case COMEBACK -> comeback(incident, key);
      default ->
          shown.signMoment[incident][day] > known
              ? future.draw(purpose, key, day)
              : sign(purpose, incident, day);
    };
  }

  private double sourceCase(int incident) {
    Source source = shown.model.scenario().sources().get(shown.births.source[incident]);
    String id = shown.model.scenario().incidents().get(shown.births.template[incident]).id();
    return (source.cases().indexOf(id) + 0.5) / source.cases().size();
  }

  private double truth(int incident) {
    List<Truth> truths = shown.births.truths(incident);
    double before = 0;
    double all = 0;
    for (int i = 0; i < truths.size(); i++) {
      before += i < particle.truth[incident] ? truths.get(i).weight() : 0;
      all += truths.get(i).weight();
    }
    return (before + truths.get(particle.truth[incident]).weight() / 2) / all;
  }

  private double breakingDay(int incident) {
    Range breaks = shown.births.truths(incident).get(particle.truth[incident]).breaks();
    double span = breaks.to() - breaks.from() + 1;
    return (particle.breaksAfter[incident] - breaks.from() + 0.5) / span;
  }

  /** Whether a wound came back is known once it has, or the day for it has gone by. */
  private double comeback(int incident, long key) {
    int due = shown.comebackDrawn[incident];
    boolean known = due != Shown.NEVER && Shown.dawn(due + comebackDelay) <= come;
    if (!known) {
      return future.draw(Purpose.COMEBACK, key, 0);
    }
    return shown.births.child[incident] == Shown.NONE ? NOT_AT_ALL : SURELY;
  }

  /** What makes a sign show the answer that it showed. */
  private double sign(Purpose purpose, int incident, int number) {
    int answer = shown.signAnswer[incident][number];
    int so =
        shown.answer(incident, number, particle.truth[incident], particle.breaksAfter[incident]);
    Sign sign = shown.births.signsOf(incident).get(number);
    if (purpose == Purpose.SIGN_IS_TRUE) {
      return answer == so ? SURELY : Math.min(NOT_AT_ALL, sign.reliability());
    }
    if (purpose == Purpose.SIGN_DAY) {
      int days = shown.signDay[incident][number] - shown.births.bleeds[incident];
      return FalseDays.of(shown.numbers, answer).shareOf(days);
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
