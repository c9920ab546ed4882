package wheelhouse.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wheelhouse.policy.Frontier;
import wheelhouse.policy.Roster;
import wheelhouse.policy.Yardstick;
import wheelhouse.replay.ScenarioHash;
import wheelhouse.run.References;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Model;

/**
 * What a scenario teaches, before anyone plays it.
 *
 * @param scenario which
 * @param effort over how many runs each part stands
 * @param references what scores are measured against
 * @param stored whether those are the ones stored beside the scenario
 * @param standings every policy
 * @param worths every habit
 * @param needs which pick is best, how often
 * @param luck how far results swing on chance
 * @param reached what was come upon, how often
 * @param regret where the careful reader's regret lies
 * @param curve harm and growth day by day
 * @param readers the frontier of readers, as far as a search went: the stored one, or one of its
 *     own
 * @param reach how far play can reach, unless that was left out
 * @param verdicts of every gate
 */
public record Balance(
    Scenario scenario,
    Effort effort,
    References references,
    boolean stored,
    List<Standing> standings,
    List<Worth> worths,
    Needs needs,
    Luck luck,
    Reached reached,
    Regret regret,
    Curve curve,
    List<Frontier.Point> readers,
    Optional<Reach> reach,
    List<Verdict> verdicts) {

  private static final long FIRST = 1;

  /** Of the range of harm: permanent harm within which a pick is sufficient. */
  private static final double TOLERANCE = 0.02;

  public Balance {
    standings = List.copyOf(standings);
    worths = List.copyOf(worths);
    readers = List.copyOf(readers);
    verdicts = List.copyOf(verdicts);
  }

  /**
   * Over how many runs each part of a report stands.
   *
   * @param seeds runs of each policy
   * @param watched runs of each gate that watches, and of the curve and the regret
   * @param truths truths for the shares of luck, each played several times
   * @param counted runs of each policy for what is come upon
   * @param tried runs in which every pick is tried
   * @param searched seeds on which readers are searched
   * @param frontier seeds on which to look ahead; 0 leaves it out
   */
  public record Effort(
      int seeds, int watched, int truths, int counted, int tried, int searched, int frontier) {

    private static final int WATCHED = 1000;
    private static final int TRUTHS = 200;
    private static final int COUNTED = 60;
    private static final int TRIED = 40;
    private static final int SEARCHED = 64;
    private static final int LEAST = 20;

    /**
     * The usual effort for a scenario, so many runs of each policy and so many seeds of the search.
     */
    public static Effort of(Scenario scenario, int seeds, int frontier) {
      return new Effort(
          seeds,
          Math.min(WATCHED, seeds),
          Math.max(LEAST, Math.min(TRUTHS, seeds)),
          Math.min(COUNTED, seeds),
          Math.min(Math.max(TRIED, Needs.runs(scenario)), seeds),
          Math.min(SEARCHED, seeds),
          frontier);
    }
  }

  /**
   * Works it all out.
   *
   * @param stored the references beside the scenario, if they are its own
   */
  public static Balance of(
      Scenario scenario, Optional<References> stored, Effort effort, Progress heard) {
    Progress progress = inTurn(heard);
    Model model = Model.of(scenario);
    boolean searches = stored.isEmpty() || effort.frontier() > 0;
    progress.at("searching readers", 0);
    List<Frontier.Reached> found = searches ? Reach.readers(model, effort.searched()) : List.of();
    List<Frontier.Point> points =
        stored
            .map(Balance::frontier)
            .orElseGet(() -> found.stream().map(Frontier.Reached::point).toList());
    References references =
        stored.orElseGet(
            () -> Yardstick.of(model, ScenarioHash.of(scenario), effort.searched(), points));
    List<Standing> standings =
        Standings.play(model, Roster.all(), references, FIRST, effort.seeds(), progress);
    progress.at("watching the reader", 0);
    Careful watched = Careful.watch(model, FIRST, effort.watched());
    Curve curve = Curve.of(model, FIRST, effort.watched());
    progress.at("taking luck apart", 0);
    Luck luck = Luck.of(model, FIRST, effort.truths());
    progress.at("counting what is come upon", 0);
    Reached reached = Counting.of(model, references, FIRST, effort.counted());
    progress.at("trying every pick", 0);
    double tolerance = TOLERANCE * (references.harmWorst() - references.harmBest());
    Needs needs = Needs.of(model, FIRST, effort.tried(), tolerance);
    progress.at("trying the gates", 0);
    List<Verdict> verdicts = new ArrayList<>();
    verdicts.add(Gates.noRuleWins(scenario, standings, references));
    verdicts.add(Gates.readingPays(scenario, effort.watched()));
    verdicts.add(Loudness.of(model, effort.watched()));
    verdicts.add(Uses.of(model, watched));
    verdicts.add(Gates.luckIsSmall(luck));
    verdicts.add(Gates.twoAxes(points, references.seeds()));
    verdicts.add(Gates.worseBeforeBetter(scenario, curve));
    Optional<Reach> reach =
        effort.frontier() > 0
            ? Optional.of(Reach.of(model, found, references, effort.frontier(), progress))
            : Optional.empty();
    return new Balance(
        scenario,
        effort,
        references,
        stored.isPresent(),
        standings,
        Worth.of(scenario, standings),
        needs,
        luck,
        reached,
        Regret.of(scenario, watched),
        curve,
        points,
        reach,
        verdicts);
  }

  private static List<Frontier.Point> frontier(References stored) {
    return stored.frontier().stream()
        .map(point -> new Frontier.Point(point.harm(), point.growth()))
        .toList();
  }

  /** Hears one at a time. */
  static Progress inTurn(Progress heard) {
    Object turn = new Object();
    return (what, share) -> {
      synchronized (turn) {
        heard.at(what, share);
      }
    };
  }

  /** The standing of the careful reader. */
  public Standing reader() {
    return Standings.of(Roster.READER, standings);
  }

  /**
   * Whether it fails no gate and teaches every habit it claims. A gate that so few runs leave open
   * is not failed.
   */
  public boolean isSound() {
    return verdicts.stream().noneMatch(Verdict::fails)
        && worths.stream().noneMatch(Worth::isEmptyClaim);
  }
}
