package wheelhouse.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import wheelhouse.paper.Drawing;
import wheelhouse.paper.Drawing.Anchor;
import wheelhouse.paper.Drawing.Fill;
import wheelhouse.paper.Face;
import wheelhouse.paper.Ink;
import wheelhouse.policy.Estimate;
import wheelhouse.policy.Roster;
import wheelhouse.run.References;
import wheelhouse.scenario.Pick;

/** The pictures of a report but the planes. */
final class Pictures {

  private static final double WIDE = 640;
  private static final double TYPE = 11;

  private static final int MOST_INCIDENTS = 12;

  /** The share from which a disc holds its figure. */
  private static final double MOST_BESIDE = 0.55;

  /** The least share that is written out. */
  private static final double LEAST_SAID = 0.05;

  private Pictures() {}

  /** What switching off each habit costs, on both axes, as a share of what is at stake. */
  static Drawing habits(Balance balance) {
    References references = balance.references();
    double harm = Math.max(1e-9, references.harmWorst() - references.harmBest());
    double growth = Math.max(1e-9, references.growthBest() - references.growthWorst());
    List<Bars.Row> rows = new ArrayList<>();
    for (Worth worth : balance.worths()) {
      rows.add(
          new Bars.Row(
              Words.habit(worth.habit()) + (worth.taught() ? " ●" : ""),
              worth.taught(),
              worth.says() == Worth.Says.NEVER_ARISES
                  ? List.of(new Bars.Bar(worth.harm(), Ink.SOFT, "never arises here"))
                  : List.of(
                      bar(worth.harm(), harm, Ink.HARM, " harm", 0),
                      bar(worth.growth(), growth, Ink.GROWTH, " growth", 1))));
    }
    return Bars.of("What each habit is worth", WIDE, 150, rows);
  }

  private static Bars.Bar bar(Estimate value, double range, Ink ink, String unit, int places) {
    double sign = ink == Ink.GROWTH ? -1 : 1;
    return new Bars.Bar(
        new Estimate(value.mean() / range, value.error() / range, value.values()),
        ink,
        Words.signed(sign * value.mean(), places) + unit);
  }

  /** Where regret lies, incident by incident. */
  static Drawing regret(Regret regret) {
    List<Bars.Row> rows =
        regret.incidents().stream()
            .limit(MOST_INCIDENTS)
            .map(
                each ->
                    new Bars.Row(
                        Words.cut(each.title()),
                        false,
                        List.of(
                            new Bars.Bar(
                                each.regret(), Ink.HARM, Words.number(each.regret().mean(), 1)))))
            .toList();
    return Bars.of("Harm that one who sees the truth would have spared", WIDE, 270, rows);
  }

  /** Regret by the day on which slips appear. */
  static Drawing regretDays(Balance balance) {
    return Panel.columns(
        "harm spared, by the day the slip appears",
        Ink.HARM,
        WIDE,
        130,
        balance.regret().days().stream().map(Estimate::mean).toList(),
        balance.scenario().days());
  }

  /** The first days, when the wheel looks good. */
  static Drawing firstDays(Balance balance, int days) {
    return Panel.lines(
        "harm, the first days", Ink.HARM, WIDE / 2 - 10, 210, lines(balance, days, Ink.HARM), 0);
  }

  /** Harm over the whole run. */
  static Drawing harm(Balance balance) {
    return Panel.lines(
        "harm, the whole run",
        Ink.HARM,
        WIDE / 2 - 10,
        210,
        lines(balance, Integer.MAX_VALUE, Ink.HARM),
        balance.scenario().days());
  }

  /** Growth up to the leave. */
  static Drawing growth(Balance balance) {
    return Panel.lines(
        "growth of capability",
        Ink.GROWTH,
        WIDE,
        180,
        lines(balance, balance.scenario().days(), Ink.GROWTH),
        0);
  }

  private static List<Panel.Line> lines(Balance balance, int days, Ink ink) {
    List<Panel.Line> lines = new ArrayList<>();
    for (Curve.Line line : balance.curve().lines()) {
      boolean reader = line.policy().equals(Roster.READER);
      boolean wheel = line.policy().equals(Roster.constants().get(5).name());
      lines.add(
          new Panel.Line(
              reader ? "careful reader" : wheel ? "always the wheel" : "always hold",
              line.days().stream()
                  .limit(days)
                  .map(point -> ink == Ink.HARM ? point.harm() : point.growth())
                  .toList(),
              reader ? Ink.INK : wheel ? ink : Ink.SOFT,
              reader || wheel));
    }
    return lines;
  }

  /** Which pick is the lightest sufficient one, by what the day needed. */
  static Drawing needs(Needs needs) {
    Pick[] picks = Pick.values();
    double left = 150;
    double cell = (WIDE - 12 - left) / picks.length;
    double row = 40;
    double head = 53;
    List<Drawing.Mark> marks = new ArrayList<>();
    for (Pick pick : picks) {
      double x = left + (pick.weight() + 0.5) * cell;
      heading(marks, x, 29, pick.label());
      double share = (double) needs.lightest(pick) / Math.max(1, needs.decisions());
      text(marks, x, 44, Words.percent(share), Anchor.MIDDLE, Face.TEXT, Ink.SOFT);
    }
    for (Pick need : picks) {
      int[] counts = needs.sufficient().get(need.weight());
      int all = IntStream.of(counts).sum();
      double y = head + (need.weight() + 0.5) * row;
      text(marks, left - 14, y, need(need), Anchor.END, Face.TEXT, Ink.INK);
      String times = String.format(Locale.ROOT, "%,d slips", all);
      text(marks, left - 14, y + 12, times, Anchor.END, Face.TEXT, Ink.SOFT);
      for (Pick pick : picks) {
        double x = left + (pick.weight() + 0.5) * cell;
        double share = all == 0 ? 0 : (double) counts[pick.weight()] / all;
        disc(marks, x, y, row * 0.47, share, pick == need ? Ink.INK : Ink.LINE);
      }
    }
    return new Drawing(
        WIDE, head + picks.length * row + 4, "Which pick is the lightest sufficient", marks);
  }

  /** A label on two lines if it has more than one word; the last line stands at {@code y}. */
  private static void heading(List<Drawing.Mark> marks, double x, double y, String label) {
    int last = label.lastIndexOf(' ');
    if (last > 0) {
      text(marks, x, y - 13, label.substring(0, last), Anchor.MIDDLE, Face.STRONG, Ink.INK);
    }
    text(marks, x, y, label.substring(last + 1), Anchor.MIDDLE, Face.STRONG, Ink.INK);
  }

  private static String need(Pick need) {
    return need == Pick.HOLD ? "nothing needed" : "needed: " + need.label();
  }

  /** A share as a disc, its figure on it where there is room, else beside it. */
  private static void disc(
      List<Drawing.Mark> marks, double x, double y, double largest, double share, Ink ink) {
    double radius = Math.max(1.2, largest * Math.sqrt(share));
    if (share > 0) {
      marks.add(new Drawing.Disc(x, y, radius, ink, Fill.SOLID));
    }
    if (share >= MOST_BESIDE) {
      Ink on = ink == Ink.INK ? Ink.PAPER : Ink.INK;
      text(marks, x, y + 4, Words.percent(share), Anchor.MIDDLE, Face.TEXT, on);
    } else if (share >= LEAST_SAID) {
      text(marks, x + radius + 3, y + 4, Words.percent(share), Anchor.START, Face.TEXT, Ink.INK);
    }
  }

  private static void text(
      List<Drawing.Mark> marks,
      double x,
      double y,
      String text,
      Anchor anchor,
      Face face,
      Ink ink) {
    marks.add(new Drawing.Label(x, y, text, face, TYPE, ink, anchor));
  }
}
