package wheelhouse.explore;

import wheelhouse.policy.Policy;
import wheelhouse.run.Seat;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Numbers;
import wheelhouse.sim.Facts;
import wheelhouse.sim.PeopleFacts;
import wheelhouse.sim.Simulation;

/**
 * Plays towards one thing and leaves everything else alone, so that what it does is a witness worth
 * looking at. It sees the truth: it is out to show that something can happen, not to play fair.
 */
abstract class Aim implements Policy {

  /** A difficulty that is as good as any where only the order of people counts. */
  private static final double MIDDLING = 0.5;

  private final Numbers numbers;
  final Simulation simulation;
  final Facts facts;
  final PeopleFacts people;

  Aim(Simulation simulation) {
    this.simulation = simulation;
    facts = simulation.facts();
    people = facts.people();
    numbers = simulation.model().scenario().numbers();
  }

  @Override
  public void begin(Seat seat, long dice) {}

  @Override
  public void ask(Seat seat) {}

  @Override
  public void plan(Seat seat) {}

  /** About how fast a member moves a slip of middling difficulty, in days' work a day. */
  final double pace(int member, int incident) {
    int kind = facts.kind(incident);
    double skill = people.skill(member, kind);
    double least = numbers.get(ModelNumber.PACE_BASE);
    boolean free = people.cause(member, kind) == Facts.NONE;
    return 2
        * skill
        / (skill + MIDDLING)
        * (least + (1 - least) * people.autonomy(member))
        * (free ? 1 : numbers.get(ModelNumber.CAUSE_PACE));
  }

  /** The fastest member at a slip who is not tied up. */
  final int ablest(int incident) {
    int best = 0;
    for (int member = 1; member < facts.members(); member++) {
      boolean free = people.busyUntil(member) < facts.day();
      if (free && pace(member, incident) > pace(best, incident)) {
        best = member;
      }
    }
    return best;
  }

  /** The slowest member at a slip, but for one. */
  final int slowest(int incident, int but) {
    int worst = Facts.NONE;
    for (int member = 0; member < facts.members(); member++) {
      boolean slower = worst == Facts.NONE || pace(member, incident) < pace(worst, incident);
      if (member != but && slower) {
        worst = member;
      }
    }
    return worst;
  }

  /** Lays what meets the owner's lack, if it is unmet and not heavier than a weight. */
  final boolean meets(Seat seat, int incident, int heaviest) {
    int weight = facts.truth().lack(incident).metBy().weight();
    return weight > 0
        && weight <= heaviest
        && !facts.met(incident)
        && !seat.pick(incident, facts.truth().lack(incident).metBy()).refused();
  }
}
