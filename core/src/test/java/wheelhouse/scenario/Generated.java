package wheelhouse.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * A class of scenarios, of which a seed draws one: {@code Generated.mixed(seed)}, or {@code
 * Generated.MIXED.days(12, 4).incidents(9).causes(2).scenario(seed)}. The same seed gives the same
 * scenario. Everything differs between seeds: people, truths and their weights, sizes, signs,
 * loudness, arrival.
 *
 * @param members how many, from 1
 * @param kinds kinds of work, from 1
 * @param days days the manager is there
 * @param away days of leave
 * @param incidents how many, spread over days and leave alike
 * @param foreseen share of them that is foreseen, 0 to 1
 * @param unowned share of them that arrives without an owner, 0 to 1
 * @param causes how many hidden causes are laid
 * @param sources how many sources there are
 * @param guardrails how many guardrails are on offer
 * @param ownWork minutes a day of the manager's own work, on average
 * @param reliability of every sign
 * @param crisis share of truths that cannot be taken back, 0 to 1; the others lack something or
 *     nothing alike
 */
public record Generated(
    int members,
    int kinds,
    int days,
    int away,
    int incidents,
    double foreseen,
    double unowned,
    int causes,
    int sources,
    int guardrails,
    int ownWork,
    double reliability,
    double crisis) {

  /** Four members, 24 days and 10 of leave, 26 incidents of every sort: the model's mixed case. */
  public static final Generated MIXED =
      new Generated(4, 3, 24, 10, 26, 0.15, 0, 0, 0, 0, 120, 0.85, 0.5);

  /** Small, and with one of everything, so that every move has its use. */
  public static final Generated SMALL =
      new Generated(3, 2, 6, 3, 8, 0.3, 0.25, 2, 1, 1, 60, 0.85, 0.5);

  private static final Lack[] LACKS = Lack.values();

  /** One mixed scenario. */
  public static Scenario mixed(long seed) {
    return MIXED.scenario(seed);
  }

  /** One small scenario with something of everything. */
  public static Scenario small(long seed) {
    return SMALL.scenario(seed);
  }

  /** Of other lengths. */
  public Generated days(int present, int leave) {
    return new Generated(
        members,
        kinds,
        present,
        leave,
        incidents,
        foreseen,
        unowned,
        causes,
        sources,
        guardrails,
        ownWork,
        reliability,
        crisis);
  }

  /** With so many incidents: twice the usual is double load. */
  public Generated incidents(int count) {
    return new Generated(
        members,
        kinds,
        days,
        away,
        count,
        foreseen,
        unowned,
        causes,
        sources,
        guardrails,
        ownWork,
        reliability,
        crisis);
  }

  /** With so many hidden causes. */
  public Generated causes(int count) {
    return new Generated(
        members,
        kinds,
        days,
        away,
        incidents,
        foreseen,
        unowned,
        count,
        sources,
        guardrails,
        ownWork,
        reliability,
        crisis);
  }

  /** With so many sources. */
  public Generated sources(int count) {
    return new Generated(
        members,
        kinds,
        days,
        away,
        incidents,
        foreseen,
        unowned,
        causes,
        count,
        guardrails,
        ownWork,
        reliability,
        crisis);
  }

  /** With so many guardrails on offer, at most one a kind. */
  public Generated guardrails(int count) {
    return new Generated(
        members,
        kinds,
        days,
        away,
        incidents,
        foreseen,
        unowned,
        causes,
        sources,
        count,
        ownWork,
        reliability,
        crisis);
  }

  /** With shares of foreseen and unowned incidents. */
  public Generated shares(double ahead, double nobodys) {
    return new Generated(
        members,
        kinds,
        days,
        away,
        incidents,
        ahead,
        nobodys,
        causes,
        sources,
        guardrails,
        ownWork,
        reliability,
        crisis);
  }

  /** With signs of another reliability; misleading below chance level. */
  public Generated reliability(double shown) {
    return new Generated(
        members,
        kinds,
        days,
        away,
        incidents,
        foreseen,
        unowned,
        causes,
        sources,
        guardrails,
        ownWork,
        shown,
        crisis);
  }

  /** With another share of truths that cannot be taken back; 0 is no crisis at all. */
  public Generated crisis(double share) {
    return new Generated(
        members,
        kinds,
        days,
        away,
        incidents,
        foreseen,
        unowned,
        causes,
        sources,
        guardrails,
        ownWork,
        reliability,
        share);
  }

  /** The scenario of a seed. */
  public Scenario scenario(long seed) {
    return new Drawing(this, seed).scenario();
  }

  private record Drawing(Generated of, SplittableRandom random) {

    Drawing(Generated of, long seed) {
      this(of, new SplittableRandom(seed));
    }

    private double between(double from, double to) {
      return from + (to - from) * random.nextDouble();
    }

    private String one(String prefix, int count) {
      return prefix + random.nextInt(count);
    }

    Scenario scenario() {
      List<Member> team = new ArrayList<>();
      for (int m = 0; m < of.members; m++) {
        team.add(member("m" + m));
      }
      List<Incident> incidents = new ArrayList<>();
      for (int i = 0; i < of.incidents; i++) {
        incidents.add(incident("i" + i));
      }
      List<Source> sources = new ArrayList<>();
      for (int s = 0; s < of.sources; s++) {
        sources.add(source(s, incidents));
      }
      List<CauseDraw> causes = new ArrayList<>();
      for (int c = 0; c < of.causes; c++) {
        causes.add(cause());
      }
      List<Guardrail> guardrails = new ArrayList<>();
      for (int g = 0; g < Math.min(of.guardrails, of.kinds); g++) {
        guardrails.add(new Guardrail("g" + g, "k" + g, "A guardrail for kind " + g));
      }
      Manager manager = new Manager("manager", "The boss", one("k", of.kinds), ownWork());
      List<Customer> customers = new ArrayList<>();
      for (int c = 0; c < 4; c++) {
        customers.add(Scenarios.customer("c" + c));
      }
      return new Scenario(
          "generated",
          Scenario.USUAL_LANGUAGE,
          "Generated",
          "Drawn from a seed.",
          15,
          Weekday.MONDAY,
          of.days,
          of.away,
          List.of(),
          new Briefing(List.of("Drawn from a seed.")),
          Scenarios.kinds(of.kinds),
          manager,
          List.of(),
          team,
          causes,
          customers,
          incidents,
          sources,
          guardrails,
          List.of(),
          List.of(),
          List.of(),
          Numbers.USUAL);
    }

    private Member member(String id) {
      Map<String, Range> skills = new TreeMap<>();
      for (int k = 0; k < of.kinds; k++) {
        double middle = between(0.3, 0.7);
        skills.put("k" + k, new Range(middle - 0.08, middle + 0.08));
      }
      double autonomy = between(0.4, 0.75);
      double trust = between(0.45, 0.75);
      return Scenarios.member(
          id,
          skills,
          new Range(autonomy - 0.05, autonomy + 0.05),
          new Range(trust - 0.05, trust + 0.05));
    }

    private Incident incident(String id) {
      int day = 1 + random.nextInt(of.days + of.away);
      Slip slip =
          sized(Slip.of(id))
              .kind(one("k", of.kinds))
              .customer(one("c", 4))
              .arrives(Arrival.between(day, Math.min(of.days + of.away, day + 1)))
              .owners(random.nextDouble() < of.unowned ? new String[0] : owner());
      return slip.incident();
    }

    private String[] owner() {
      return new String[] {one("m", of.members)};
    }

    /** Size, truths, signs, loudness and foresight. */
    private Slip sized(Slip slip) {
      double harm = between(2, 7);
      int ahead = random.nextDouble() < of.foreseen ? 2 + random.nextInt(3) : 0;
      List<Truth> truths = new ArrayList<>();
      int count = 3 + random.nextInt(3);
      for (int t = 0; t < count; t++) {
        truths.add(truth(harm));
      }
      return slip.size(between(0.3, 0.75), between(0.8, 2.2), between(0.5, 1.5), harm)
          .foreseen(ahead, 0.4)
          .truths(truths.toArray(new Truth[0]))
          .sign(Question.COMPOUNDS, Channel.BOARD, 0, of.reliability)
          .sign(Question.BREAKS, Channel.BOARD, 1, of.reliability)
          .sign(Question.LACKS, Channel.BOARD, 0, of.reliability)
          .sign(Question.LACKS, Channel.OWNER, 0, of.reliability)
          .sign(Question.REVERSES, Channel.CUSTOMER, 0, of.reliability)
          .sign(Question.BREAKS, Channel.MONITOR, 0, of.reliability);
    }

    private Truth truth(double harm) {
      boolean reverses = random.nextDouble() >= of.crisis;
      Lack lack =
          random.nextDouble() < 0.35 ? Lack.NOTHING : LACKS[1 + random.nextInt(LACKS.length - 1)];
      int soon = 2 + random.nextInt(6);
      return new Truth(
          between(0.5, 2),
          lack,
          random.nextDouble() < 0.4,
          reverses,
          reverses ? Truth.NEVER : new Range(soon, soon + 2),
          reverses ? 0 : Math.rint(harm * between(8, 20)));
    }

    private Source source(int number, List<Incident> incidents) {
      String kind = one("k", of.kinds);
      List<String> cases = new ArrayList<>();
      for (int c = 0; c < 2; c++) {
        Slip slip =
            sized(Slip.of("s" + number + "-case" + c))
                .kind(kind)
                .customer(one("c", 4))
                .owners(owner())
                .bornOfSource();
        incidents.add(slip.size(0.45, 0.7, 0.4, 2).foreseen(0, 0.3).incident());
        cases.add(slip.incident().id());
      }
      Slip work = sized(Slip.of("redesign"));
      Source.Redesign redesign =
          new Source.Redesign(
              "Redesign " + number,
              kind,
              one("m", of.members),
              0.55,
              2.5,
              work.incident().truths(),
              work.incident().signs());
      return new Source("s" + number, "Source " + number, 1, 0.6, 0.05, cases, redesign);
    }

    private CauseDraw cause() {
      Cause[] all = Cause.values();
      List<String> among = new ArrayList<>();
      for (int m = 0; m < of.members; m++) {
        among.add("m" + m);
      }
      return new CauseDraw(
          all[random.nextInt(all.length)], one("k", of.kinds), among, 1, "They wait.");
    }

    /** Slips of their own of three hours or so, due a few days after they come up. */
    private List<OwnWork> ownWork() {
      List<OwnWork> work = new ArrayList<>();
      double due = 0;
      int from = 1;
      while (of.ownWork > 0 && from < of.days) {
        int minutes = 30 * (4 + random.nextInt(4));
        due += (double) minutes / of.ownWork;
        int last = Math.min(of.days, Math.max(from + 1, (int) Math.ceil(due) + 1));
        OwnWork.Missed missed = new OwnWork.Missed("It was missed.", 0.04, 4, 60);
        work.add(new OwnWork("own" + work.size(), "Own work", minutes, from, last, missed));
        from = (int) Math.floor(due) + 1;
      }
      return work;
    }
  }
}
