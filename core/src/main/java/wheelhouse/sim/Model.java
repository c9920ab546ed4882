package wheelhouse.sim;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.scenario.CalendarEntry;
import wheelhouse.scenario.CauseDraw;
import wheelhouse.scenario.Incident;
import wheelhouse.scenario.Member;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Numbers;
import wheelhouse.scenario.OwnWork;
import wheelhouse.scenario.Question;
import wheelhouse.scenario.Range;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Sign;
import wheelhouse.scenario.Source;
import wheelhouse.scenario.Truth;

/**
 * A scenario made ready for simulating: ids turned into numbers, numbers laid out flat. Immutable,
 * and shared by all simulations of a scenario.
 */
public final class Model {

  private final Scenario scenario;
  private final List<Template> templates = new ArrayList<>();
  private final List<SourcePlan> sources = new ArrayList<>();

  final Rules rules;
  final int members;
  final int kinds;
  final int days;
  final int lastDay;
  final int oldCraft;
  final Template[] template;
  final int[] kindOf;
  final int[] redesignOf;
  final int[] channels;
  final int[] lastSignDay;
  final double[] difficulty;
  final int mostTruths;
  final int[] lack;
  final double[] growth;
  final double[] heals;
  final SourcePlan[] source;
  final int[] arrivalTemplate;
  final int[] arrivalOrdinal;
  final Range[] skill;
  final Range[] autonomy;
  final Range[] trust;
  final long[] memberKey;
  final int[] guardrailKind;
  final int[] calendarMinutes;
  final OwnWork[] ownWork;

  /** By day, whether some own work is due on it. */
  final boolean[] ownDue;

  final Hidden[] hidden;

  /** An incident's template, or that of a redesign. */
  record Template(
      Incident incident,
      long key,
      int kind,
      int customer,
      int owner,
      TruthRow[] truths,
      double[] cumulative,
      SignRow[] signs,
      int lastSignDay,
      int redesignOf) {}

  /** One truth, flat. */
  record TruthRow(
      int lack,
      boolean compounds,
      boolean reverses,
      int breaksFrom,
      int breaksTo,
      double permanent) {

    /**
     * The answer this truth gives to a question, where its breaking day is a number of days away.
     */
    int answer(Question question, int breaksAfter) {
      return switch (question) {
        case LACKS -> lack;
        case COMPOUNDS -> compounds ? 0 : 1;
        case REVERSES -> reverses ? 0 : 1;
        case BREAKS -> reverses ? 2 : breaksAfter <= Question.SOON_DAYS ? 0 : 1;
      };
    }
  }

  /** One sign, flat; {@code answers} are the numbers of the answers that have a line. */
  record SignRow(Question asks, int channel, int day, double reliability, int[] answers) {}

  /** A source, flat. */
  record SourcePlan(Source source, long key, int[] cases, int redesign, int kind) {}

  /** A cause to be drawn, flat. */
  record Hidden(int cause, int kind, int[] among, double chance, long key) {}

  private Model(Scenario scenario) {
    this.scenario = scenario;
    Numbers numbers = scenario.numbers();
    rules = new Rules(numbers);
    members = scenario.team().size();
    kinds = scenario.kinds().size();
    days = scenario.days();
    lastDay = days + scenario.away();
    oldCraft = kind(scenario.manager().oldCraft());
    for (Incident incident : scenario.incidents()) {
      templates.add(template(incident));
    }
    for (Source from : scenario.sources()) {
      addSource(from);
    }
    template = templates.toArray(new Template[0]);
    source = sources.toArray(new SourcePlan[0]);
    kindOf = new int[template.length];
    redesignOf = new int[template.length];
    channels = new int[template.length];
    lastSignDay = new int[template.length];
    difficulty = new double[template.length];
    int most = 0;
    for (int t = 0; t < template.length; t++) {
      kindOf[t] = template[t].kind();
      redesignOf[t] = template[t].redesignOf();
      difficulty[t] = template[t].incident().difficulty();
      for (SignRow sign : template[t].signs()) {
        channels[t] |= 1 << sign.channel();
      }
      lastSignDay[t] = template[t].lastSignDay();
      most = Math.max(most, template[t].truths().length);
    }
    mostTruths = most;
    lack = new int[template.length * most];
    growth = new double[template.length * most];
    heals = new double[template.length * most];
    for (int t = 0; t < template.length; t++) {
      for (int i = 0; i < template[t].truths().length; i++) {
        TruthRow truth = template[t].truths()[i];
        int at = truthAt(t, i);
        lack[at] = truth.lack();
        growth[at] = truth.compounds() ? rules.growthCompounding : rules.growthFlat;
        heals[at] = truth.reverses() ? rules.healsReversible : rules.healsIrreversible;
      }
    }
    List<Integer> arrivals = new ArrayList<>();
    List<Integer> ordinals = new ArrayList<>();
    for (int t = 0; t < template.length; t++) {
      int times = template[t].incident().arrival().map(arrival -> arrival.times()).orElse(0);
      for (int ordinal = 0; ordinal < times; ordinal++) {
        arrivals.add(t);
        ordinals.add(ordinal);
      }
    }
    arrivalTemplate = arrivals.stream().mapToInt(Integer::intValue).toArray();
    arrivalOrdinal = ordinals.stream().mapToInt(Integer::intValue).toArray();
    Range usual = Range.of(rules.of(ModelNumber.USUAL_SKILL));
    skill = new Range[members * kinds];
    autonomy = new Range[members];
    trust = new Range[members];
    memberKey = new long[members];
    for (int m = 0; m < members; m++) {
      Member member = scenario.team().get(m);
      autonomy[m] = member.autonomy();
      trust[m] = member.trust();
      memberKey[m] = Chance.key(member.id());
      for (int k = 0; k < kinds; k++) {
        skill[m * kinds + k] = member.skill().getOrDefault(scenario.kinds().get(k).id(), usual);
      }
    }
    guardrailKind = scenario.guardrails().stream().mapToInt(rail -> kind(rail.kind())).toArray();
    calendarMinutes = new int[lastDay + 2];
    for (CalendarEntry entry : scenario.calendar()) {
      calendarMinutes[entry.day()] += entry.minutes();
    }
    ownWork = scenario.manager().ownWork().toArray(new OwnWork[0]);
    ownDue = new boolean[lastDay + 2];
    for (OwnWork work : ownWork) {
      ownDue[Math.min(work.due(), lastDay + 1)] = true;
    }
    hidden = scenario.causes().stream().map(this::hidden).toArray(Hidden[]::new);
  }

  /**
   * The model of a scenario.
   *
   * @throws IllegalArgumentException if the scenario names something that it does not have; one
   *     that was read without errors never does
   */
  public static Model of(Scenario scenario) {
    return new Model(scenario);
  }

  /** Where a truth of a template stands in the tables by truth. */
  int truthAt(int of, int truth) {
    return of * mostTruths + truth;
  }

  /** The key of a member's draws. */
  public long memberKey(int member) {
    return memberKey[member];
  }

  /** The key of the draws of one of the scenario's hidden causes. */
  public long causeKey(int draw) {
    return hidden[draw].key();
  }

  /** The key of the draws of a template's arrivals; that of each is born of it. */
  public long templateKey(int of) {
    return template[of].key();
  }

  /** The key of a source's draws. */
  public long sourceKey(int of) {
    return source[of].key();
  }

  /** The scenario it was made from. */
  public Scenario scenario() {
    return scenario;
  }

  private Hidden hidden(CauseDraw draw) {
    int[] among = draw.among().stream().mapToInt(this::member).toArray();
    long key = Chance.key(draw.cause().word() + "/" + draw.kind() + "/" + draw.among());
    return new Hidden(draw.cause().ordinal(), kind(draw.kind()), among, draw.chance(), key);
  }

  private void addSource(Source from) {
    int redesign = templates.size();
    Source.Redesign work = from.redesign();
    Incident asIncident =
        new Incident(
            from.id() + "-redesign",
            work.title(),
            work.kind(),
            List.of(work.owner()),
            "",
            java.util.Optional.empty(),
            0,
            work.difficulty(),
            work.work(),
            0,
            0,
            0,
            work.truths(),
            work.signs(),
            List.of());
    templates.add(template(asIncident, sources.size()));
    int[] cases = from.cases().stream().mapToInt(this::incident).toArray();
    sources.add(
        new SourcePlan(
            from, Chance.key(from.id()), cases, redesign, templates.get(cases[0]).kind()));
  }

  private Template template(Incident incident) {
    return template(incident, -1);
  }

  private Template template(Incident incident, int redesignOf) {
    List<Truth> truths = incident.truths();
    TruthRow[] rows = new TruthRow[truths.size()];
    double[] cumulative = new double[truths.size()];
    double sum = 0;
    for (int i = 0; i < rows.length; i++) {
      Truth truth = truths.get(i);
      rows[i] =
          new TruthRow(
              truth.lacks().ordinal(),
              truth.compounds(),
              truth.reverses(),
              (int) truth.breaks().from(),
              (int) truth.breaks().to(),
              truth.permanent());
      sum += truth.weight();
      cumulative[i] = sum;
    }
    SignRow[] signs = incident.signs().stream().map(Model::sign).toArray(SignRow[]::new);
    int lastSignDay = incident.signs().stream().mapToInt(Sign::day).max().orElse(Board.NONE);
    int owner = incident.owners().size() == 1 ? member(incident.owners().get(0)) : -1;
    int customer = redesignOf >= 0 ? -1 : customer(incident.customer());
    return new Template(
        incident,
        Chance.key(incident.id()),
        kind(incident.kind()),
        customer,
        owner,
        rows,
        cumulative,
        signs,
        lastSignDay,
        redesignOf);
  }

  private static SignRow sign(Sign sign) {
    List<String> answers = sign.asks().answers();
    int[] shown =
        java.util.stream.IntStream.range(0, answers.size())
            .filter(i -> sign.lines().containsKey(answers.get(i)))
            .toArray();
    return new SignRow(sign.asks(), sign.from().ordinal(), sign.day(), sign.reliability(), shown);
  }

  private int kind(String id) {
    return find(scenario.kinds().stream().map(kind -> kind.id()).toList(), id, "kind of work");
  }

  private int member(String id) {
    return find(scenario.team().stream().map(Member::id).toList(), id, "member");
  }

  private int customer(String id) {
    return find(scenario.customers().stream().map(who -> who.id()).toList(), id, "customer");
  }

  private int incident(String id) {
    return find(scenario.incidents().stream().map(Incident::id).toList(), id, "incident");
  }

  private static int find(List<String> ids, String id, String what) {
    int at = ids.indexOf(id);
    if (at < 0) {
      throw new IllegalArgumentException(
          "no " + what + " is called \"" + id + "\". Maybe one of " + ids + " was meant");
    }
    return at;
  }
}
