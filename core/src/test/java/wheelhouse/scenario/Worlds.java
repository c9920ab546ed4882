package wheelhouse.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Scenarios made by a seed, for laws that must hold on whole classes of them. The words in them are
 * of no matter; the numbers are spread as an author would spread them.
 */
public final class Worlds {

  private static final List<String> KINDS = List.of("billing", "delivery", "records");
  private static final List<String> NAMES = List.of("ana", "bo", "cyrus", "dina", "efe", "fay");

  private final SplittableRandom random;
  private int members = 4;
  private int days = 24;
  private int away = 10;
  private int incidents = 26;
  private int foreseen;
  private double reliability = 0.85;
  private double loud = 0.35;
  private boolean ownWork = true;
  private boolean crisis = true;
  private Lack only;
  private final List<CauseDraw> causes = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private final List<Incident> cases = new ArrayList<>();
  private final List<Guardrail> guardrails = new ArrayList<>();
  private Numbers numbers = Numbers.USUAL;
  private int owners = 1;
  private int carriers = NAMES.size();
  private boolean gravestFirst;
  private String oldCraft = "billing";
  private List<String> kindsOfWork = KINDS;

  private Worlds(long seed) {
    random = new SplittableRandom(seed);
  }

  /** A mixed scenario: four members, 24 days and 10 of leave, 26 incidents. */
  public static Worlds mixed(long seed) {
    return new Worlds(seed);
  }

  /** Twice the incidents for the same people. */
  public Worlds doubleLoad() {
    incidents *= 2;
    return this;
  }

  /** Some number of incidents, the leave included. */
  public Worlds incidents(int count) {
    incidents = count;
    return this;
  }

  /** Another length. */
  public Worlds days(int there, int gone) {
    days = there;
    away = gone;
    return this;
  }

  /** Another number of members, at most six. */
  public Worlds members(int count) {
    members = count;
    return this;
  }

  /** How many of the incidents are foreseen. */
  public Worlds foreseen(int count) {
    foreseen = count;
    return this;
  }

  /** How reliable the signs are. */
  public Worlds reliability(double r) {
    reliability = r;
    return this;
  }

  /** Without own work. */
  public Worlds free() {
    ownWork = false;
    return this;
  }

  /** Nothing breaks and nothing compounds. */
  public Worlds calm() {
    crisis = false;
    return this;
  }

  /** Every owner lacks the same thing. */
  public Worlds lacking(Lack lack) {
    only = lack;
    return this;
  }

  /** Hidden causes on half of the pairs of member and kind. */
  public Worlds withCauses() {
    Cause[] all = Cause.values();
    for (int i = 0; i < 5; i++) {
      causes.add(
          new CauseDraw(
              all[i], KINDS.get(i % KINDS.size()), NAMES.subList(0, members), 0.9, "a tell"));
    }
    return this;
  }

  /** A source of irreversible cases, slow at first. */
  public Worlds withSource() {
    Incident of =
        new Incident(
            "case",
            "Two files, one number",
            "records",
            List.of(),
            "agnes",
            Optional.empty(),
            0,
            0.4,
            0.3,
            0.3,
            1.5,
            loud,
            List.of(
                new Truth(5, Lack.NOTHING, false, false, new Range(3, 6), 12),
                new Truth(1, Lack.AUTHORITY, true, false, new Range(3, 6), 12)),
            signs(),
            List.of());
    for (int i = 0; i < members; i++) {
      Incident one =
          new Incident(
              "case-" + i,
              of.title(),
              of.kind(),
              List.of(NAMES.get(i)),
              of.customer(),
              of.arrival(),
              0,
              of.difficulty(),
              of.stop(),
              of.close(),
              of.harm(),
              of.loud(),
              of.truths(),
              of.signs(),
              of.voices());
      cases.add(one);
    }
    sources.add(
        new Source(
            "counter",
            "One number is given twice",
            1,
            0.8,
            0.3,
            cases.stream().map(Incident::id).toList(),
            new Source.Redesign(
                "Number the files anew",
                "records",
                NAMES.get(0),
                0.5,
                5,
                List.of(
                    new Truth(2, Lack.NOTHING, false, true, Truth.NEVER, 0),
                    new Truth(1, Lack.DECISION, false, true, Truth.NEVER, 0)),
                List.of(lackSign(Channel.OWNER)))));
    return this;
  }

  /** A guardrail on each kind. */
  public Worlds withGuardrails() {
    for (String kind : KINDS) {
      guardrails.add(new Guardrail("rail-" + kind, kind, "Staged: " + kind));
    }
    return this;
  }

  /** A number of the model overridden. */
  public Worlds with(ModelNumber number, double value) {
    numbers = numbers.with(number, value);
    return this;
  }

  /** All numbers of the model. */
  public Worlds with(Numbers all) {
    numbers = all;
    return this;
  }

  /** Some incidents have no owner. */
  public Worlds someUnowned() {
    owners = 0;
    return this;
  }

  /** Owners overloaded: all incidents belong to the first two members. */
  public Worlds overloaded() {
    carriers = 2;
    return this;
  }

  /** Authors who list the gravest truth of each incident first. */
  public Worlds gravestFirst() {
    gravestFirst = true;
    return this;
  }

  /** All work of one kind. */
  public Worlds only(String kind) {
    kindsOfWork = List.of(kind);
    return this;
  }

  /** The manager good in another kind of work before managing. */
  public Worlds oldCraft(String kind) {
    oldCraft = kind;
    return this;
  }

  /** The scenario. */
  public Scenario build() {
    List<Kind> kinds = KINDS.stream().map(id -> new Kind(id, id)).toList();
    List<Member> team = new ArrayList<>();
    for (int i = 0; i < members; i++) {
      Map<String, Range> skill = new TreeMap<>();
      for (String kind : KINDS) {
        double from = 0.25 + 0.3 * random.nextDouble();
        skill.put(kind, new Range(from, from + 0.15));
      }
      team.add(
          new Member(
              NAMES.get(i),
              NAMES.get(i),
              "role",
              "portrait",
              "",
              skill,
              new Range(0.4, 0.65),
              new Range(0.5, 0.7),
              List.of()));
    }
    List<OwnWork> own = new ArrayList<>();
    if (ownWork) {
      for (int day = 1; day + 3 < days; day += 4) {
        own.add(
            new OwnWork(
                "own-" + day,
                "Own work",
                480,
                day,
                day + 3,
                new OwnWork.Missed("missed", 0.05, 0, 60)));
      }
    }
    List<Incident> all = new ArrayList<>();
    int last = days + away;
    for (int i = 0; i < incidents; i++) {
      all.add(incident(i, 1 + (int) ((long) i * (last - 2) / incidents)));
    }
    all.addAll(cases);
    return new Scenario(
        "world",
        Scenario.USUAL_LANGUAGE,
        "A world",
        "Made by a seed",
        15,
        Weekday.MONDAY,
        days,
        away,
        List.of(),
        new Briefing(List.of()),
        kinds,
        new Manager("lead", "Ruth", oldCraft, own),
        List.of(),
        team,
        causes,
        List.of(new Customer("agnes", "St. Agnes", "paid right")),
        all,
        sources,
        guardrails,
        List.of(),
        List.of(),
        List.of(),
        numbers);
  }

  private Incident incident(int i, int day) {
    List<String> owner =
        owners == 0 && i % 4 == 3
            ? List.of()
            : List.of(NAMES.get(random.nextInt(Math.min(members, carriers))));
    List<Truth> truths = new ArrayList<>();
    for (int t = 0; t < 8; t++) {
      Lack lack =
          only != null
              ? only
              : random.nextDouble() < 0.45 ? Lack.NOTHING : Lack.values()[1 + random.nextInt(4)];
      boolean reverses = !crisis || random.nextDouble() < 0.55;
      boolean compounds = crisis && random.nextBoolean();
      int breaks = 2 + random.nextInt(6);
      truths.add(
          new Truth(
              1,
              lack,
              compounds,
              reverses,
              reverses ? Truth.NEVER : new Range(breaks, breaks + 2),
              reverses ? 0 : 40 + random.nextInt(60)));
    }
    if (gravestFirst) {
      truths.sort(Comparator.comparingDouble(Worlds::gravity).reversed());
    }
    int early = Math.max(1, day - 2);
    return new Incident(
        "incident-" + i,
        "Incident " + i,
        kindsOfWork.get(random.nextInt(kindsOfWork.size())),
        owner,
        "agnes",
        Optional.of(Arrival.between(early, Math.min(days + away, day + 2))),
        i < foreseen ? 3 : 0,
        0.3 + 0.45 * random.nextDouble(),
        0.5 + random.nextDouble(),
        0.6 + 1.2 * random.nextDouble(),
        2 + 5 * random.nextDouble(),
        loud,
        truths,
        signs(),
        List.of());
  }

  private static double gravity(Truth truth) {
    return truth.permanent() + (truth.compounds() ? 30 : 0);
  }

  private Sign lackSign(Channel channel) {
    Map<String, String> lines = new TreeMap<>();
    Question.LACKS.answers().forEach(answer -> lines.put(answer, answer));
    return new Sign(Question.LACKS, channel, 0, reliability, lines);
  }

  private List<Sign> signs() {
    Map<String, String> yesNo = Map.of("yes", "yes", "no", "no");
    Map<String, String> when = Map.of("soon", "soon", "later", "later", "never", "never");
    return List.of(
        new Sign(Question.REVERSES, Channel.BOARD, 0, reliability, yesNo),
        new Sign(Question.COMPOUNDS, Channel.BOARD, 0, reliability, yesNo),
        lackSign(Channel.OWNER),
        new Sign(Question.BREAKS, Channel.CUSTOMER, 0, reliability, when));
  }
}
