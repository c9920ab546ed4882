package wheelhouse.practice;

import java.util.function.LongPredicate;
import wheelhouse.scenario.Habit;
import wheelhouse.scenario.Lack;
import wheelhouse.sim.Chance;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Model;
import wheelhouse.sim.Simulation;

/**
 * Looks for a luck that deals out, on the first days of a scenario, what calls for a habit. It sees
 * what is hidden, and says nothing of it but which luck to play.
 */
final class Dealing {

  /** How many lucks are looked at; where none of them has it, the first one will do. */
  private static final int MOST = 400;

  private static final int EARLY = 3;
  private static final int CASES = 3;

  private final Facts facts;
  private boolean quietAndGrave;
  private boolean loudAndHarmless;
  private boolean grave;
  private boolean foreseen;
  private boolean unowned;
  private boolean caused;
  private boolean guarded;
  private int givable;
  private int cases;

  private Dealing(Facts facts) {
    this.facts = facts;
  }

  /**
   * The first luck from 1 on that may be played and deals it out, or else the first that may be.
   *
   * @param may whether a luck may be played
   */
  static long find(Model model, Habit habit, LongPredicate may) {
    long first = 1;
    while (!may.test(first)) {
      first++;
    }
    for (long seed = first; seed < first + MOST; seed++) {
      if (may.test(seed) && deals(model, habit, seed)) {
        return seed;
      }
    }
    return first;
  }

  /** Whether a luck deals out early what calls for a habit, if nothing is done. */
  static boolean deals(Model model, Habit habit, long seed) {
    Simulation simulation = new Simulation(model);
    simulation.start(new Chance(seed));
    Dealing dealing = new Dealing(simulation.facts());
    int days = model.scenario().days();
    int until = Math.min(days, Math.max(EARLY, days / 4));
    for (int day = 1; day <= until; day++) {
      simulation.dawn();
      dealing.look(day);
      simulation.night();
    }
    return dealing.callsFor(habit);
  }

  private void look(int day) {
    for (int place = 0; place < facts.openCount(); place++) {
      int incident = facts.open(place);
      if (facts.arrived(incident) == day && facts.customer(incident) != Facts.NONE) {
        look(incident, facts.truth().lack(incident));
      }
    }
  }

  private void look(int incident, Lack lack) {
    boolean irreversible = !facts.truth().reverses(incident) && facts.breaks(incident) > 0;
    quietAndGrave |= irreversible && !facts.loud(incident);
    loudAndHarmless |=
        facts.truth().reverses(incident) && facts.loud(incident) && lack == Lack.NOTHING;
    grave |= irreversible && (lack == Lack.HANDS || lack == Lack.NOTHING);
    foreseen |= facts.foreseen(incident) && facts.truth().reverses(incident);
    unowned |= facts.owner(incident) == Facts.NONE;
    givable += lack == Lack.AUTHORITY || lack == Lack.DECISION || lack == Lack.BLOCKER ? 1 : 0;
    cases += facts.source(incident) != Facts.NONE ? 1 : 0;
    caused |=
        facts.owner(incident) != Facts.NONE
            && facts.people().cause(facts.owner(incident), facts.kind(incident)) != Facts.NONE;
    for (int guardrail = 0; guardrail < facts.guardrails().count(); guardrail++) {
      guarded |= facts.guardrails().kind(guardrail) == facts.kind(incident);
    }
  }

  private boolean callsFor(Habit habit) {
    return switch (habit) {
      case READS_SIGNS -> quietAndGrave && loudAndHarmless;
      case LIGHTEST_FIRST, ASKS -> givable >= 2;
      case GOES_IN, HANDS_BACK -> grave;
      case INSPECTS -> caused;
      case GOES_UPSTREAM -> cases >= CASES;
      case SETS_GUARDRAILS -> guarded;
      case LETS_IT_COME -> foreseen;
      case NAMES_OWNERS -> unowned;
    };
  }
}
