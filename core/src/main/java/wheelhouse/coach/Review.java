package wheelhouse.coach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import wheelhouse.policy.Roster;
import wheelhouse.run.RulesVersion;
import wheelhouse.run.Run;
import wheelhouse.sim.Chance;

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

  /** How many handfuls of suppositions are led through a run, each by itself. */
  private static final int HANDFULS = 2;

  /**
   * How much goes into the rounds.
   *
   * @param glance suppositions in a handful of the first round
   * @param suppositions in a handful of all others
   * @param steps how many steps each takes every morning
   * @param rounds what is played in the others
   */
  private record Schedule(int glance, int suppositions, int steps, List<Effort> rounds) {}

  /** An arm of which more is to be played, and how much of the stake may hang on it. */
  private record Open(int arm, double mayHang) {}

  /** The first round tells the days, the second every decision; then the close ones. */
  private static final Schedule USUAL =
      new Schedule(
          4, 32, 12, List.of(new Effort(0, 3, 1), new Effort(3, 8, 0.15), new Effort(8, 32, 0.05)));

  /** Where hundreds of cases are open, a future costs about four times as much. */
  private static final Schedule CROWDED =
      new Schedule(
          2,
          12,
          6,
          List.of(
              new Effort(0, 1, 1),
              new Effort(1, 3, 0.15),
              new Effort(3, 7, 0.05),
              new Effort(7, 12, 0.03)));

  private static final int GLANCE_STEPS = 12;

  /** So many arms are gone into however few there are: nothing is told on a first impression. */
  private static final int FEWEST_OPEN = 100;

  /** From so many slips on a run is crowded. */
  private static final int CROWD = 60;

  private final Run run;
  private final Stakes stakes;
  private final long salt;
  private final Judge judge;
  private final Shown shown;
  private final Memories memories;
  private final Docket docket;
  private final List<Tally> tallies = new ArrayList<>();
  private final Tally[] foreseen;
  private final Schedule schedule;
  private final Suppositions[] handfuls = new Suppositions[HANDFULS];
  private final LookBack lookBack;
  private BitSet open = new BitSet();
  private int rounds;
  private int played;

  private Review(Run run, Stakes stakes, long salt) {
    this.run = run;
    this.salt = salt;
    this.stakes = stakes;
    judge = new Judge(stakes);
    shown = new Shown(run);
    memories = new Memories(run);
    docket = new Docket(run, memories);
    lookBack = new LookBack(run, shown, docket, memories);
    foreseen = new Tally[shown.days + 1];
    schedule = shown.incidents > CROWD ? CROWDED : USUAL;
    forget();
  }

  /** Every tally is empty, one for each arm that is on the docket. */
  private void forget() {
    tallies.clear();
    while (tallies.size() < docket.arms().size()) {
      tallies.add(new Tally(shown));
    }
    Arrays.setAll(foreseen, day -> new Tally(shown));
    played = 0;
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
    return of(run, stakes, 0);
  }

  /** A review that supposes other things: for telling its noise from what it finds. */
  static Review of(Run run, Stakes stakes, long salt) {
    return new Review(run, stakes, salt);
  }

  /** Whether there is nothing left that another round would settle. */
  public boolean isSettled() {
    return rounds > schedule.rounds().size() || rounds > 1 && open.isEmpty();
  }

  /** Plays one more round; does nothing once all is settled. */
  public void round() {
    if (isSettled()) {
      return;
    }
    if (rounds == 0) {
      lead(schedule.glance(), GLANCE_STEPS);
      play(new Effort(0, schedule.glance() / 2, 0));
    } else {
      if (rounds == 1) {
        lead(schedule.suppositions(), schedule.steps());
        beginAnew();
      }
      play(schedule.rounds().get(rounds - 1));
    }
    rounds++;
    if (rounds > 1 && rounds <= schedule.rounds().size()) {
      open = stillOpen(schedule.rounds().get(rounds - 1).share());
    }
  }

  private void lead(int count, int steps) {
    IntStream.range(0, HANDFULS)
        .parallel()
        .forEach(i -> handfuls[i] = Suppositions.lead(shown, count, steps, seed(count, i)));
  }

  /** Seeds of suppositions and futures have nothing to do with the run's own. */
  private long seed(int count, int handful) {
    return Chance.key(Chance.key(salt, 0, count), 0, handful);
  }

  /** Puts every decision on the docket, and forgets what the first glance told of the days. */
  private void beginAnew() {
    docket.fill(new Belief(shown, 1, 1));
    forget();
    open.set(0, tallies.size());
  }

  private void play(Effort effort) {
    int tasks = HANDFULS * shown.days;
    Futures.Played[] found = new Futures.Played[tasks];
    IntStream.range(0, tasks)
        .parallel()
        .forEach(
            task -> {
              int handful = task / shown.days;
              found[task] =
                  new Futures(shown, docket, memories)
                      .play(
                          task % shown.days + 1,
                          handfuls[handful],
                          effort,
                          open,
                          played + handful * effort.suppositions());
            });
    for (int task = 0; task < tasks; task++) {
      found[task].arms().forEach((arm, tally) -> tallies.get(arm).add(tally));
      foreseen[task % shown.days + 1].add(found[task].foreseen());
    }
    played += HANDFULS * effort.suppositions();
  }

  /**
   * The arms of which more futures could still change what is said: of those, the share on which
   * most may hang.
   */
  private BitSet stillOpen(double share) {
    List<Open> found = new ArrayList<>();
    for (int day = 1; day <= shown.days; day++) {
      for (Matter matter : docket.matters(day)) {
        Tally made = tallies.get(matter.ways().get(matter.chosen()).arm());
        for (Matter.Way way : matter.ways()) {
          Estimate difference = tallies.get(way.arm()).less(made);
          if (tallies.get(way.arm()) != made && judge.isOpen(difference)) {
            found.add(new Open(way.arm(), judge.mayShare(difference)));
          }
        }
      }
    }
    int most = Math.max(FEWEST_OPEN, (int) Math.ceil(share * tallies.size()));
    BitSet still = new BitSet();
    found.stream()
        .sorted(Comparator.comparingDouble(Open::mayHang).reversed())
        .limit(most)
        .forEach(each -> still.set(each.arm()));
    return still;
  }

  /** What has been found so far; the first round tells the days, and decisions come after it. */
  public Assessment assessment() {
    List<Matter> matters = new ArrayList<>();
    List<Decision> decisions = new ArrayList<>();
    Appraisal appraisal = new Appraisal(judge, tallies);
    for (int day = 1; day <= shown.days && rounds > 1; day++) {
      Replayed noon = new Replayed(run);
      noon.toNoon(new Conduct(run.days().get(day - 1)));
      matters.addAll(docket.matters(day));
      decisions.addAll(appraisal.decisions(docket.matters(day), noon.facts));
    }
    Assessment found =
        new Assessment(
            Roster.READER, RulesVersion.CURRENT, rounds, isSettled(), stakes, decisions, luck());
    return found.with(lookBack(found.mattered(), decisions, matters));
  }

  /** All decisions, those that mattered looked back at. */
  private List<Decision> lookBack(
      List<Decision> mattered, List<Decision> all, List<Matter> matters) {
    List<Integer> places = mattered.stream().map(all::indexOf).toList();
    List<Hindsight> seen = lookBack.at(places.stream().map(matters::get).toList());
    List<Decision> decisions = new ArrayList<>(all);
    for (int i = 0; i < seen.size(); i++) {
      decisions.set(places.get(i), mattered.get(i).with(seen.get(i)));
    }
    return decisions;
  }

  private Luck luck() {
    Value result = new Value(run.result().harm(), run.result().permanent(), run.result().growth());
    return rounds == 0
        ? Luck.untold(result)
        : new LuckReckoning(docket, tallies, foreseen).luck(result);
  }
}
