package wheelhouse.coach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import wheelhouse.run.Day;
import wheelhouse.run.Run;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Numbers;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Question;
import wheelhouse.scenario.Truth;
import wheelhouse.sim.Event;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Journal;
import wheelhouse.sim.Model;
import wheelhouse.sim.Move;
import wheelhouse.sim.SignFacts;
import wheelhouse.sim.Simulation;

/**
 * Everything that a player was shown in a run, and what they did, laid out flat for fitting
 * suppositions to it. Nothing in it tells more than {@link wheelhouse.run.Observation} and the
 * answers given at once did: names under which chance draws are made anew from the order in which
 * things came, and never taken from the run.
 *
 * <p>Moments are counted in half days: {@link #dawn} of a day, before anything was asked, and
 * {@link #noon}, when everything was asked that would be. What responses and claims came to counts
 * as known by the next dawn.
 */
final class Shown {

  /** A moment that never comes. */
  static final int NEVER = Integer.MAX_VALUE;

  /** No cause, child, parent or source. */
  static final int NONE = Facts.NONE;

  /** What came of a response, as told at once. */
  enum Told {
    REMOVED,
    WRONG,
    NOTHING
  }

  /** The result of an inspection: the cause it named, or {@link #NONE}. */
  record Inspected(int moment, int member, int kind, int nth, int cause) {}

  /** A dated follow-up that ended on a morning. */
  record Talk(int day, int member, int kind, boolean changed) {}

  final Model model;
  final Numbers numbers;
  final int days;
  final int members;
  final int kinds;

  /** How many incidents had been born by each moment. */
  final int[] born;

  /** Incidents that were open on the morning of each day. */
  final int[][] open;

  /** For each open on a morning: its phase then, and after the night. */
  final int[][] phaseAtDawn;

  final int[][] phaseAtDusk;

  /** For each open on a morning: the word on the day's work, and the band of its harm. */
  final int[][] moved;

  final int[][] band;

  /** What was done and answered at once, and what was planned, each day. */
  final List<List<Move>> answered = new ArrayList<>();

  final List<List<Move>> planned = new ArrayList<>();

  /** What each response of a day came to, in the order of {@link #answered}. */
  final List<List<Told>> told = new ArrayList<>();

  final List<Inspected> inspections = new ArrayList<>();
  final List<Talk> talks = new ArrayList<>();

  /** The middle of each skill shown each morning, in hundredths, by pair of member and kind. */
  final int[][] skill;

  /** What newly came to the board, and under which names. */
  final Births births;

  /** What draws of a particle stand for in people, by what the first morning showed of them. */
  final Traits traits;

  // Of each incident.
  final int incidents;
  final int[] delayed;
  final int[] brokeDay;
  final int[] comebackDrawn;
  final int[] questioned;
  final boolean[] sawIt;
  final int[] owner;

  /** From which day each kind of work was guarded; 0 if never. */
  final int[] guardedFrom;

  /** For each incident and sign: the moment it appeared, its answer, and the day it spoke of. */
  final int[][] signMoment;

  final int[][] signAnswer;
  final int[][] signDay;

  /** For each source: the day it was stopped; {@link #NEVER} if it ran on. */
  final int[] stopped;

  Shown(Run run) {
    model = run.model();
    numbers = model.scenario().numbers();
    List<Day> ended = run.days();
    days = model.scenario().days();
    members = model.scenario().team().size();
    kinds = model.scenario().kinds().size();
    born = new int[2 * days + 4];
    open = new int[days + 2][];
    phaseAtDawn = new int[days + 2][];
    phaseAtDusk = new int[days + 2][];
    moved = new int[days + 2][];
    band = new int[days + 2][];
    skill = new int[days + 2][members * kinds];
    stopped = new int[model.scenario().sources().size()];
    Arrays.fill(stopped, NEVER);
    Simulation simulation = new Simulation(model);
    Facts facts = simulation.facts();
    simulation.resume(ended.get(days - 1).dusk());
    incidents = facts.incidents();
    delayed = new int[incidents];
    brokeDay = filled(NEVER);
    comebackDrawn = filled(NEVER);
    questioned = filled(NEVER);
    sawIt = new boolean[incidents];
    owner = new int[incidents];
    guardedFrom = new int[kinds];
    for (int k = 0; k < kinds; k++) {
      guardedFrom[k] = facts.guardrails().guardedFrom(k);
    }
    signMoment = new int[incidents][];
    signAnswer = new int[incidents][];
    signDay = new int[incidents][];
    births = new Births(model, facts);
    for (int incident = 0; incident < incidents; incident++) {
      signMoment[incident] = new int[facts.signs().count(incident)];
      Arrays.fill(signMoment[incident], NEVER);
      signAnswer[incident] = new int[facts.signs().count(incident)];
      signDay[incident] = new int[facts.signs().count(incident)];
    }
    answered.add(List.of());
    planned.add(List.of());
    told.add(List.of());
    for (int day = 1; day <= days; day++) {
      take(ended.get(day - 1), simulation, facts);
    }
    traits = new Traits(model, skill[1]);
  }

  static int dawn(int day) {
    return 2 * day;
  }

  static int noon(int day) {
    return 2 * day + 1;
  }

  /** Whether a move was made by noon, or waits for what the day is to be. */
  static boolean isAsked(Move move) {
    return !(move instanceof Move.Respond || move instanceof Move.Claim);
  }

  private int[] filled(int with) {
    int[] array = new int[incidents];
    Arrays.fill(array, with);
    return array;
  }

  private void take(Day of, Simulation simulation, Facts facts) {
    int day = of.number();
    simulation.resume(of.dawn());
    born[dawn(day)] = facts.incidents();
    int count = facts.openCount();
    open[day] = new int[count];
    phaseAtDawn[day] = new int[count];
    phaseAtDusk[day] = new int[count];
    moved[day] = new int[count];
    band[day] = new int[count];
    for (int place = 0; place < count; place++) {
      int incident = facts.open(place);
      open[day][place] = incident;
      phaseAtDawn[day][place] = facts.phase(incident).ordinal();
      if (facts.broke(incident) && brokeDay[incident] == NEVER) {
        brokeDay[incident] = day;
      }
      if (births.arrived[incident] == day || day == 1) {
        delayed[incident] = guardedAtBirth(facts, incident, day);
      }
      owner[incident] = facts.owner(incident);
      signs(facts, incident, dawn(day));
    }
    for (int pair = 0; pair < members * kinds; pair++) {
      double shown = facts.people().skillShown(pair / kinds, pair % kinds);
      skill[day][pair] = (int) Math.rint(shown * 100);
    }
    talks(of);
    answers(of, simulation, facts);
    born[noon(day)] = born[dawn(day)];
    for (int incident = 0; incident < facts.incidents(); incident++) {
      if (facts.phase(incident) != Phase.DONE) {
        boolean claimed = incident >= born[dawn(day)];
        signs(facts, incident, claimed ? dawn(day + 1) : noon(day));
      }
    }
    planned.add(List.copyOf(of.plan()));
    simulation.resume(of.dusk());
    for (int place = 0; place < count; place++) {
      int incident = open[day][place];
      phaseAtDusk[day][place] = facts.phase(incident).ordinal();
      moved[day][place] = facts.moved(incident);
      band[day][place] = facts.band(incident);
      if (facts.owner(incident) != NONE) {
        owner[incident] = facts.owner(incident);
      }
      comeback(facts, incident, day);
    }
    for (int s = 0; s < stopped.length; s++) {
      if (stopped[s] == NEVER && facts.sources().stopped(s) > 0) {
        stopped[s] = facts.sources().stopped(s);
      }
    }
  }

  private int guardedAtBirth(Facts facts, int incident, int day) {
    int from = facts.guardrails().guardedFrom(facts.kind(incident));
    return from > 0 && day >= from
        ? (int) Math.round(numbers.get(ModelNumber.GUARDRAIL_BREAKS))
        : 0;
  }

  private void signs(Facts facts, int incident, int moment) {
    SignFacts signs = facts.signs();
    for (int sign = 0; sign < signs.count(incident); sign++) {
      if (signs.shown(incident, sign) && signMoment[incident][sign] == NEVER) {
        boolean dated = signs.asks(incident, sign) == Question.BREAKS;
        signMoment[incident][sign] = moment;
        signAnswer[incident][sign] = signs.answer(incident, sign);
        signDay[incident][sign] = dated ? signs.day(incident, sign) : 0;
      }
    }
  }

  private void talks(Day of) {
    for (Day.FollowUp talk : of.followUps()) {
      talks.add(new Talk(of.number(), talk.member(), talk.kind(), talk.changed()));
    }
  }

  /** Does again what was answered at once, and notes the answers. */
  private void answers(Day of, Simulation simulation, Facts facts) {
    List<Told> came = new ArrayList<>();
    for (Move move : of.answered()) {
      Journal journal = new Journal();
      simulation.writeTo(journal);
      simulation.apply(move);
      Told what = Told.NOTHING;
      for (Event event : journal.events()) {
        switch (event.type()) {
          case CAUSE_REMOVED -> what = Told.REMOVED;
          case WRONG_RESPONSE -> what = Told.WRONG;
          case SAW_IT, DID_NOT_SEE_IT -> {
            questioned[event.incident()] = noon(of.number());
            sawIt[event.incident()] = event.type() == Event.Type.SAW_IT;
          }
          case CAUSE_NAMED -> inspected(of.number(), facts, move, event.detail());
          case NOTHING_NAMED -> inspected(of.number(), facts, move, NONE);
          default -> {}
        }
      }
      came.add(what);
    }
    answered.add(List.copyOf(of.answered()));
    told.add(came);
  }

  private void inspected(int day, Facts facts, Move move, int cause) {
    if (move instanceof Move.Inspect inspect) {
      int nth = facts.people().inspections(inspect.member(), inspect.kind()) - 1;
      inspections.add(new Inspected(noon(day), inspect.member(), inspect.kind(), nth, cause));
    }
  }

  /** Whether tonight it was drawn if a closed or long open wound comes back. */
  private void comeback(Facts facts, int incident, int day) {
    if (comebackDrawn[incident] != NEVER || births.parent[incident] != NONE) {
      return;
    }
    boolean done = facts.doneDay(incident) == day;
    int since = facts.stoppedDay(incident);
    boolean leftOpen =
        facts.phase(incident) == Phase.CLOSE
            && day - since + 1 >= numbers.get(ModelNumber.COMEBACK_OPEN);
    if (done && facts.atWheel(incident) || leftOpen) {
      comebackDrawn[incident] = day;
    }
  }

  /** The true answer of a sign if an incident had some truth and broke so many days after. */
  int answer(int incident, int sign, int truth, int breaksAfter) {
    Truth so = births.truths(incident).get(truth);
    return switch (births.signsOf(incident).get(sign).asks()) {
      case LACKS -> so.lacks().ordinal();
      case COMPOUNDS -> so.compounds() ? 0 : 1;
      case REVERSES -> so.reverses() ? 0 : 1;
      case BREAKS ->
          so.reverses() ? 2 : breaksAfter + delayed[incident] <= Question.SOON_DAYS ? 0 : 1;
    };
  }

  /** The place of an incident among those open on a morning; {@link #NONE} if it was not. */
  int place(int day, int incident) {
    int place = Arrays.binarySearch(open[day], incident);
    return place >= 0 ? place : NONE;
  }

  /** Whether the kind of an incident was guarded on a day. */
  boolean guarded(int incident, int day) {
    int from = guardedFrom[births.kind[incident]];
    return from > 0 && day >= from;
  }

  /** Whether a slip may have told something at a moment that it had not told at the one before. */
  boolean mayTellMore(int incident, int moment) {
    return !isHomeBy(incident, moment / 2 - 1);
  }

  /** Whether a slip that came by then had been brought home by the night of a day. */
  boolean isHomeBy(int incident, int day) {
    return day >= births.arrived[incident]
        && day >= 1
        && day < days
        && place(day + 1, incident) == NONE;
  }
}
