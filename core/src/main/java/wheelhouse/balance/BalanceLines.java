package wheelhouse.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import wheelhouse.policy.Comparison.Measure;
import wheelhouse.policy.Estimate;
import wheelhouse.scenario.Outcome;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Scenario;

/** A report in lines of even width, part by part. */
public final class BalanceLines {

  private static final int MOST_INCIDENTS = 12;
  private static final int NAME = 30;

  private final Balance balance;
  private final List<Part> parts = new ArrayList<>();

  /**
   * A part of a report.
   *
   * @param heading over it
   * @param said what it means, in sentences
   * @param table its lines
   * @param change what to change, in sentences; may be empty
   */
  public record Part(String heading, String said, List<String> table, String change) {
    public Part {
      table = List.copyOf(table);
    }
  }

  private BalanceLines(Balance balance) {
    this.balance = balance;
  }

  /** The whole report. */
  public static List<Part> of(Balance balance) {
    BalanceLines lines = new BalanceLines(balance);
    lines.parts.add(
        new Part(
            balance.scenario().title() + ": what it teaches",
            Telling.verdict(balance) + " " + Telling.against(balance),
            List.of(),
            ""));
    lines.gates();
    lines.policies();
    lines.habits();
    lines.needs();
    lines.add("Luck", Telling.luck(balance), List.of());
    lines.curve();
    lines.regret();
    lines.reached();
    balance.reach().ifPresent(reach -> lines.parts.add(frontier(reach)));
    return lines.parts;
  }

  /** The search alone. */
  public static List<Part> of(Scenario scenario, Reach reach) {
    Part part = frontier(reach);
    return List.of(
        new Part(
            scenario.title() + ": how far play can reach",
            part.said(),
            part.table(),
            part.change()));
  }

  private void add(String heading, Told told, List<String> table) {
    parts.add(new Part(heading, told.means(), table, told.change()));
  }

  private void gates() {
    List<String> table = new ArrayList<>();
    for (Verdict verdict : balance.verdicts()) {
      table.add(
          format("%-6s  %s", GateWords.ruling(verdict), GateWords.head(balance, verdict.gate())));
      if (verdict.passes()) {
        table.add("        " + GateWords.nearest(balance, verdict));
      }
      for (Verdict.Figure figure : verdict.against()) {
        table.add("      ! " + GateWords.said(figure));
      }
      if (!verdict.passes()) {
        table.add("        " + GateWords.advice(verdict));
      }
    }
    parts.add(new Part("Gates", "", table, ""));
  }

  private void policies() {
    List<String> table = new ArrayList<>();
    table.add(
        format(
            "%-30s %12s %12s %13s %9s %6s %6s",
            "", "harm", "permanent", "growth", "score", "less", "more"));
    for (Standing standing : balance.standings()) {
      table.add(
          format(
              "%-30s %12s %12s %13s %9s %6s %6s",
              cut(Words.policy(standing.policy())),
              Telling.plusMinus(standing.of(Measure.HARM), 0),
              Telling.plusMinus(standing.of(Measure.PERMANENT), 0),
              Telling.plusMinus(standing.of(Measure.GROWTH), 2),
              Telling.plusMinus(standing.headline(), 0),
              Words.percent(standing.harmEdge()),
              Words.percent(standing.growthEdge())));
    }
    table.add(
        "± is half of a 95 % interval; less, more: runs with less harm, or more growth, than");
    table.add("the careful reader on the same luck.");
    add("Where every way of playing ends", Telling.plane(balance), table);
  }

  private void habits() {
    List<String> table = new ArrayList<>();
    table.add(
        format("%-20s %-8s %24s %24s %24s", "without", "", "harm", "growth", "points of score"));
    for (Worth worth : balance.worths()) {
      String name = Words.habit(worth.habit());
      String taught = worth.taught() ? "taught" : "";
      table.add(
          worth.says() == Worth.Says.NEVER_ARISES
              ? format("%-20s %-8s %24s", name, taught, "never arises here")
              : format(
                  "%-20s %-8s %24s %24s %24s",
                  name,
                  taught,
                  Telling.interval(worth.harm(), 0),
                  Telling.interval(negative(worth.growth()), 2),
                  Telling.interval(negative(worth.points()), 1)));
    }
    add("What each habit is worth", Telling.habits(balance), table);
  }

  private static Estimate negative(Estimate estimate) {
    return new Estimate(-estimate.mean(), estimate.error(), estimate.values());
  }

  private void needs() {
    Needs needs = balance.needs();
    List<String> table = new ArrayList<>();
    StringBuilder head = new StringBuilder(format("%-18s %7s", "needed", "slips"));
    for (Pick pick : Pick.values()) {
      head.append(
          format(" %10s", pick == Pick.TAKE_THE_WHEEL ? "wheel" : pick.label().split(" ")[0]));
    }
    table.add(head.toString());
    for (Pick need : Pick.values()) {
      int[] row = needs.sufficient().get(need.weight());
      int all = IntStream.of(row).sum();
      StringBuilder line =
          new StringBuilder(format("%-18s %7d", need == Pick.HOLD ? "nothing" : need.label(), all));
      for (Pick pick : Pick.values()) {
        line.append(
            format(" %10s", all == 0 ? "" : Words.percent((double) row[pick.weight()] / all)));
      }
      table.add(line.toString());
    }
    add("Which pick is best, how often", Telling.needs(balance), table);
  }

  private void curve() {
    List<String> table = new ArrayList<>();
    table.add(format("%-8s %26s %26s", "by day", "harm, wheel less reader", "growth"));
    List<Curve.Apart> apart = balance.curve().wheelLessReader();
    int before = 0;
    for (int day : new int[] {1, 2, 4, 8, 16, 24, 32, apart.size()}) {
      if (day <= apart.size() && day > before) {
        before = day;
        table.add(
            format(
                "%-8s %26s %26s",
                day == apart.size() ? "the end" : String.valueOf(day),
                Telling.interval(apart.get(day - 1).harm(), 1),
                Telling.interval(apart.get(day - 1).growth(), 2)));
      }
    }
    add("Worse before better", Telling.curve(balance), table);
  }

  private void regret() {
    List<String> table = new ArrayList<>();
    table.add(format("%-50s %7s %8s %8s %18s", "", "a run", "reader", "seer", "regret"));
    for (Regret.OfIncident incident :
        balance
            .regret()
            .incidents()
            .subList(0, Math.min(MOST_INCIDENTS, balance.regret().incidents().size()))) {
      table.add(
          format(
              "%-50s %7s %8s %8s %18s",
              Words.cut(incident.title()),
              Words.number(incident.times(), 1),
              Words.number(incident.reader(), 1),
              Words.number(incident.seer(), 1),
              Telling.plusMinus(incident.regret(), 1)));
    }
    add("Where regret lies", Telling.regret(balance), table);
  }

  private void reached() {
    Reached reached = balance.reached();
    List<String> table = new ArrayList<>();
    StringBuilder head = new StringBuilder(format("%-46s %7s", "", "in runs"));
    for (Outcome outcome : Outcome.values()) {
      head.append(format(" %9s", outcome.word()));
    }
    table.add(head.toString());
    for (Reached.OfIncident incident : reached.incidents()) {
      double share = (double) incident.inRuns() / Math.max(1, reached.runs());
      StringBuilder line =
          new StringBuilder(format("%-46s %7s", Words.cut(incident.title()), Words.percent(share)));
      for (Outcome outcome : Outcome.values()) {
        line.append(format(" %9s", Words.count(incident.outcomes().getOrDefault(outcome, 0))));
      }
      table.add(line.toString());
    }
    table.add("Endings: " + Telling.endings(reached));
    listed(table, "Never came up: ", reached.incidentsUnseen());
    listed(table, "Only while the manager is away: ", reached.onlyAway());
    listed(table, "Signs nobody was shown: ", reached.signsUnseen());
    listed(table, "Voices nobody heard: ", reached.voicesUnheard());
    add("What players meet", Telling.reached(balance), table);
  }

  private static void listed(List<String> table, String what, List<String> names) {
    if (!names.isEmpty()) {
      table.add(what.strip());
      names.forEach(name -> table.add("  " + name));
    }
  }

  private static Part frontier(Reach reach) {
    List<String> table = new ArrayList<>();
    table.add(
        format(
            "%-7s %24s %24s %24s %12s %12s",
            "growth", "best reader found", "looking ahead", "had all been known", "gain", "left"));
    table.add(
        format(
            "%-7s %24s %24s %24s %12s %12s",
            "counts", "harm / growth", "lower bound", "upper mark, no proof", "points", "points"));
    for (Reach.Weighed weighed : reach.weights()) {
      table.add(
          format(
              "%-7s %24s %24s %24s %12s %12s",
              Words.percent(weighed.growth()),
              mark(weighed.reader()),
              mark(weighed.ahead()),
              mark(weighed.known()),
              Telling.plusMinus(weighed.gain(), 1),
              Telling.plusMinus(weighed.gap(), 1)));
    }
    table.add(
        "± is half of a 95 % interval; points are hundredths of the range from the worst rule");
    table.add("to the best known; gain and left are paired, on the same luck.");
    Told told = Telling.reach(reach);
    return new Part("How far play can reach", told.means(), table, told.change());
  }

  private static String mark(Reach.Mark mark) {
    return Telling.plusMinus(mark.harm(), 0) + " / " + Telling.plusMinus(mark.growth(), 1);
  }

  private static String cut(String name) {
    return name.length() <= NAME ? name : name.substring(0, NAME);
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
