package wheelhouse.debrief;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import wheelhouse.run.Run;
import wheelhouse.run.Score;
import wheelhouse.scenario.Customer;
import wheelhouse.scenario.Letter;
import wheelhouse.scenario.Letter.Ending;
import wheelhouse.scenario.Member;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Event;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Simulation;

/**
 * The three letters of the ending, chosen by what then happened: from the customer who was harmed
 * most, from the owner whose weeks alone tell most, and from the boss.
 */
public final class Letters {

  private final Scenario scenario;
  private final History history;
  private final Facts end;
  private final Endings endings;

  private Letters(Scenario scenario, History history) {
    this.scenario = scenario;
    this.history = history;
    end = history.end();
    endings = new Endings(scenario);
    history.days().stream()
        .filter(day -> day.stage() == Simulation.Stage.AWAY)
        .map(history::dusk)
        .forEach(endings::dusk);
  }

  /**
   * A letter as it arrives.
   *
   * @param from who writes
   * @param ending what happened; empty where nothing can be said of it
   * @param signed the writer's name
   * @param text with every slot filled
   */
  public record Sent(Letter.Writer from, Optional<Ending> ending, String signed, String text) {

    /** The letter without the name below it. */
    public String body() {
      return text.strip().substring(0, ends()).strip();
    }

    /** The name below it, as the letter has it; the writer's where the letter says none. */
    public String signature() {
      String below = text.strip().substring(ends()).strip();
      boolean within = ways().anyMatch(text.strip()::endsWith);
      return below.isEmpty() && !within ? signed : below;
    }

    /** Where the last sentence ends before the name; at the very end where no name follows. */
    private int ends() {
      String whole = text.strip();
      int end = -1;
      for (String mark : List.of(". ", "? ", "! ")) {
        end = Math.max(end, whole.lastIndexOf(mark));
      }
      String last = whole.substring(end < 0 ? 0 : end + 2);
      return end >= 0 && ways().anyMatch(last::startsWith) ? end + 1 : whole.length();
    }

    /**
     * The ways to sign: with the whole name, what is before a comma, that without its first word,
     * which may be a title, and the first name.
     */
    private Stream<String> ways() {
      String name = signed.split(",")[0];
      return Stream.of(
          signed, name, name.substring(name.indexOf(' ') + 1), signed.split("[ ,]")[0]);
    }
  }

  /** One who may write, and what they would say. */
  private record Candidate(int number, Optional<Ending> ending, Map<String, String> slots) {}

  static List<Sent> of(Scenario scenario, History history, Optional<Score> score) {
    return new Letters(scenario, history).chosen(score).stream().map(Chosen::sent).toList();
  }

  /**
   * The letters of a run that is over, as their author wrote them.
   *
   * @param score without it, nothing can be said of what the boss thinks
   */
  public static List<Letter> written(Run run, Optional<Score> score) {
    return new Letters(run.model().scenario(), History.of(run))
        .chosen(score).stream().map(Chosen::letter).toList();
  }

  /**
   * The letter that somebody sends for whom a run ended so; empty if its author wrote none that
   * fits.
   *
   * @param from what sort of writer they are, of which {@code ended} gives the number
   */
  public static Optional<Letter> after(Scenario scenario, Letter.Writer from, Endings.Ended ended) {
    String id =
        switch (from) {
          case CUSTOMER -> scenario.customers().get(ended.number()).id();
          case OWNER -> scenario.team().get(ended.number()).id();
          case BOSS -> "";
        };
    return fitting(scenario.letters(), from, ended.ending(), id);
  }

  /** A letter, and who writes it after what. */
  private record Chosen(Letter letter, Candidate who, String name) {

    Sent sent() {
      return new Sent(
          letter.from(), who.ending(), name, SlipWords.fill(letter.text(), who.slots()));
    }
  }

  private List<Chosen> chosen(Optional<Score> score) {
    Candidate customer = customer();
    Customer harmed = scenario.customers().get(customer.number());
    Candidate owner = owner();
    Member alone = scenario.team().get(owner.number());
    Candidate boss = boss(score);
    return List.of(
        new Chosen(
            choose(Letter.Writer.CUSTOMER, customer.ending(), harmed.id()),
            customer,
            harmed.name()),
        new Chosen(choose(Letter.Writer.OWNER, owner.ending(), alone.id()), owner, alone.name()),
        new Chosen(choose(Letter.Writer.BOSS, boss.ending(), ""), boss, scenario.manager().boss()));
  }

  private Letter choose(Letter.Writer from, Optional<Ending> ending, String id) {
    return fitting(scenario.letters(), from, ending, id)
        .orElseGet(() -> new Letter(from, ending, Optional.empty(), ""));
  }

  private static Optional<Letter> fitting(
      List<Letter> letters, Letter.Writer from, Optional<Ending> ending, String id) {
    List<Letter> written = letters.stream().filter(letter -> letter.from() == from).toList();
    return first(written, ending, Optional.of(id))
        .or(() -> first(written, ending, Optional.empty()))
        .or(() -> first(written, Optional.empty(), Optional.of(id)))
        .or(() -> first(written, Optional.empty(), Optional.empty()));
  }

  private static Optional<Letter> first(
      List<Letter> letters, Optional<Ending> ending, Optional<String> about) {
    return letters.stream()
        .filter(letter -> letter.ending().equals(ending) && letter.about().equals(about))
        .findFirst();
  }

  private Candidate customer() {
    Endings.Ended ended = endings.customer(end);
    int worst = Facts.NONE;
    int[] counts = new int[3];
    for (int incident = 0; incident < end.incidents(); incident++) {
      if (end.customer(incident) == ended.number() && !Endings.neverBled(end, incident)) {
        worst =
            worst == Facts.NONE || history.harm(incident) > history.harm(worst) ? incident : worst;
        count(incident, counts);
      }
    }
    Map<String, String> slots = slots(counts);
    slots.put("customer", scenario.customers().get(ended.number()).name());
    slots.put("owner", ownerName(worst));
    return new Candidate(ended.number(), ended.ending(), slots);
  }

  private Candidate owner() {
    Endings.Ended ended = endings.owner(end);
    int[] counts = new int[3];
    int key = Facts.NONE;
    for (int incident = 0; incident < end.incidents(); incident++) {
      boolean open = end.doneDay(incident) == 0 || end.doneDay(incident) > scenario.days();
      if (end.owner(incident) == ended.number() && open) {
        key = key == Facts.NONE ? incident : key;
        count(incident, counts);
      }
    }
    Map<String, String> slots = slots(counts);
    slots.put("owner", scenario.team().get(ended.number()).name());
    slots.put(
        "customer",
        key == Facts.NONE || end.customer(key) == Facts.NONE
            ? ""
            : scenario.customers().get(end.customer(key)).name());
    return new Candidate(ended.number(), ended.ending(), slots);
  }

  private Candidate boss(Optional<Score> score) {
    int[] counts = new int[3];
    for (int incident = 0; incident < end.incidents(); incident++) {
      count(incident, counts);
    }
    Map<String, String> slots = slots(counts);
    slots.put("customer", customer().slots().getOrDefault("customer", ""));
    slots.put("owner", owner().slots().getOrDefault("owner", ""));
    return new Candidate(0, Endings.boss(score).ending(), slots);
  }

  /** Counts an incident as brought home, left open, or broken, while the manager was away. */
  private void count(int incident, int[] counts) {
    if (end.doneDay(incident) == 0 || end.doneDay(incident) > history.lastDay()) {
      counts[1]++;
    } else if (end.doneDay(incident) > scenario.days()) {
      counts[0]++;
    }
    int broke = history.day(Event.Type.BROKE, incident);
    counts[2] += broke > scenario.days() && broke <= history.lastDay() ? 1 : 0;
  }

  private Map<String, String> slots(int[] counts) {
    Map<String, String> slots = new TreeMap<>();
    slots.put("closed", String.valueOf(counts[0]));
    slots.put("open", String.valueOf(counts[1]));
    slots.put("broken", String.valueOf(counts[2]));
    slots.put("days", String.valueOf(scenario.away()));
    return slots;
  }

  private String ownerName(int incident) {
    return incident == Facts.NONE || end.owner(incident) == Facts.NONE
        ? scenario.team().get(0).name()
        : scenario.team().get(end.owner(incident)).name();
  }
}
