package wheelhouse.policy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import wheelhouse.policy.Comparison.Measure;
import wheelhouse.policy.Comparison.Outcomes;
import wheelhouse.run.References;
import wheelhouse.scenario.Habit;
import wheelhouse.scenario.Lack;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Truth;
import wheelhouse.sim.Chance;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Journal;
import wheelhouse.sim.Model;
import wheelhouse.sim.Purpose;
import wheelhouse.sim.Simulation;

/** The gates: when a scenario teaches what it claims. One scenario, many seeds. */
final class Gates {

  private static final double[] ACCURACIES = {0.5, 0.6, 0.75, 0.85, 1};
  private static final double WORSE_WHO_NEVER_GO_IN = 1.5;
  private static final double EDGE_ON_SEEDS = 1.0 / 6;
  private static final double MOST_BITS = 0.005;
  private static final double SELDOM = 0.02;
  private static final double MOST_LUCK = 0.35;
  private static final double LEAST_RANGE = 0.15;
  private static final int FRESH = 5;
  private static final int FIRST_DAYS = 3;

  private Gates() {}

  /**
   * Gate 1: every constant, loudest-first, oldest-first, random, and the tricks: dominated by the
   * reader, or beaten on the headline for the tricks and in scenarios about letting things break;
   * harm at least 1.5 times the reader's for those that never go in; and none keeps an edge on
   * either axis on more than one seed in six.
   */
  static Verdict noRuleWins(Scenario scenario, int seeds) {
    Verdict verdict = new Verdict();
    List<Entry> tricks = Roster.tricks();
    List<Entry> all = new ArrayList<>(Roster.constants());
    all.addAll(Roster.rules());
    all.addAll(tricks);
    all.add(Roster.reader());
    Model model = Model.of(scenario);
    List<Outcomes> played = Comparison.play(model, all, 0, seeds);
    Outcomes reader = played.get(all.size() - 1);
    References references = Yardstick.of(model, "", Math.min(seeds, 24));
    double range = references.harmWorst() - references.harmBest();
    boolean lets = scenario.teaches().contains(Habit.LETS_IT_COME);
    double[] headline = Headline.of(reader, references);
    for (int p = 0; p < all.size() - 1; p++) {
      Outcomes rule = played.get(p);
      boolean trick = tricks.contains(all.get(p));
      Estimate harm = Estimate.ofDifference(rule.of(Measure.HARM), reader.of(Measure.HARM));
      Estimate growth = Estimate.ofDifference(rule.of(Measure.GROWTH), reader.of(Measure.GROWTH));
      Estimate lead = Estimate.ofDifference(headline, Headline.of(rule, references));
      boolean holds =
          trick
              ? lead.isAbove(0)
              : lets
                  ? growth.isBelow(0) && lead.isAbove(0) && harm.isAbove(-range / 10)
                  : growth.isBelow(0) && harm.isAbove(0);
      String name = scenario.id() + ": " + rule.policy() + " less reader, ";
      verdict.expect(
          holds, name + "HARM " + harm + ", GROWTH " + growth + ", headline behind " + lead);
      boolean neverGoesIn = !trick && p < Pick.ADD_HANDS.weight();
      if (neverGoesIn && !lets) {
        double times = rule.mean(Measure.HARM) / reader.mean(Measure.HARM);
        verdict.expect(
            times >= WORSE_WHO_NEVER_GO_IN, name + "HARM " + times + " times the reader's");
      }
      double onHarm = edge(reader.of(Measure.HARM), rule.of(Measure.HARM));
      double onGrowth = edge(rule.of(Measure.GROWTH), reader.of(Measure.GROWTH));
      verdict.expect(
          trick || lets || Math.max(onHarm, onGrowth) <= EDGE_ON_SEEDS,
          name + "has an edge on HARM on " + onHarm + " of seeds, on GROWTH on " + onGrowth);
    }
    return verdict;
  }

  /** The share of seeds on which one number is greater than another. */
  private static double edge(double[] greater, double[] less) {
    int edges = 0;
    for (int i = 0; i < greater.length; i++) {
      edges += greater[i] > less[i] ? 1 : 0;
    }
    return (double) edges / greater.length;
  }

  /** Gate 2: value rises strictly with reading accuracy 0.5, 0.6, 0.75, 0.85, 1. */
  static Verdict readingPays(Scenario scenario, int seeds) {
    Verdict verdict = new Verdict();
    Outcomes before = null;
    for (double accuracy : ACCURACIES) {
      Model model = Model.of(Retold.reliability(scenario, accuracy));
      Outcomes now = Comparison.play(model, List.of(Roster.reader()), 0, seeds).get(0);
      if (before != null) {
        Estimate harm = Estimate.ofDifference(now.of(Measure.HARM), before.of(Measure.HARM));
        Estimate growth = Estimate.ofDifference(now.of(Measure.GROWTH), before.of(Measure.GROWTH));
        boolean oneClearly = harm.isBelow(0) || growth.isAbove(0);
        boolean noneTheOtherWay = !harm.isAbove(0) && !growth.isBelow(0);
        verdict.expect(
            oneClearly && noneTheOtherWay,
            scenario.id()
                + ": up to accuracy "
                + accuracy
                + ", HARM "
                + harm
                + ", GROWTH "
                + growth);
      }
      before = now;
    }
    return verdict;
  }

  /**
   * Gate 3: loudness tells nothing: mutual information with compounding, reversing and lack at most
   * 0.005 bit, less the bias of Miller and Madow.
   */
  static Verdict loudnessTellsNothing(Scenario scenario, int seeds) {
    Model model = Model.of(scenario);
    int[][][] counts = new int[3][2][Lack.values().length];
    Simulation simulation = new Simulation(model);
    for (int seed = 0; seed < seeds; seed++) {
      simulation.start(new Chance(seed));
      simulation.playOut();
      Facts facts = simulation.facts();
      for (int i = 0; i < facts.incidents(); i++) {
        if (facts.comeback(i) || facts.redesignOf(i) != Facts.NONE) {
          continue;
        }
        int loud = facts.loud(i) ? 1 : 0;
        counts[0][loud][facts.compounds(i) ? 1 : 0]++;
        counts[1][loud][facts.reverses(i) ? 1 : 0]++;
        counts[2][loud][facts.lack(i).ordinal()]++;
      }
    }
    Verdict verdict = new Verdict();
    String[] of = {"compounding", "reversing", "lack"};
    for (int question = 0; question < of.length; question++) {
      double bits = bits(counts[question]);
      verdict.expect(
          bits <= MOST_BITS,
          scenario.id() + ": loudness tells " + bits + " bit of " + of[question]);
    }
    return verdict;
  }

  static double bits(int[][] counts) {
    int[] row = new int[counts.length];
    int[] column = new int[counts[0].length];
    int all = 0;
    for (int i = 0; i < row.length; i++) {
      for (int j = 0; j < column.length; j++) {
        row[i] += counts[i][j];
        column[j] += counts[i][j];
        all += counts[i][j];
      }
    }
    double nats = 0;
    int cells = 0;
    for (int i = 0; i < row.length; i++) {
      for (int j = 0; j < column.length; j++) {
        if (counts[i][j] > 0) {
          cells++;
          double p = (double) counts[i][j] / all;
          nats += p * Math.log(p * all * all / ((double) row[i] * column[j]));
        }
      }
    }
    int rows = (int) IntStream.of(row).filter(n -> n > 0).count();
    int columns = (int) IntStream.of(column).filter(n -> n > 0).count();
    double bias = (cells - rows - columns + 1) / (2.0 * all);
    return (nats - bias) / Math.log(2);
  }

  /** A follow-up a scenario may have room for. */
  private enum FollowUp {
    INSPECT,
    RESPOND,
    CLAIM,
    GUARDRAIL,
    QUESTION,
    NAME_AN_OWNER,
    RETURN
  }

  /**
   * Gate 4: the best policy found uses every pick and every follow-up that the scenario has room
   * for. (Of the two readers, the one that sees the truth and the one that does not, each use
   * counts.)
   */
  static Verdict everyPickIsUsed(Scenario scenario, int seeds) {
    int[] picks = new int[Pick.values().length];
    Map<FollowUp, Integer> followUps = new EnumMap<>(FollowUp.class);
    Model model = Model.of(scenario);
    for (Entry entry : List.of(Roster.reader(), Roster.seesTheTruth())) {
      for (int seed = 0; seed < seeds; seed++) {
        Watched.play(model, entry, new Chance(seed), new Uses(picks, followUps));
      }
    }
    Verdict verdict = new Verdict();
    for (Pick pick : roomFor(scenario)) {
      double share = picks[pick.weight()] / (2.0 * seeds);
      verdict.expect(
          share >= SELDOM, scenario.id() + ": " + pick.label() + " " + share + " times a run");
    }
    for (FollowUp followUp : followUpsFor(scenario)) {
      double share = followUps.getOrDefault(followUp, 0) / (2.0 * seeds);
      verdict.expect(
          share >= SELDOM, scenario.id() + ": " + followUp + " " + share + " times a run");
    }
    return verdict;
  }

  private static Set<Pick> roomFor(Scenario scenario) {
    Set<Pick> room = EnumSet.of(Pick.HOLD);
    scenario.incidents().stream()
        .flatMap(incident -> incident.truths().stream())
        .map(truth -> truth.lacks().metBy())
        .forEach(room::add);
    if (scenario.incidents().stream()
        .flatMap(incident -> incident.truths().stream())
        .anyMatch(Truth::canBreak)) {
      room.add(Pick.TAKE_THE_WHEEL);
    }
    return room;
  }

  private static Set<FollowUp> followUpsFor(Scenario scenario) {
    Set<FollowUp> room = EnumSet.noneOf(FollowUp.class);
    if (roomFor(scenario).contains(Pick.TAKE_THE_WHEEL)) {
      room.add(FollowUp.RETURN);
    }
    if (!scenario.causes().isEmpty()) {
      room.add(FollowUp.INSPECT);
      room.add(FollowUp.RESPOND);
    }
    if (!scenario.sources().isEmpty()) {
      room.add(FollowUp.CLAIM);
    }
    if (!scenario.guardrails().isEmpty()) {
      room.add(FollowUp.GUARDRAIL);
    }
    if (scenario.incidents().stream().anyMatch(incident -> incident.foreseen() > 0)) {
      room.add(FollowUp.QUESTION);
    }
    if (scenario.incidents().stream()
        .anyMatch(one -> one.arrival().isPresent() && one.owners().size() != 1)) {
      room.add(FollowUp.NAME_AN_OWNER);
    }
    return room;
  }

  /** Counts the picks and follow-ups of a run. */
  private static final class Uses implements Watched.Onlooker {

    private final int[] picks;
    private final Map<FollowUp, Integer> followUps;

    Uses(int[] picks, Map<FollowUp, Integer> followUps) {
      this.picks = picks;
      this.followUps = followUps;
    }

    @Override
    public void planned(Simulation simulation) {
      Facts facts = simulation.facts();
      for (int place = 0; place < facts.openCount(); place++) {
        int incident = facts.open(place);
        int laid = facts.pick(incident);
        picks[Math.max(0, laid)]++;
        if (facts.atWheel(incident) && laid != Facts.NONE && laid != 5) {
          count(FollowUp.RETURN);
        }
        boolean unowned =
            facts.redesignOf(incident) == Facts.NONE
                && simulation
                        .model()
                        .scenario()
                        .incidents()
                        .get(facts.template(incident))
                        .owners()
                        .size()
                    != 1;
        if (unowned && facts.owner(incident) != Facts.NONE) {
          count(FollowUp.NAME_AN_OWNER);
        }
        if (facts.questioned(incident)) {
          count(FollowUp.QUESTION);
        }
      }
      for (int m = 0; m < facts.members(); m++) {
        for (int k = 0; k < facts.kinds(); k++) {
          if (facts.people().inspections(m, k) > 0) {
            count(FollowUp.INSPECT);
          }
          if (facts.people().causeGone(m, k)) {
            count(FollowUp.RESPOND);
          }
        }
      }
      for (int source = 0; source < facts.sources(); source++) {
        if (facts.sourceClaimed(source) == facts.day()) {
          count(FollowUp.CLAIM);
        }
      }
      for (int guardrail = 0; guardrail < facts.guardrails(); guardrail++) {
        if (facts.guardrailSet(guardrail) == facts.day()) {
          count(FollowUp.GUARDRAIL);
        }
      }
    }

    private void count(FollowUp followUp) {
      followUps.merge(followUp, 1, Integer::sum);
    }
  }

  /**
   * Gate 5: chance's share of the reader's variance, E[Var(harm | truths)] / Var(harm), and the
   * same for growth, at most 0.35. Truths are what is so and what shows of it: people, incidents,
   * truths, breaking days, signs. The rest is how the dice fell: what is found alone, whose eyes a
   * question opens, what an inspection names, what comes back. Signs that mislead are no dice: a
   * debrief tells them apart as how readable it was, and the verdict says how much that is.
   */
  static Verdict luckIsSmall(Scenario scenario, int seeds) {
    Verdict verdict = new Verdict();
    Shares dice = shares(scenario, seeds, DICE);
    verdict.expect(
        dice.harm() <= MOST_LUCK, scenario.id() + ": dice's share of harm " + dice.harm());
    verdict.expect(
        dice.growth() <= MOST_LUCK, scenario.id() + ": dice's share of growth " + dice.growth());
    Shares signs = shares(scenario, seeds, SIGNS);
    verdict.expect(
        signs.harm() < 1 && signs.growth() < 1,
        scenario.id() + ": readability's share of harm and growth " + signs);
    return verdict;
  }

  /** The share of the reader's variance that some purposes make, truths held. */
  private static Shares shares(Scenario scenario, int seeds, Set<Purpose> redrawn) {
    Model model = Model.of(scenario);
    double[][] harm = new double[seeds][FRESH];
    double[][] growth = new double[seeds][FRESH];
    IntStream.range(0, seeds)
        .parallel()
        .forEach(
            seed -> {
              Playing playing = new Playing(model, Roster.reader());
              for (int fresh = 0; fresh < FRESH; fresh++) {
                Chance chance = new SameTruths(seed, 1_000_003L * (fresh + 1) + seed, redrawn);
                Simulation over = playing.play(chance);
                harm[seed][fresh] = over.harm();
                growth[seed][fresh] = over.growth();
              }
            });
    return new Shares(shareWithin(harm), shareWithin(growth));
  }

  /** A share of the variance of harm, and of growth. */
  private record Shares(double harm, double growth) {}

  private static final Set<Purpose> SIGNS =
      EnumSet.of(Purpose.SIGN_IS_TRUE, Purpose.SIGN_ANSWER, Purpose.SIGN_DAY, Purpose.SKILL_ERROR);

  private static final Set<Purpose> DICE =
      EnumSet.of(
          Purpose.SELF_FINDING,
          Purpose.QUESTION,
          Purpose.INSPECTION,
          Purpose.TALK,
          Purpose.COMEBACK);

  /** The share of variance within groups, by components of variance. */
  static double shareWithin(double[][] groups) {
    double[] means = new double[groups.length];
    double[] within = new double[groups.length];
    for (int i = 0; i < groups.length; i++) {
      means[i] = Statistics.mean(groups[i]);
      within[i] = Statistics.variance(groups[i]);
    }
    double inside = Statistics.mean(within);
    double between = Math.max(0, Statistics.variance(means) - inside / groups[0].length);
    return inside / (inside + between);
  }

  /** What is so from one seed, and what happens by chance from another. */
  private static final class SameTruths extends Chance {

    private final Set<Purpose> redrawn;
    private final Chance luck;

    SameTruths(long truths, long luck, Set<Purpose> redrawn) {
      super(truths);
      this.redrawn = redrawn;
      this.luck = new Chance(luck);
    }

    @Override
    public double draw(Purpose purpose, long entity, int day) {
      return redrawn.contains(purpose)
          ? luck.draw(purpose, entity, day)
          : super.draw(purpose, entity, day);
    }
  }

  /** Gate 6: the frontier is two-dimensional: its range of growth is at least 15 % of its level. */
  static Verdict twoAxes(Scenario scenario, int seeds) {
    Model model = Model.of(scenario);
    List<Frontier.Point> frontier = Frontier.search(model, 0, seeds);
    double least = frontier.stream().mapToDouble(Frontier.Point::growth).min().orElseThrow();
    double most = frontier.stream().mapToDouble(Frontier.Point::growth).max().orElseThrow();
    double level = frontier.stream().mapToDouble(Frontier.Point::growth).average().orElseThrow();
    Verdict verdict = new Verdict();
    verdict.expect(
        most - least >= LEAST_RANGE * Math.abs(level),
        scenario.id()
            + ": a frontier of "
            + frontier.size()
            + " from "
            + frontier.get(0)
            + " to "
            + frontier.get(frontier.size() - 1)
            + ", range "
            + (most - least) / Math.abs(level)
            + " of the level");
    return verdict;
  }

  /**
   * Gate 7: worse before better: over the first days "always take the wheel" looks good, over the
   * whole run it does not.
   */
  static Verdict worseBeforeBetter(Scenario scenario, int seeds) {
    Entry wheel = Roster.constants().get(Pick.TAKE_THE_WHEEL.weight());
    Model model = Model.of(scenario);
    int first = Math.min(FIRST_DAYS, scenario.days() / 2);
    double[][] early = new double[2][seeds];
    double[][] late = new double[2][seeds];
    double[][] grown = new double[2][seeds];
    for (int p = 0; p < 2; p++) {
      Entry entry = p == 0 ? wheel : Roster.reader();
      double[] soon = early[p];
      double[] whole = late[p];
      double[] growth = grown[p];
      IntStream.range(0, seeds)
          .parallel()
          .forEach(
              seed -> {
                Simulation over =
                    Watched.play(
                        model,
                        entry,
                        new Chance(seed),
                        new HarmOnDay(first, harm -> soon[seed] = harm));
                whole[seed] = over.harm();
                growth[seed] = over.growth();
              });
    }
    Estimate soon = Estimate.ofDifference(early[0], early[1]);
    Estimate whole = Estimate.ofDifference(late[0], late[1]);
    Estimate growth = Estimate.ofDifference(grown[0], grown[1]);
    Verdict verdict = new Verdict();
    String names = scenario.id() + ": always the wheel less reader, ";
    verdict.expect(!soon.isAbove(0), names + "HARM by day " + first + " " + soon);
    verdict.expect(whole.isAbove(0), names + "HARM in the end " + whole);
    verdict.expect(growth.isBelow(0), names + "GROWTH in the end " + growth);
    return verdict;
  }

  /** Notes the harm at the end of a day. */
  private record HarmOnDay(int day, DoubleConsumer note) implements Watched.Onlooker {

    @Override
    public void planned(Simulation simulation) {}

    @Override
    public void slept(Simulation simulation, Journal night) {
      if (simulation.facts().day() == day) {
        note.accept(simulation.harm());
      }
    }
  }
}
