package wheelhouse.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import wheelhouse.scenario.Cause;
import wheelhouse.scenario.CauseDraw;
import wheelhouse.scenario.Member;
import wheelhouse.scenario.Range;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Variant;
import wheelhouse.scenario.Worlds;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Model;
import wheelhouse.sim.Simulation;

/**
 * The leave by itself, from equal boards: people as some policy left them, each with their skills,
 * autonomy, trust and causes, before an empty board and the same incidents. So nothing differs but
 * the team, and all harm of the leave is counted alike, from nothing.
 */
final class Leaves {

  /** What is measured of a leave. */
  enum Measure {
    /** Incidents brought home during the leave. */
    CLOSED,
    /** Mean days an incident was open; one that stays open counts to the end. */
    DAYS_OPEN,
    HARM
  }

  private static final int DAYS = 24;
  private static final int INCIDENTS_THERE = 18;
  private static final int INCIDENTS_AWAY = 8;
  private static final int DAYS_AWAY = 10;

  private final List<Entry> policies;
  private final double[][][] values;

  private Leaves(List<Entry> policies, double[][][] values) {
    this.policies = policies;
    this.values = values;
  }

  /** Plays each policy, and then the leave of the team it left. */
  static Leaves play(WorldClass worlds, RuleSet rules, List<Entry> policies) {
    int load = worlds == WorldClass.DOUBLE_LOAD ? 2 : 1;
    double[][][] values = new double[policies.size()][Measure.values().length][Trials.RUNS];
    IntStream.range(0, Trials.RUNS)
        .parallel()
        .forEach(
            run -> {
              Scenario there =
                  worlds.world(run).days(DAYS, 0).incidents(load * INCIDENTS_THERE).build();
              Model model = Model.of(rules.on(there));
              Scenario leave =
                  Worlds.mixed(run)
                      .free()
                      .days(1, DAYS_AWAY)
                      .incidents(load * INCIDENTS_AWAY)
                      .build();
              for (int p = 0; p < policies.size(); p++) {
                Simulation left = new Playing(model, policies.get(p)).play(rules.chance(run));
                Simulation away = new Simulation(Model.of(rules.on(staffed(leave, left.facts()))));
                away.start(rules.chance(run));
                away.playOut();
                measure(away, values[p], run);
              }
            });
    return new Leaves(policies, values);
  }

  private static Scenario staffed(Scenario leave, Facts people) {
    List<Member> team = new ArrayList<>();
    List<CauseDraw> causes = new ArrayList<>();
    for (int m = 0; m < people.members(); m++) {
      Member from = leave.team().get(m);
      Map<String, Range> skill = new TreeMap<>();
      for (int k = 0; k < people.kinds(); k++) {
        String kind = leave.kinds().get(k).id();
        skill.put(kind, Range.of(people.people().skill(m, k)));
        int cause = people.people().cause(m, k);
        if (cause != Facts.NONE) {
          causes.add(new CauseDraw(Cause.of(cause), kind, List.of(from.id()), 1, "a tell"));
        }
      }
      team.add(
          new Member(
              from.id(),
              from.name(),
              from.role(),
              from.portrait(),
              from.about(),
              skill,
              Range.of(people.people().autonomy(m)),
              Range.of(people.people().trust(m)),
              from.replies()));
    }
    return Variant.of(leave).team(team).causes(causes).scenario();
  }

  private static void measure(Simulation over, double[][] into, int run) {
    Facts facts = over.facts();
    int last = 1 + DAYS_AWAY;
    int closed = 0;
    double open = 0;
    for (int i = 0; i < facts.incidents(); i++) {
      boolean home = facts.doneDay(i) > 0 && facts.doneDay(i) <= last;
      closed += home ? 1 : 0;
      open += (home ? facts.doneDay(i) : last) - facts.arrived(i) + 1;
    }
    into[Measure.CLOSED.ordinal()][run] = closed;
    into[Measure.DAYS_OPEN.ordinal()][run] = open / Math.max(1, facts.incidents());
    into[Measure.HARM.ordinal()][run] = over.harm();
  }

  /** The paired difference, left less right. */
  Estimate difference(Entry left, Entry right, Measure measure) {
    return Estimate.ofDifference(
        values[policies.indexOf(left)][measure.ordinal()],
        values[policies.indexOf(right)][measure.ordinal()]);
  }
}
