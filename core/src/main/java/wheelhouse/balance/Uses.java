package wheelhouse.balance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wheelhouse.balance.Verdict.Figure;
import wheelhouse.policy.Estimate;
import wheelhouse.policy.Playing;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Truth;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Model;
import wheelhouse.sim.Simulation;

/** Gate 4: how often picks and follow-ups are used, counted while a policy plays. */
final class Uses implements Playing.Onlooker {

  private static final double SELDOM = 0.02;

  /** What one may do about a day besides picking. */
  enum FollowUp {
    INSPECT("inspecting"),
    RESPOND("responding"),
    CLAIM("going upstream"),
    GUARDRAIL("setting a guardrail"),
    QUESTION("asking what if"),
    NAME_AN_OWNER("naming an owner"),
    RETURN("handing the wheel back");

    private final String label;

    FollowUp(String label) {
      this.label = label;
    }
  }

  private final int[] picks = new int[Pick.values().length];
  private final Map<FollowUp, Integer> followUps = new EnumMap<>(FollowUp.class);

  /**
   * The best policies known use every pick and every follow-up that the scenario has room for, at
   * least once in fifty runs. (Of the two readers, the one that sees the truth and the one that
   * does not, each use counts.)
   */
  static Verdict of(Model model, Careful watched) {
    List<Figure> figures = new ArrayList<>();
    int runs = 2 * watched.runs();
    for (Pick pick : roomFor(model.scenario())) {
      figures.add(
          Figure.atLeast(
              pick.label() + ", times a run",
              often(watched.uses().picks[pick.weight()], runs),
              SELDOM));
    }
    for (FollowUp followUp : followUpsFor(model.scenario())) {
      Estimate times = often(watched.uses().followUps.getOrDefault(followUp, 0), runs);
      figures.add(Figure.atLeast(followUp.label + ", times a run", times, SELDOM));
    }
    return new Verdict(Gate.EVERY_PICK_IS_USED, watched.runs(), figures);
  }

  /** Times a run; what is rare comes by Poisson's law, and what never came may yet come once. */
  private static Estimate often(int count, int runs) {
    return new Estimate((double) count / runs, Math.sqrt(Math.max(1, count)) / runs, runs);
  }

  private static Set<Pick> roomFor(Scenario scenario) {
    Set<Pick> room = EnumSet.of(Pick.HOLD);
    scenario.incidents().stream()
        .flatMap(incident -> incident.truths().stream())
        .map(truth -> truth.lacks().metBy())
        .forEach(room::add);
    if (scenario.incidents().stream()
        .flatMap(incident -> incident.truths().stream())
        .anyMatch(Truth::canBreak)) {
      room.add(Pick.TAKE_THE_WHEEL);
    }
    return room;
  }

  private static Set<FollowUp> followUpsFor(Scenario scenario) {
    Set<FollowUp> room = EnumSet.noneOf(FollowUp.class);
    if (roomFor(scenario).contains(Pick.TAKE_THE_WHEEL)) {
      room.add(FollowUp.RETURN);
    }
    if (!scenario.causes().isEmpty()) {
      room.add(FollowUp.INSPECT);
      room.add(FollowUp.RESPOND);
    }
    if (!scenario.sources().isEmpty()) {
      room.add(FollowUp.CLAIM);
    }
    if (!scenario.guardrails().isEmpty()) {
      room.add(FollowUp.GUARDRAIL);
    }
    if (scenario.incidents().stream().anyMatch(incident -> incident.foreseen() > 0)) {
      room.add(FollowUp.QUESTION);
    }
    if (scenario.incidents().stream()
        .anyMatch(one -> one.arrival().isPresent() && one.owners().size() != 1)) {
      room.add(FollowUp.NAME_AN_OWNER);
    }
    return room;
  }

  /** Adds what another has counted. */
  void add(Uses other) {
    for (int weight = 0; weight < picks.length; weight++) {
      picks[weight] += other.picks[weight];
    }
    other.followUps.forEach((followUp, count) -> followUps.merge(followUp, count, Integer::sum));
  }

  /** How often a pick was laid on a slip; hold where nothing was. */
  int picks(Pick pick) {
    return picks[pick.weight()];
  }

  @Override
  public void planned(Simulation simulation) {
    Facts facts = simulation.facts();
    for (int place = 0; place < facts.openCount(); place++) {
      slip(simulation, facts.open(place));
    }
    for (int m = 0; m < facts.members(); m++) {
      for (int k = 0; k < facts.kinds(); k++) {
        if (facts.people().inspections(m, k) > 0) {
          count(FollowUp.INSPECT);
        }
        if (facts.people().causeGone(m, k)) {
          count(FollowUp.RESPOND);
        }
      }
    }
    for (int source = 0; source < facts.sources().count(); source++) {
      if (facts.sources().claimed(source) == facts.day()) {
        count(FollowUp.CLAIM);
      }
    }
    for (int guardrail = 0; guardrail < facts.guardrails().count(); guardrail++) {
      if (facts.guardrails().since(guardrail) == facts.day()) {
        count(FollowUp.GUARDRAIL);
      }
    }
  }

  private void slip(Simulation simulation, int incident) {
    Facts facts = simulation.facts();
    int laid = facts.pick(incident);
    picks[Math.max(0, laid)]++;
    if (facts.atWheel(incident) && laid != Facts.NONE && laid != Pick.TAKE_THE_WHEEL.weight()) {
      count(FollowUp.RETURN);
    }
    boolean unowned =
        facts.redesignOf(incident) == Facts.NONE
            && simulation
                    .model()
                    .scenario()
                    .incidents()
                    .get(facts.template(incident))
                    .owners()
                    .size()
                != 1;
    if (unowned && facts.owner(incident) != Facts.NONE) {
      count(FollowUp.NAME_AN_OWNER);
    }
    if (facts.questioned(incident)) {
      count(FollowUp.QUESTION);
    }
  }

  private void count(FollowUp followUp) {
    followUps.merge(followUp, 1, Integer::sum);
  }
}
