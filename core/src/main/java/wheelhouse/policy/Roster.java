package wheelhouse.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wheelhouse.scenario.Habit;
import wheelhouse.scenario.Pick;

/** Every policy there is, in the order in which reports list them. */
public final class Roster {

  /** The careful one. */
  public static final String READER = "reader";

  /** The one that sees the truth: a bound, not a player. */
  public static final String SEES_THE_TRUTH = "sees-the-truth";

  private Roster() {}

  /** The six constants. */
  public static List<Entry> constants() {
    List<Entry> entries = new ArrayList<>();
    for (Pick pick : Pick.values()) {
      entries.add(new Entry("always-" + pick.word(), simulation -> new Constant(pick)));
    }
    return entries;
  }

  /** Everything on the wheel in some order, and everything at random. */
  public static List<Entry> rules() {
    return List.of(
        new Entry("loudest-first", simulation -> new AtTheWheel(AtTheWheel.Order.LOUDEST)),
        new Entry("oldest-first", simulation -> new AtTheWheel(AtTheWheel.Order.OLDEST)),
        new Entry("random-order", simulation -> new AtTheWheel(AtTheWheel.Order.RANDOM)),
        new Entry("random", simulation -> new AtRandom()));
  }

  /** The tricks of law L15. */
  public static List<Entry> tricks() {
    List<Entry> entries = new ArrayList<>();
    for (Trick trick : Trick.values()) {
      entries.add(new Entry(trick.word(), simulation -> trick.policy()));
    }
    entries.add(
        new Entry(
            "idle-last-week", simulation -> Reader.idling(Style.READER, SignBeliefs.reading(), 5)));
    return entries;
  }

  /** The careful reader. */
  public static Entry reader() {
    return reader(READER, Style.READER);
  }

  /** The reader with one habit switched off. */
  public static Entry readerWithout(Habit habit) {
    return reader("reader-without-" + habit.word(), Style.READER.without(habit));
  }

  static Entry reader(String name, Style style) {
    return new Entry(
        name,
        simulation ->
            new Reader(
                style, style.has(Habit.READS_SIGNS) ? SignBeliefs.reading() : SignBeliefs.deaf()));
  }

  /** The reader with each of its habits switched off. */
  public static List<Entry> ablations() {
    List<Entry> entries = new ArrayList<>();
    for (Habit habit : Habit.values()) {
      entries.add(readerWithout(habit));
    }
    return entries;
  }

  /** A reader of the same habits that sees the truth. */
  public static Entry seesTheTruth() {
    return new Entry(
        SEES_THE_TRUTH,
        simulation -> new Reader(Style.READER, new TrueBeliefs(simulation.facts())));
  }

  /**
   * Those that try everything to see what can happen, and not to do well: at large, and the option
   * that was used least. They are in no comparison.
   */
  public static List<Entry> explorers() {
    return List.of(
        new Entry("at-large", simulation -> AtLarge.uniform()),
        new Entry("least-used", simulation -> AtLarge.leastUsed()));
  }

  /** All of them. */
  public static List<Entry> all() {
    List<Entry> entries = new ArrayList<>(constants());
    entries.addAll(rules());
    entries.addAll(tricks());
    entries.add(reader());
    entries.addAll(ablations());
    entries.add(seesTheTruth());
    return List.copyOf(entries);
  }

  /** The policy of a name. */
  public static Optional<Entry> named(String name) {
    return all().stream().filter(entry -> entry.name().equals(name)).findFirst();
  }
}
