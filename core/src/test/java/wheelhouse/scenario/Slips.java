package wheelhouse.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Scenarios of one owner, one kind of work and slips that come one after the other, for laws about
 * one incident alone. Person and slips are spread by a seed; what a law speaks of is set.
 */
public final class Slips {

  /** The one kind of work. */
  public static final String KIND = "billing";

  private static final String ELSEWHERE = "records";

  private final SplittableRandom random;
  private Lack lacks = Lack.NOTHING;
  private boolean compounds;
  private Range breaks = Truth.NEVER;
  private double permanent;
  private double stopFrom = 0.5;
  private double stopTo = 1.5;
  private int[] arrivals = {1};
  private int days = 24;
  private String oldCraft = ELSEWHERE;
  private Numbers numbers = Numbers.USUAL;

  private Slips(long seed) {
    random = new SplittableRandom(seed);
  }

  /** One slip on day 1 that reverses, does not compound, and lacks nothing. */
  public static Slips of(long seed) {
    return new Slips(seed);
  }

  /** What the owner lacks. */
  public Slips lacking(Lack lack) {
    lacks = lack;
    return this;
  }

  /** Harm that compounds. */
  public Slips compounding() {
    compounds = true;
    return this;
  }

  /** It cannot be taken back, and breaks so many days after the first. */
  public Slips breaking(int from, int to, double lump) {
    breaks = new Range(from, to);
    permanent = lump;
    return this;
  }

  /** Days of work to stop the bleeding, spread evenly. */
  public Slips stopping(double from, double to) {
    stopFrom = from;
    stopTo = to;
    return this;
  }

  /** The days on which like slips come up. */
  public Slips on(int... when) {
    arrivals = when.clone();
    return this;
  }

  /** How long it goes; there is no leave. */
  public Slips days(int count) {
    days = count;
    return this;
  }

  /** The manager was good in this kind of work. */
  public Slips inTheOldCraft() {
    oldCraft = KIND;
    return this;
  }

  /** A number of the model overridden. */
  public Slips with(ModelNumber number, double value) {
    numbers = numbers.with(number, value);
    return this;
  }

  /** The scenario. */
  public Scenario build() {
    double skill = 0.3 + 0.35 * random.nextDouble();
    Member owner =
        new Member(
            "ana",
            "ana",
            "role",
            "portrait",
            "",
            Map.of(KIND, Range.of(skill), ELSEWHERE, Range.of(0.4)),
            Range.of(0.4 + 0.3 * random.nextDouble()),
            Range.of(0.45 + 0.3 * random.nextDouble()),
            List.of());
    double difficulty = Math.min(0.8, skill - 0.05 + 0.3 * random.nextDouble());
    double stop = stopFrom + (stopTo - stopFrom) * random.nextDouble();
    double close = 0.6 + 1.2 * random.nextDouble();
    double harm = 2 + 5 * random.nextDouble();
    boolean reverses = breaks.equals(Truth.NEVER);
    Truth truth = new Truth(1, lacks, compounds, reverses, breaks, permanent);
    List<Incident> incidents = new ArrayList<>();
    for (int i = 0; i < arrivals.length; i++) {
      incidents.add(
          new Incident(
              "slip-" + i,
              "Slip " + i,
              KIND,
              List.of("ana"),
              "agnes",
              Optional.of(Arrival.on(arrivals[i])),
              0,
              difficulty,
              stop,
              close,
              harm,
              0.3,
              List.of(truth),
              List.of(sign()),
              List.of()));
    }
    return new Scenario(
        "slips",
        Scenario.USUAL_LANGUAGE,
        "Slips",
        "Made by a seed",
        5,
        Weekday.MONDAY,
        days,
        0,
        List.of(),
        new Briefing(List.of()),
        List.of(new Kind(KIND, KIND), new Kind(ELSEWHERE, ELSEWHERE)),
        new Manager("lead", "Ruth", oldCraft, List.of()),
        List.of(),
        List.of(owner),
        List.of(),
        List.of(new Customer("agnes", "St. Agnes", "paid right")),
        incidents,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        numbers);
  }

  private static Sign sign() {
    Map<String, String> lines = new TreeMap<>();
    Question.LACKS.answers().forEach(answer -> lines.put(answer, answer));
    return new Sign(Question.LACKS, Channel.OWNER, 0, Sign.USUAL_RELIABILITY, lines);
  }
}
