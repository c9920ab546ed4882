package wheelhouse.sim;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.scenario.CalendarEntry;
import wheelhouse.scenario.CauseDraw;
import wheelhouse.scenario.Incident;
import wheelhouse.scenario.Lack;
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

  /** Skill of a member in a kind of which their author says nothing. */
  static final Range USUAL_SKILL = Range.of(0.3);

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
        skill[m * kinds + k] =
            member.skill().getOrDefault(scenario.kinds().get(k).id(), USUAL_SKILL);
      }
    }
    guardrailKind = scenario.guardrails().stream().mapToInt(rail -> kind(rail.kind())).toArray();
    calendarMinutes = new int[lastDay + 2];
    for (CalendarEntry entry : scenario.calendar()) {
      calendarMinutes[entry.day()] += entry.minutes();
    }
    ownWork = scenario.manager().ownWork().toArray(new OwnWork[0]);
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

  /** The numbers of the model as fields, since looking each up would cost more than the rules. */
  static final class Rules {

    private static final Lack[] LACKS = Lack.values();

    private final double[] value = new double[ModelNumber.values().length];
    final double[] gate = new double[LACKS.length];
    final double[] share = new double[6];
    final int[] pickMinutes = new int[6];
    final int[] responseMinutes = new int[6];
    final double[] late = new double[128];
    final double[] novelty = new double[256];

    Rules(Numbers numbers) {
      for (ModelNumber number : ModelNumber.values()) {
        value[number.ordinal()] = numbers.get(number);
      }
      gate[Lack.NOTHING.ordinal()] = 1;
      gate[Lack.AUTHORITY.ordinal()] = of(ModelNumber.GATE_AUTHORITY);
      gate[Lack.DECISION.ordinal()] = of(ModelNumber.GATE_DECISION);
      gate[Lack.BLOCKER.ordinal()] = of(ModelNumber.GATE_BLOCKER);
      gate[Lack.HANDS.ordinal()] = of(ModelNumber.GATE_HANDS);
      ModelNumber[] shares = {
        ModelNumber.SHARE_HOLD,
        ModelNumber.SHARE_LEND,
        ModelNumber.SHARE_DECIDE,
        ModelNumber.SHARE_UNBLOCK,
        ModelNumber.SHARE_HANDS,
        ModelNumber.SHARE_WHEEL
      };
      ModelNumber[] minutes = {
        ModelNumber.LEND_MINUTES,
        ModelNumber.DECIDE_MINUTES,
        ModelNumber.UNBLOCK_MINUTES,
        ModelNumber.HANDS_MINUTES,
        ModelNumber.WHEEL_MINUTES
      };
      ModelNumber[] responses = {
        ModelNumber.TEACH_MINUTES,
        ModelNumber.EXPECTATIONS_MINUTES,
        ModelNumber.REPRIORITISE_MINUTES,
        ModelNumber.RENEGOTIATE_MINUTES,
        ModelNumber.HAND_OFF_MINUTES,
        ModelNumber.TALK_MINUTES
      };
      for (int i = 0; i < 6; i++) {
        share[i] = of(shares[i]);
        pickMinutes[i] = i == 0 ? 0 : minutes(minutes[i - 1]);
        responseMinutes[i] = minutes(responses[i]);
      }
      double after = of(ModelNumber.LATE_AFTER);
      double scale = of(ModelNumber.LATE_SCALE);
      for (int open = 0; open < late.length; open++) {
        late[open] = StrictMath.exp(-Math.max(0, open - after) / scale);
      }
      novelty[0] = 1;
      for (int n = 1; n < novelty.length; n++) {
        novelty[n] = novelty[n - 1] * of(ModelNumber.NOVELTY);
      }
    }

    double of(ModelNumber number) {
      return value[number.ordinal()];
    }

    int minutes(ModelNumber number) {
      return (int) Math.round(value[number.ordinal()]);
    }

    int days(ModelNumber number) {
      return (int) Math.round(value[number.ordinal()]);
    }

    double late(int daysOpen) {
      return late[Math.min(daysOpen, late.length - 1)];
    }

    double novelty(int closedBefore) {
      return novelty[Math.min(closedBefore, novelty.length - 1)];
    }
  }
}
