package wheelhouse.policy;

import java.util.Arrays;
import wheelhouse.run.Observation;
import wheelhouse.run.Seat;
import wheelhouse.scenario.Phase;

/**
 * Tells each owner what to do first, most urgent before all, and works out when each slip would
 * stop on its own.
 */
final class Triage {

  /** By how much the gaps of the sort shrink (Shell's sort, with Knuth's gaps). */
  private static final int GAPS = 3;

  private final Beliefs beliefs;
  private double[] load = new double[0];
  private double[] pace = new double[0];
  private double[] urgency = new double[0];
  private double[] finish = new double[0];
  private int[] order = new int[0];
  private int bleeding;

  Triage(Beliefs beliefs) {
    this.beliefs = beliefs;
  }

  /** How urgent a bleeding slip is. */
  double urgency(int incident) {
    return urgency[incident];
  }

  /** In how many days a bleeding slip would stop on its own. */
  double finish(int incident) {
    return finish[incident];
  }

  /** Lays down every owner's order for today. */
  void rank(Seat seat, Observation seen) {
    reserve(seen);
    bleeding = 0;
    for (int place = 0; place < seen.openCount(); place++) {
      int incident = seen.open(place);
      if (seen.phase(incident) == Phase.STOP && seen.owner(incident) != Observation.NONE) {
        urgency[incident] = urgencyOf(seen, incident);
        order[bleeding++] = incident;
      }
    }
    sort();
    Arrays.fill(load, 0);
    Arrays.fill(pace, 0);
    for (int i = 0; i < bleeding; i++) {
      seat.rank(order[i], i);
      project(seen, order[i]);
    }
  }

  private void reserve(Observation seen) {
    if (pace.length != seen.members() * seen.kinds()) {
      pace = new double[seen.members() * seen.kinds()];
      load = new double[seen.members()];
    }
    if (urgency.length < seen.incidents()) {
      int room = Math.max(64, 2 * seen.incidents());
      urgency = Arrays.copyOf(urgency, room);
      finish = Arrays.copyOf(finish, room);
      order = new int[room];
    }
  }

  private double urgencyOf(Observation seen, int incident) {
    if (seen.redesign(incident)) {
      return 10;
    }
    int days = Math.max(0, beliefs.breaks(incident) - seen.day());
    double lost = beliefs.irreversible(incident) * 4 / (1 + days);
    double moves = 0.3 * beliefs.lack(incident, 0);
    return lost + 0.6 * beliefs.compounding(incident) + moves;
  }

  private void project(Observation seen, int incident) {
    int owner = seen.owner(incident);
    double days = beliefs.stopLeft(incident) / pace(seen, owner, seen.kind(incident));
    double gated = 1 - beliefs.lack(incident, 0);
    finish[incident] = load[owner] + days;
    if (!seen.atWheel(incident)) {
      load[owner] += gated > 0.5 ? 0.4 * days : days;
    }
  }

  private double pace(Observation seen, int member, int kind) {
    int pair = member * seen.kinds() + kind;
    if (pace[pair] == 0) {
      pace[pair] = beliefs.pace(seen, member, kind);
    }
    return pace[pair];
  }

  /** Sorts by urgency, the greatest first and the oldest first among equals. */
  private void sort() {
    int gap = 1;
    while (gap < bleeding / GAPS) {
      gap = GAPS * gap + 1;
    }
    for (; gap > 0; gap /= GAPS) {
      for (int i = gap; i < bleeding; i++) {
        int incident = order[i];
        int at = i;
        while (at >= gap && comesBefore(incident, order[at - gap])) {
          order[at] = order[at - gap];
          at -= gap;
        }
        order[at] = incident;
      }
    }
  }

  private boolean comesBefore(int incident, int other) {
    return urgency[incident] > urgency[other]
        || urgency[incident] == urgency[other] && incident < other;
  }
}
