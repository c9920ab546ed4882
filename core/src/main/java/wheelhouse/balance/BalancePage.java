package wheelhouse.balance;

import java.util.List;
import wheelhouse.paper.Drawing;
import wheelhouse.paper.Html;
import wheelhouse.paper.Markup;
import wheelhouse.run.RulesVersion;
import wheelhouse.scenario.Outcome;

/** A report as one page of HTML that needs no other, reads on a dark screen, and prints. */
public final class BalancePage {

  private static final int FIRST_DAYS = 6;

  private static final String STYLE =
      """
      @page{size:A4;margin:14mm}
      :root{--ground:#FCFAF5;--well:%WELL%;--ink:%INK%;--soft:%SOFT%;--line:%LINE%;--harm:%HARM%;
      --growth:%GROWTH%}
      *{box-sizing:border-box}
      body{margin:0 auto;padding:3.2rem 1.6rem 4rem;max-width:66rem;background:var(--ground);
      color:var(--ink);%TEXT%;font-size:11pt;line-height:1.5}
      h1{%TITLE%;font-size:34pt;line-height:1.1;margin:.15em 0 .25em}
      h2{%TITLE%;font-size:17pt;line-height:1.2;margin:0 0 .4em}
      h3{%STRONG%;font-size:11pt;margin:1.1em 0 .2em}
      p{margin:0 0 .6em}
      .kicker{%STRONG%;font-size:9pt;color:var(--soft);margin:0}
      .lead{%TITLE%;font-size:16pt;line-height:1.35;max-width:46rem;margin:0 0 .6em}
      .soft,footer,.change{color:var(--soft)}
      .change{%QUOTE%;font-size:12pt;line-height:1.4}
      section{display:grid;grid-template-columns:17rem minmax(0,1fr);gap:0 2.4rem;
      border-top:1.2pt solid var(--ink);padding-top:1rem;margin-top:2.6rem}
      section>.wide{grid-column:1/-1}
      figure{margin:0 0 .6rem}
      svg{width:100%;height:auto;display:block}
      .pair{display:grid;grid-template-columns:1fr 1fr;gap:1rem}
      table{border-collapse:collapse;width:100%;font-size:9.5pt;font-variant-numeric:tabular-nums}
      th{%STRONG%;text-align:right;border-bottom:.8pt solid var(--ink);padding:.2em .5em;
      vertical-align:bottom}
      td{text-align:right;border-bottom:.4pt solid var(--line);padding:.22em .5em}
      th:first-child,td:first-child{text-align:left;padding-left:0}
      td.text,th.text{text-align:left}
      tr.strong td{%STRONG%}
      .gates td{text-align:left;vertical-align:top;padding:.5em .5em}
      .gates td:first-child{white-space:nowrap}
      .pass{color:var(--growth);%STRONG%}
      .fail{color:var(--harm);%STRONG%}
      td,th{white-space:nowrap} td:first-child,.gates td{white-space:normal}
      .gates td.figures{width:44%}
      svg text{paint-order:stroke;stroke:var(--ground);stroke-width:2.5px;stroke-linejoin:round}
      svg text[fill="%PAPER%"]{stroke:none}
      svg [fill="%PAPER%"]{fill:var(--ground)}
      footer{border-top:.6pt solid var(--line);margin-top:3rem;padding-top:.8rem;font-size:9pt}
      @media screen and (max-width:52rem){section{display:block}.pair{display:block}}
      @media screen and (prefers-color-scheme:dark){:root{--ground:#1B1A18;--well:#262420;
      --ink:#EFE9DC;--soft:#A8A296;--line:#4A463D;--harm:#EC8A55;--growth:#6DB3D1}}
      @media print{:root{--ground:#fff}body{padding:0;max-width:none;font-size:9.5pt}h1{font-size:26pt}
      section{grid-template-columns:12.5rem minmax(0,1fr);gap:0 1.4rem;margin-top:1.6rem}
      section,figure,tr,.pair{break-inside:avoid}section.long{break-inside:auto}h2,h3{break-after:avoid}}
      """;

  private final Balance balance;
  private final Markup page = new Markup();

  private BalancePage(Balance balance) {
    this.balance = balance;
  }

  /** The page of a report. */
  public static String of(Balance balance) {
    BalancePage page = new BalancePage(balance);
    page.write();
    String title = balance.scenario().title() + ": what it teaches";
    return Html.document("en", title, STYLE, page.page).replace(" %", "\u00a0%");
  }

  private void write() {
    page.open("header");
    page.element("p", "What this scenario teaches", "class", "kicker");
    page.element("h1", balance.scenario().title());
    page.element("p", Telling.verdict(balance), "class", "lead");
    page.element(
        "p",
        balance.scenario().days()
            + " days and "
            + balance.scenario().away()
            + " of leave · "
            + balance.standings().size()
            + " ways of playing, "
            + Words.count(balance.effort().seeds())
            + " runs of each on the same luck",
        "class",
        "soft");
    page.close();
    section("Where every way of playing ends", Telling.plane(balance));
    figure(Planes.clouds(balance));
    end();
    gates();
    section("What each habit is worth", Telling.habits(balance));
    figure(Pictures.habits(balance));
    end();
    section("Which pick is best, how often", Telling.needs(balance));
    figure(Pictures.needs(balance.needs()));
    end();
    section("Luck", Telling.luck(balance));
    figure(LuckPicture.of(balance.luck()));
    end();
    section("Worse before better", Telling.curve(balance));
    page.open("div", "class", "pair");
    figure(Pictures.firstDays(balance, Math.min(FIRST_DAYS, balance.scenario().days())));
    figure(Pictures.harm(balance));
    page.close();
    figure(Pictures.growth(balance));
    end();
    section("Where regret lies", Telling.regret(balance));
    figure(Pictures.regret(balance.regret()));
    figure(Pictures.regretDays(balance));
    end();
    balance.reach().ifPresent(this::frontier);
    reached();
    policies();
    foot();
  }

  private void section(String heading, Told told) {
    section("whole", heading, told);
  }

  private void section(String style, String heading, Told told) {
    page.open("section", "class", style).open("div");
    page.element("h2", heading);
    page.element("p", told.means());
    if (!told.drawn().isEmpty()) {
      page.element("p", told.drawn(), "class", "soft");
    }
    page.element("p", told.change(), "class", "change");
    page.close().open("div");
  }

  private void end() {
    page.close().close();
  }

  private void figure(Drawing drawing) {
    page.open("figure").drawing(drawing).close();
  }

  private void gates() {
    page.open("section", "class", "long").open("div", "class", "wide");
    page.element("h2", "The gates");
    page.element(
        "p",
        "A scenario that teaches what it claims passes seven gates. Each is tried by policies that may"
            + " use only part of the rules; what is called clear is so by three standard errors.");
    page.open("table", "class", "gates");
    for (Verdict verdict : balance.verdicts()) {
      Told told = GateWords.of(verdict);
      page.open("tr");
      page.element("td", ruling(verdict), "class", marked(verdict));
      page.open("td").element("strong", GateWords.head(balance, verdict.gate())).empty("br");
      page.text(told.means());
      if (!verdict.passes()) {
        page.open("p", "class", "change").text(GateWords.advice(verdict)).close();
      }
      page.close().open("td", "class", "figures");
      if (verdict.passes()) {
        page.element("div", GateWords.nearest(balance, verdict), "class", "soft");
      }
      for (Verdict.Figure figure : verdict.against()) {
        page.element("div", GateWords.said(figure), "class", marked(verdict));
      }
      page.close().close();
    }
    page.close();
    end();
  }

  private static String ruling(Verdict verdict) {
    return switch (verdict.ruling()) {
      case PASSES -> "✓ passes";
      case OPEN -> "? open";
      case FAILS -> "✗ fails";
    };
  }

  private static String marked(Verdict verdict) {
    return switch (verdict.ruling()) {
      case PASSES -> "pass";
      case OPEN -> "soft";
      case FAILS -> "fail";
    };
  }

  private void frontier(Reach reach) {
    section("How far play can reach", Telling.reach(reach));
    figure(Planes.frontier(balance, reach));
    page.close().open("div", "class", "wide");
    page.open("table").open("tr");
    page.element("th", "");
    for (String head : List.of("best reader found", "looking ahead", "had all been known")) {
      page.element("th", head, "colspan", "2");
    }
    page.element("th", "gain by looking ahead").element("th", "left to that mark");
    page.close().open("tr").element("th", "growth counts");
    for (int side = 0; side < 3; side++) {
      page.element("th", "harm").element("th", "growth");
    }
    page.element("th", "points").element("th", "points").close();
    for (Reach.Weighed weighed : reach.weights()) {
      page.open("tr").element("td", Words.percent(weighed.growth()));
      for (Reach.Mark mark : List.of(weighed.reader(), weighed.ahead(), weighed.known())) {
        page.element("td", Telling.plusMinus(mark.harm(), 0));
        page.element("td", Telling.plusMinus(mark.growth(), 1));
      }
      page.element("td", Telling.plusMinus(weighed.gain(), 1));
      page.element("td", Telling.plusMinus(weighed.gap(), 1)).close();
    }
    page.close();
    page.element(
        "p",
        "With 95 % intervals. Points are hundredths of the range from the worst rule to the best known.",
        "class",
        "soft");
    end();
  }

  private void reached() {
    Reached reached = balance.reached();
    section("long", "What players meet", Telling.reached(balance));
    page.open("table").open("tr");
    page.element("th", "incident");
    page.element("th", "in runs");
    for (Outcome outcome : Outcome.values()) {
      page.element("th", outcome.word().replace('-', ' '));
    }
    page.close();
    for (Reached.OfIncident incident : reached.incidents()) {
      page.open("tr");
      page.element("td", incident.title());
      page.element("td", Words.percent((double) incident.inRuns() / Math.max(1, reached.runs())));
      for (Outcome outcome : Outcome.values()) {
        page.element("td", Words.count(incident.outcomes().getOrDefault(outcome, 0)));
      }
      page.close();
    }
    page.close();
    page.element("p", "How runs ended: " + Telling.endings(reached) + ".");
    listed("Incidents that never came up", reached.incidentsUnseen());
    listed("Incidents that come up only while the manager is away", reached.onlyAway());
    listed("Lines of signs that nobody was shown", reached.signsUnseen());
    listed("Voices that nobody heard", reached.voicesUnheard());
    listed(
        "Endings that no run came to",
        reached.endingsUnseen().stream().map(ending -> ending.word()).toList());
    end();
  }

  private void listed(String heading, List<String> what) {
    if (!what.isEmpty()) {
      page.element("h3", heading).element("p", String.join(" · ", what), "class", "soft");
    }
  }

  private void policies() {
    page.open("section", "class", "long").open("div", "class", "wide");
    page.element("h2", "Every way of playing");
    page.element(
        "p",
        "Means with 95 % intervals. The last two columns: in how many runs it had less harm, or more"
            + " growth, than the careful reader on the same luck.");
    page.open("table").open("tr").element("th", "");
    Telling.COLUMNS.forEach(column -> page.element("th", column));
    page.close();
    for (Standing standing : balance.standings()) {
      boolean strong = standing.sort() == Standing.Sort.READER;
      page.open("tr", "class", strong ? "strong" : "plain");
      page.element("td", Words.policy(standing.policy()));
      Telling.row(standing).forEach(cell -> page.element("td", cell));
      page.close();
    }
    page.close();
    end();
  }

  private void foot() {
    Balance.Effort effort = balance.effort();
    page.element(
        "footer",
        "Rules "
            + RulesVersion.CURRENT
            + ". Gates, regret and days over "
            + Words.count(effort.watched())
            + " runs, luck over "
            + effort.truths()
            + " truths played five times, what players meet over "
            + effort.counted()
            + " runs of each policy, picks in "
            + effort.tried()
            + " runs. Scores are measured against "
            + (balance.stored()
                ? "the references stored beside the scenario."
                : "references worked out for this report over "
                    + Words.count(balance.references().seeds())
                    + " seeds; “references” stores them.")
            + " A model of managers and teams, not a measurement of any; a score certifies nobody.");
  }
}
