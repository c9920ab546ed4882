package wheelhouse.debrief;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import wheelhouse.run.Observation;
import wheelhouse.scenario.Customer;
import wheelhouse.scenario.Incident;
import wheelhouse.scenario.Member;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Sign;
import wheelhouse.scenario.Source;
import wheelhouse.words.Text;

/** The author's words about the slips on a board, with their slots filled. A view of the board. */
public final class SlipWords {

  private final Scenario scenario;
  private final Observation board;

  /** The words about a board. */
  public SlipWords(Scenario scenario, Observation board) {
    this.scenario = scenario;
    this.board = board;
  }

  /** Fills slots such as {@code {owner}}; one that nothing fills stays as it is. */
  public static String fill(String text, Map<String, String> slots) {
    String filled = text;
    for (Map.Entry<String, String> slot : slots.entrySet()) {
      filled = filled.replace("{" + slot.getKey() + "}", slot.getValue());
    }
    return filled;
  }

  /** What a slip says. */
  public String title(int incident) {
    return template(incident).map(Incident::title).orElseGet(() -> redesign(incident).title());
  }

  /** The name of its kind of work. */
  public String kind(int incident) {
    return scenario.kinds().get(board.kind(incident)).name();
  }

  /** Its owner, if it has one. */
  public Optional<Member> owner(int incident) {
    int owner = board.owner(incident);
    return owner == Observation.NONE ? Optional.empty() : Optional.of(scenario.team().get(owner));
  }

  /** Its customer; a redesign has none. */
  public Optional<Customer> customer(int incident) {
    int customer = board.customer(incident);
    return customer == Observation.NONE
        ? Optional.empty()
        : Optional.of(scenario.customers().get(customer));
  }

  /** The incident as its author wrote it; a redesign has none. */
  public Optional<Incident> template(int incident) {
    int template = board.template(incident);
    return template < scenario.incidents().size()
        ? Optional.of(scenario.incidents().get(template))
        : Optional.empty();
  }

  private Source.Redesign redesign(int incident) {
    int source = board.template(incident) - scenario.incidents().size();
    return scenario.sources().get(source).redesign();
  }

  /**
   * What a sign that has appeared says.
   *
   * @throws IllegalArgumentException if it has not appeared
   */
  public String sign(int incident, int sign) {
    return sign(incident, sign, board.day());
  }

  /**
   * What a sign that has appeared says to somebody who reads it on a day.
   *
   * @throws IllegalArgumentException if it has not appeared
   */
  public String sign(int incident, int sign, int day) {
    List<Sign> signs =
        template(incident).map(Incident::signs).orElseGet(() -> redesign(incident).signs());
    Sign written = signs.get(sign);
    String answer = written.asks().answers().get(board.signAnswer(incident, sign));
    Map<String, String> slots = people(incident);
    slots.put("weekday", weekday(day));
    slots.put("breaks.weekday", weekday(board.signDay(incident, sign)));
    return fill(written.lines().getOrDefault(answer, ""), slots);
  }

  /** A weekday in the scenario's own language, since it stands in the author's sentence. */
  private String weekday(int day) {
    return Text.in(Locale.forLanguageTag(scenario.language()))
        .of("weekday." + scenario.weekday(day).word());
  }

  /** A text about a slip with its owner and customer filled in. */
  public String filled(String text, int incident) {
    return fill(text, people(incident));
  }

  private Map<String, String> people(int incident) {
    Map<String, String> slots = new TreeMap<>();
    owner(incident).ifPresent(member -> slots.put("owner", member.name()));
    customer(incident).ifPresent(who -> slots.put("customer", who.name()));
    return slots;
  }
}
