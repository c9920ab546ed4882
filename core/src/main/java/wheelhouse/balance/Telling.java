package wheelhouse.balance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import wheelhouse.policy.Comparison.Measure;
import wheelhouse.policy.Estimate;
import wheelhouse.scenario.Letter.Ending;
import wheelhouse.scenario.Pick;

/** Says what each part of a report means and what to change, to a trainer. */
public final class Telling {

  /** A trick that is a reader for all but the last days. */
  private static final String READS_TOO = "idle-last-week";

  private static final List<String> NUMBERS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private Telling() {}

  /** The whole report in a sentence or two. */
  public static String verdict(Balance balance) {
    List<String> fail =
        balance.verdicts().stream()
            .filter(Verdict::fails)
            .map(verdict -> verdict.gate().label().toLowerCase(Locale.ROOT))
            .toList();
    List<String> open =
        balance.verdicts().stream()
            .filter(verdict -> verdict.ruling() == Verdict.Ruling.OPEN)
            .map(verdict -> verdict.gate().label().toLowerCase(Locale.ROOT))
            .toList();
    List<String> empty =
        balance.worths().stream()
            .filter(Worth::isEmptyClaim)
            .map(worth -> Words.habit(worth.habit()))
            .toList();
    int taught = balance.scenario().teaches().size();
    String gates =
        fail.isEmpty()
            ? "It passes "
                + (open.isEmpty() ? "all " : "")
                + spelt(balance.verdicts().size() - open.size())
                + " gates"
            : "It does not pass "
                + (fail.size() == 1 ? "the gate" : spelt(fail.size()) + " gates:")
                + " “"
                + String.join("”, “", fail)
                + "”";
    String habits =
        taught == 0
            ? ", and claims to teach nothing."
            : empty.isEmpty()
                ? (fail.isEmpty() ? ", and teaches " : "; it does teach ")
                    + (taught == 1
                        ? "the habit"
                        : taught == 2 ? "both habits" : "all " + spelt(taught) + " habits")
                    + " that it claims."
                : "; it claims to teach “"
                    + String.join("”, “", empty)
                    + "”, and over "
                    + Words.count(balance.effort().seeds())
                    + " runs a reader without that is not clearly worse off.";
    return gates + habits + undecided(open);
  }

  private static String undecided(List<String> open) {
    return open.isEmpty()
        ? ""
        : " Open on so few runs: “"
            + String.join("”, “", open)
            + "”; "
            + Words.count(Verdict.ENOUGH)
            + " or more decide.";
  }

  /** What scores are measured against, and on how many seeds that stands. */
  static String against(Balance balance) {
    String seeds = Words.count(balance.references().seeds()) + " seeds";
    return balance.stored()
        ? "Scores are measured against the references stored beside it, over " + seeds + "."
        : "Scores are measured against references worked out for this report, over "
            + seeds
            + ": “references” works them out over more, and stores them.";
  }

  private static String spelt(int count) {
    return count < NUMBERS.size() ? NUMBERS.get(count) : Words.count(count);
  }

  /** The clouds. */
  public static Told plane(Balance balance) {
    Standing reader = balance.reader();
    Standing best =
        balance.standings().stream()
            .filter(each -> each.sort().ordinal() < Standing.Sort.READER.ordinal())
            .filter(each -> !each.policy().equals(READS_TOO))
            .max(Comparator.comparingDouble(each -> each.headline().mean()))
            .orElse(reader);
    return new Told(
        "Over "
            + Words.count(reader.headline().values())
            + " runs on the same luck the careful reader scores "
            + Words.number(reader.headline().mean(), 0)
            + " of 100 on average; the best that needs no reading, “"
            + Words.policy(best.policy())
            + "”, scores "
            + Words.number(best.headline().mean(), 0)
            + ".",
        "Each dot is where one way of playing ends on average; half of its runs end inside its oval."
            + " Up is a team that can do more, right is fewer customers harmed.",
        "If a simple rule comes near the reader, the signs matter too little there: let more"
            + " incidents differ in what they need, so that one pick cannot fit them all.");
  }

  /** The habits. */
  public static Told habits(Balance balance) {
    List<String> pay =
        balance.worths().stream()
            .filter(worth -> worth.says() == Worth.Says.PAYS)
            .sorted(Comparator.comparingDouble(worth -> -worth.points().mean()))
            .map(worth -> Words.habit(worth.habit()))
            .toList();
    List<String> empty =
        balance.worths().stream()
            .filter(Worth::isEmptyClaim)
            .map(worth -> Words.habit(worth.habit()))
            .toList();
    String most =
        pay.isEmpty()
            ? "Here no habit makes a clear difference."
            : "Here it costs most to go without “" + pay.get(0) + "”.";
    return new Told(
        "The same careful reader plays without one habit at a time, on the same luck. " + most,
        "The bars are what that costs: harm added, growth lost, each as a share of the range from the"
            + " worst rule to the best known. The true cost lies within the whiskers 95 times in 100. A"
            + " dot stands behind what the scenario says it teaches.",
        empty.isEmpty()
            ? "If a habit that you want to teach costs nothing to go without, give it more occasions, or"
                + " more weight where it matters."
            : "Nobody needs “"
                + String.join("”, “", empty)
                + "” here, though the scenario claims to teach it: add occasions for it, or take the"
                + " claim out of “teaches”.");
  }

  /** Which pick is best. */
  public static Told needs(Balance balance) {
    Needs needs = balance.needs();
    List<String> never = new ArrayList<>();
    Pick most = Pick.HOLD;
    for (Pick pick : Pick.values()) {
      most = needs.lightest(pick) > needs.lightest(most) ? pick : most;
      if (needs.lightest(pick) == 0) {
        never.add(pick.label());
      }
    }
    return new Told(
        Words.count(needs.decisions())
            + " slips were each tried with all six picks, kept to until the bleeding stopped. The"
            + " lightest sufficient one, after which no more was lost for good (within "
            + Words.number(needs.tolerance(), 0)
            + " points), was most often “"
            + most.label()
            + "”, in "
            + Words.percent((double) needs.lightest(most) / Math.max(1, needs.decisions()))
            + ".",
        "A row is what slips needed on their first day: the lightest pick with which the bleeding ends"
            + " in time. A column is the lightest sufficient one: the larger the disc, the more often."
            + " Dark where the two agree.",
        never.isEmpty()
            ? "If one column holds nearly everything, a player can stop looking: give other lacks more"
                + " weight among the truths."
            : "Never the lightest sufficient one: "
                + String.join(", ", never)
                + ". Give what it meets more weight among the truths, and a breaking day to matter by.");
  }

  /** Luck. */
  public static Told luck(Balance balance) {
    Luck luck = balance.luck();
    double dice = Math.sqrt(Math.max(0, luck.dice().harm().mean())) * luck.harmSpread();
    return new Told(
        "Two people who decide alike, in the same situation, still end some "
            + Words.number(dice, 0)
            + " points of harm apart by dice alone: "
            + Words.percent(luck.dice().harm().mean())
            + " of the spread in harm and "
            + Words.percent(luck.dice().growth().mean())
            + " of that in growth. Signs that mislead make "
            + Words.percent(luck.signs().harm().mean())
            + " and "
            + Words.percent(luck.signs().growth().mean())
            + "; the rest was dealt.",
        "The dashed line is where dice would be too many.",
        "If dice make more than 35 %, one run says little about how somebody played: use more incidents, each"
            + " of less weight, or more reliable signs.");
  }

  /** Worse before better. */
  public static Told curve(Balance balance) {
    int until = 0;
    List<Curve.Apart> apart = balance.curve().wheelLessReader();
    while (until < apart.size() && !apart.get(until).harm().isAbove(0)) {
      until++;
    }
    String looks =
        until == 0
            ? "Here it looks bad from the first day."
            : until == apart.size()
                ? "Here it never looks worse."
                : "Here it does no more harm than the careful reader for "
                    + until
                    + (until == 1 ? " day." : " days.");
    return new Told(
        "Who always takes the wheel looks like the best manager on the floor, for a while. "
            + looks,
        "Lines are means. At the very end, what still bleeds is played out and heals as far as it can.",
        "If the wheel looks bad from day 1, begin with something that one pair of hands can do; if it"
            + " never does, let more come than one pair of hands can carry.");
  }

  /** Regret. */
  public static Told regret(Balance balance) {
    Regret regret = balance.regret();
    double first =
        regret.incidents().stream().limit(3).mapToDouble(each -> each.regret().mean()).sum();
    String share =
        regret.total().mean() <= 0 ? "none" : Words.percent(first / regret.total().mean());
    return new Told(
        "Somebody who saw every truth would spare customers "
            + Words.number(regret.total().mean(), 0)
            + " points of harm a run. The first three of these slips make "
            + share
            + " of it: they are the hard ones to read.",
        "Open columns are days of the leave.",
        "Hard is good where the signs are there to be had. If much regret lies on an incident and its"
            + " signs say little, add a sign, or make one that is there more reliable.");
  }

  /** What players meet. */
  public static Told reached(Balance balance) {
    Reached reached = balance.reached();
    List<String> missing = new ArrayList<>();
    add(missing, reached.incidentsUnseen().size(), "incident", "incidents");
    add(missing, reached.signsUnseen().size(), "line of a sign", "lines of signs");
    add(missing, reached.voicesUnheard().size(), "voice", "voices");
    add(missing, reached.endingsUnseen().size(), "ending", "endings");
    return new Told(
        "In "
            + Words.count(reached.runs())
            + " runs of all policies "
            + (missing.isEmpty()
                ? "everything that was written was met."
                : "nobody met "
                    + String.join(", ", missing)
                    + ". What was not seen in so many runs happens in fewer than one in "
                    + Words.count(Math.max(1, reached.runs() / 3))
                    + "."),
        "",
        "For what nobody met, ask “cover” whether it can be reached at all. Words that cannot be"
            + " reached are better taken out.");
  }

  private static void add(List<String> missing, int count, String one, String many) {
    if (count > 0) {
      missing.add(spelt(count) + " " + (count == 1 ? one : many));
    }
  }

  /** The frontier. */
  public static Told reach(Reach reach) {
    double least =
        reach.weights().stream().mapToDouble(Reach.Weighed::shareOfTheWay).min().orElse(0);
    double most =
        reach.weights().stream().mapToDouble(Reach.Weighed::shareOfTheWay).max().orElse(0);
    return new Told(
        "“Looking ahead” was really played, by one who sees no more than a player, on "
            + reach.seeds()
            + " fresh runs on which nothing had been chosen: so much is possible, at least. “If you had"
            + " known everything” knew every truth and all luck beforehand; nobody who sees only the"
            + " board should expect to pass it. It was itself found by a search, so it is a mark and not"
            + " a proof. What can be reached lies between the two. Looking ahead goes "
            + Words.percent(least)
            + (Words.percent(least).equals(Words.percent(most)) ? "" : " to " + Words.percent(most))
            + " of the way from the best reader to that mark.",
        "The true means lie inside the small ovals 95 times in 100.",
        "If looking ahead adds little to the reader, the reader’s habits are the lesson. If it adds"
            + " much, there is more to learn here than the habits say: look at which slips regret lies"
            + " on.");
  }

  /** A mean and the interval in which it lies 95 times in 100. */
  public static String interval(Estimate estimate, int places) {
    return Words.signed(estimate.mean(), places)
        + " ("
        + Words.signed(estimate.low(), places)
        + " to "
        + Words.signed(estimate.high(), places)
        + ")";
  }

  /** The endings with their counts. */
  public static String endings(Reached reached) {
    return Arrays.stream(Ending.values())
        .map(ending -> ending.word() + " " + Words.count(reached.endings().getOrDefault(ending, 0)))
        .collect(Collectors.joining(" · "));
  }

  /** A policy's figures in the order of {@link #COLUMNS}. */
  static List<String> row(Standing standing) {
    return List.of(
        plusMinus(standing.of(Measure.HARM), 0),
        plusMinus(standing.of(Measure.PERMANENT), 0),
        plusMinus(standing.of(Measure.GROWTH), 2),
        plusMinus(standing.headline(), 0),
        Words.number(standing.of(Measure.BROKEN).mean(), 1),
        Words.percent(standing.harmEdge()),
        Words.percent(standing.growthEdge()));
  }

  /** What {@link #row} tells. */
  static final List<String> COLUMNS =
      List.of("harm", "permanent", "growth", "score", "broke", "less harm", "more growth");

  static String plusMinus(Estimate estimate, int places) {
    return Words.number(estimate.mean(), places)
        + " ± "
        + Words.number(1.96 * estimate.error(), places);
  }
}
