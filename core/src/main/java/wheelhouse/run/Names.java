package wheelhouse.run;

import java.util.List;
import java.util.OptionalInt;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Facts;

/**
 * The names by which files, commands and logs speak of what is on the board. Members, kinds,
 * guardrails and own work have their ids. An incident has its template's, with {@code #2} for the
 * second of that template to be born; a redesign has its source's, with {@code /redesign}.
 *
 * <p>A view: it knows what has been born by now.
 */
public final class Names {

  private static final String REDESIGN = "/redesign";

  private final Scenario scenario;
  private final Facts facts;

  /** The names on a board. */
  public Names(Scenario scenario, Facts facts) {
    this.scenario = scenario;
    this.facts = facts;
  }

  /** The name of an incident. */
  public String incident(int incident) {
    int nth = 1;
    for (int other = 0; other < incident; other++) {
      nth += facts.template(other) == facts.template(incident) ? 1 : 0;
    }
    return nth == 1 ? template(incident) : template(incident) + "#" + nth;
  }

  private String template(int incident) {
    int source = facts.redesignOf(incident);
    return source == Facts.NONE
        ? scenario.incidents().get(facts.template(incident)).id()
        : scenario.sources().get(source).id() + REDESIGN;
  }

  /** The incident of a name; empty if none of that name has been born. */
  public OptionalInt incident(String name) {
    for (int incident = 0; incident < facts.incidents(); incident++) {
      if (name.startsWith(template(incident)) && name.equals(incident(incident))) {
        return OptionalInt.of(incident);
      }
    }
    return OptionalInt.empty();
  }

  /**
   * The incident here that is the same as one on another board, perhaps of another version of the
   * scenario: born of the same, and of the same template. What else the two scenarios have, and in
   * which order, does not matter.
   *
   * @return empty if it has not been born here
   */
  public OptionalInt same(int incident, Names there) {
    for (int here = 0; here < facts.incidents(); here++) {
      if (facts.birth(here) == there.facts.birth(incident)
          && template(here).equals(there.template(incident))) {
        return OptionalInt.of(here);
      }
    }
    return OptionalInt.empty();
  }

  /** The id of a member. */
  public String member(int member) {
    return scenario.team().get(member).id();
  }

  /** The member of an id. */
  public OptionalInt member(String id) {
    return find(scenario.team().stream().map(each -> each.id()).toList(), id);
  }

  /** The id of a kind of work. */
  public String kind(int kind) {
    return scenario.kinds().get(kind).id();
  }

  /** The kind of work of an id. */
  public OptionalInt kind(String id) {
    return find(scenario.kinds().stream().map(each -> each.id()).toList(), id);
  }

  /** The id of a guardrail. */
  public String guardrail(int guardrail) {
    return scenario.guardrails().get(guardrail).id();
  }

  /** The guardrail of an id. */
  public OptionalInt guardrail(String id) {
    return find(scenario.guardrails().stream().map(each -> each.id()).toList(), id);
  }

  /** The id of own work. */
  public String ownWork(int item) {
    return scenario.manager().ownWork().get(item).id();
  }

  /** The own work of an id. */
  public OptionalInt ownWork(String id) {
    return find(scenario.manager().ownWork().stream().map(each -> each.id()).toList(), id);
  }

  private static OptionalInt find(List<String> ids, String id) {
    int at = ids.indexOf(id);
    return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
  }
}
