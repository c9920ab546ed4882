package wheelhouse.coach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import wheelhouse.policy.Roster;
import wheelhouse.run.Day;
import wheelhouse.run.RulesVersion;
import wheelhouse.run.Run;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Move;
import wheelhouse.sim.Simulation;

/**
 * Works out what each decision of a run was worth, round by round: the first gives a rough answer
 * to everything, and each further one plays more futures where a decision is still close. What is
 * found depends on the run and on how many rounds were played, and on nothing else: not on how many
 * threads played them.
 *
 * <p>Budgets are counts, never time. Whoever shows the findings plays a round, shows, and plays the
 * next, on any thread, and stops when they like; a round uses the common pool for itself. Not for
 * sharing between threads at one time.
 */
public final class Review {

  /** How many passages each round makes, and with how many futures each. */
  private static final int[][] ROUNDS = {{2, 4}, {2, 8}, {4, 8}, {4, 8}, {4, 8}};

  private static final int FIRST_STEPS = 6;
  private static final int STEPS = 12;

  private final Run run;
  private final Stakes stakes;
  private final Judge judge;
  private final Shown shown;
  private final Memories memories;
  private final Docket docket;
  private final Island island;
  private final Tally[] tallies;
  private final Tally[] foreseen;
  private final Value[] hindsight;
  private final Curve[] hindsightCurves;
  private final List<List<List<Twin>>> twins = new ArrayList<>();
  private BitSet open = new BitSet();
  private int rounds;
  private int futures;

  private Review(Run run, Stakes stakes) {
    this.run = run;
    this.stakes = stakes;
    judge = new Judge(stakes);
    shown = new Shown(run);
    memories = new Memories(run);
    docket = new Docket(run, memories, new Belief(shown, 1, 1));
    island = new Island(shown, docket, memories);
    tallies = new Tally[docket.arms().size()];
    foreseen = new Tally[shown.days + 1];
    hindsight = new Value[tallies.length];
    hindsightCurves = new Curve[tallies.length];
    for (int arm = 0; arm < tallies.length; arm++) {
      tallies[arm] = new Tally(shown.members);
    }
    for (int day = 0; day < foreseen.length; day++) {
      foreseen[day] = new Tally(shown.members);
    }
    open.set(0, tallies.length);
  }

  /**
   * A review of a run, before its first round.
   *
   * @param stakes what the run had at stake, by the scenario's references
   * @throws IllegalArgumentException if the run is not over
   */
  public static Review of(Run run, Stakes stakes) {
    if (!run.isOver()) {
      throw new IllegalArgumentException(
          "the run is on day " + run.day() + ". Maybe play it to its end first");
    }
    return new Review(run, stakes);
  }

  /** Whether there is nothing left that another round would settle. */
  public boolean isSettled() {
    return rounds == ROUNDS.length || open.isEmpty();
  }

  /** Plays one more round; does nothing once all is settled. */
  public void round() {
    if (isSettled()) {
      return;
    }
    int passages = ROUNDS[rounds][0];
    int size = ROUNDS[rounds][1];
    int steps = rounds == 0 ? FIRST_STEPS : STEPS;
    int first = futures;
    Island.Found[] found = new Island.Found[passages];
    IntStream.range(0, passages)
        .parallel()
        .forEach(i -> found[i] = island.pass(open, first + i * size, size, steps));
    for (Island.Found each : found) {
      for (int arm = 0; arm < tallies.length; arm++) {
        if (each.arms()[arm] != null) {
          tallies[arm].add(each.arms()[arm]);
        }
      }
      for (int day = 1; day < foreseen.length; day++) {
        foreseen[day].add(each.foreseen()[day]);
      }
    }
    if (rounds == 0) {
      lookBack();
    }
    futures += passages * size;
    rounds++;
    open = stillOpen();
  }

  /** Plays every arm under the run's own truth and luck, and the twins of what was touched. */
  private void lookBack() {
    List<List<List<Twin>>> found = new ArrayList<>();
    for (int day = 0; day < shown.days; day++) {
      found.add(List.of());
    }
    IntStream.range(0, shown.days)
        .parallel()
        .forEach(i -> found.set(i, lookBack(run.days().get(i))));
    twins.addAll(found);
  }

  private List<List<Twin>> lookBack(Day day) {
    Playout playout = new Playout(run.model());
    Simulation simulation = new Simulation(run.model());
    simulation.resume(day.dawn());
    day.answered().stream().filter(Shown::isAsked).forEach(simulation::apply);
    wheelhouse.sim.State noon = simulation.snapshot();
    int from = docket.yardsticks(day.number()).readers();
    int to =
        day.number() == shown.days ? tallies.length : docket.yardsticks(day.number() + 1).readers();
    for (int arm = from; arm < to; arm++) {
      Arm of = docket.arms().get(arm);
      playout.hindsight(of.since() == Arm.Since.DAWN ? day.dawn() : noon, memories, of);
      hindsight[arm] = playout.value();
      Tally tally = new Tally(shown.members);
      tally.add(0, playout);
      hindsightCurves[arm] = tally.curve();
    }
    Twins untouched = new Twins(run);
    List<List<Twin>> of = new ArrayList<>();
    for (Matter matter : docket.matters(day.number())) {
      List<Twin> twinsOf = new ArrayList<>();
      boolean touched =
          matter.ways().get(matter.chosen()).choice() instanceof Choice.Laid laid
              && laid.pick().weight() > 0;
      if (touched && matter.subject() instanceof Subject.Slips slips) {
        slips.incidents().forEach(i -> twinsOf.add(untouched.of(i, day.number())));
      }
      of.add(twinsOf);
    }
    return of;
  }

  /** The arms of which more futures could still change what is said. */
  private BitSet stillOpen() {
    BitSet still = new BitSet();
    for (int day = 1; day <= shown.days; day++) {
      for (Matter matter : docket.matters(day)) {
        Tally made = tallies[matter.ways().get(matter.chosen()).arm()];
        for (Matter.Way way : matter.ways()) {
          if (way.arm() != matter.ways().get(matter.chosen()).arm()
              && judge.isOpen(tallies[way.arm()].less(made))) {
            still.set(way.arm());
          }
        }
      }
    }
    return still;
  }

  /** What has been found so far; empty of decisions before the first round. */
  public Assessment assessment() {
    List<Decision> decisions = new ArrayList<>();
    for (int day = 1; day <= shown.days && rounds > 0; day++) {
      decisions.addAll(decisions(day));
    }
    return new Assessment(
        Roster.READER, RulesVersion.CURRENT, rounds, isSettled(), stakes, decisions, luck());
  }

  private List<Decision> decisions(int day) {
    Simulation board = new Simulation(run.model());
    Day of = run.days().get(day - 1);
    board.resume(of.dawn());
    of.answered().stream().filter(Shown::isAsked).forEach(board::apply);
    List<Decision> decisions = new ArrayList<>();
    List<Matter> matters = docket.matters(day);
    for (int i = 0; i < matters.size(); i++) {
      decisions.add(decision(matters.get(i), board.facts(), twins.get(day - 1).get(i)));
    }
    return decisions;
  }

  private Decision decision(Matter matter, Facts board, List<Twin> withoutYou) {
    List<Tally> played = matter.ways().stream().map(way -> tallies[way.arm()]).toList();
    int chosen = matter.chosen();
    List<Integer> alike = judge.alike(played);
    List<Alternative> ways = new ArrayList<>();
    for (int i = 0; i < played.size(); i++) {
      ways.add(alternative(matter, i, played, alike.get(i)));
    }
    Judgement judgement = judge.judge(ways, chosen);
    Optional<Trade> trade =
        judgement == Judgement.TRADE ? judge.trade(ways, chosen) : Optional.empty();
    boolean good =
        judgement == Judgement.BEST || judgement == Judgement.TRADE && trade.orElseThrow().fair();
    Optional<Weighing> weighing = Optional.empty();
    List<Reason> reasons;
    if (matter.subject() instanceof Subject.Slips slips) {
      Weighing weighed = judge.weigh(ways, chosen, played.toArray(new Tally[0]));
      weighing = Optional.of(weighed);
      reasons =
          Reasons.ofSlips(
              board, slips.incidents().get(0), ways, chosen, judgement, trade, weighed, judge);
    } else {
      Move move = ((Subject.OneMove) matter.subject()).move();
      reasons = Reasons.ofMove(move, ways.get(chosen).choice(), judgement, good);
    }
    int against = judge.against(ways, chosen, judgement, trade);
    return new Decision(
        matter.day(),
        matter.subject(),
        chosen,
        ways,
        judgement,
        trade,
        weighing,
        judge.room(ways, chosen, judgement),
        judge.share(ways.get(against).difference()),
        against,
        reasons,
        withoutYou);
  }

  private Alternative alternative(Matter matter, int place, List<Tally> played, int alike) {
    Matter.Way way = matter.ways().get(place);
    Tally of = played.get(place);
    Tally made = played.get(matter.chosen());
    boolean itself = place == matter.chosen();
    return new Alternative(
        way.choice(),
        way.minutes(),
        way.displaced(),
        alike,
        of.count(),
        of.mean(),
        itself ? Estimate.exactly(Value.NONE) : of.less(made),
        itself || matter.owner() == Shown.NONE ? Felt.NOTHING : of.felt(made, matter.owner()),
        hindsight[way.arm()],
        of.curve(),
        hindsightCurves[way.arm()]);
  }

  private Luck luck() {
    Value result = new Value(run.result().harm(), run.result().permanent(), run.result().growth());
    List<Luck.OfDay> days = new ArrayList<>();
    if (rounds == 0) {
      return new Luck(result, days, result);
    }
    for (int day = 1; day <= shown.days; day++) {
      Docket.Yardsticks of = docket.yardsticks(day);
      Value asked = mean(of.asked());
      Value planned = mean(of.planned());
      Value played = mean(of.played());
      Estimate asking = tallies[of.asked()].less(tallies[of.readers()]);
      Estimate planning = tallies[of.played()].less(tallies[of.planned()]);
      Value choice = asked.minus(mean(of.readers())).plus(played.minus(planned));
      boolean last = day == shown.days;
      Value known = last ? played : foreseen[day].mean().mean();
      Value next = last ? known : mean(docket.yardsticks(day + 1).readers());
      Value came = last ? result.minus(played) : known.minus(played);
      Value turnedOut = planned.minus(asked).plus(next.minus(known));
      days.add(
          new Luck.OfDay(
              day, new Estimate(choice, both(asking.error(), planning.error())), turnedOut, came));
    }
    return new Luck(mean(docket.yardsticks(1).readers()), days, result);
  }

  private Value mean(int arm) {
    return tallies[arm].mean().mean();
  }

  private static Value both(Value one, Value other) {
    return new Value(
        Math.hypot(one.harm(), other.harm()),
        Math.hypot(one.permanent(), other.permanent()),
        Math.hypot(one.growth(), other.growth()));
  }
}
