package wheelhouse.policy;

import java.util.Arrays;
import wheelhouse.run.Observation;
import wheelhouse.run.Seat;
import wheelhouse.scenario.Habit;

/** Goes upstream when slips of the same words pile up within some days. */
final class Upstream {

  /** Cases of one kind that began within {@link #PILE_DAYS} days and make a pile. */
  private static final int PILE = 4;

  private static final int PILE_DAYS = 6;

  /** How many slips of the same words there must be before they look alike. */
  private static final int ALIKE = 3;

  private final Habits habits;
  private final int[] pinned = new int[3];
  private int[] claimedDay = new int[0];
  private int[] recent = new int[0];
  private int[] alike = new int[0];

  Upstream(Habits habits) {
    this.habits = habits;
  }

  /** Starts a new run. */
  void begin(Observation seen) {
    if (claimedDay.length != seen.kinds()) {
      claimedDay = new int[seen.kinds()];
      recent = new int[seen.kinds()];
    }
    Arrays.fill(claimedDay, Integer.MIN_VALUE / 2);
  }

  /** Remembers a claim about slips of one kind that somebody has made today. */
  void note(Observation seen, int incident) {
    claimedDay[seen.kind(incident)] = seen.day();
  }

  /** Takes over which claims another remembers. */
  void recall(Upstream other) {
    if (claimedDay.length != other.claimedDay.length) {
      claimedDay = new int[other.claimedDay.length];
      recent = new int[other.recent.length];
    }
    System.arraycopy(other.claimedDay, 0, claimedDay, 0, claimedDay.length);
  }

  /**
   * Claims a source wherever there is a pile, unless that was tried lately.
   *
   * @return whether anything was claimed
   */
  boolean go(Seat seat, Observation seen) {
    int from = countRecent(seen);
    boolean counted = false;
    boolean claimed = false;
    for (int kind = 0; kind < seen.kinds(); kind++) {
      if (recent[kind] >= PILE && seen.day() - claimedDay[kind] > PILE_DAYS) {
        if (!counted) {
          countAlike(seen);
          counted = true;
        }
        claimed |= claim(seat, seen, kind, from);
      }
    }
    return claimed;
  }

  /** Counts the slips of each kind that are recent, and returns the place of the oldest. */
  private int countRecent(Observation seen) {
    Arrays.fill(recent, 0);
    int place = seen.openCount();
    while (place > 0 && seen.day() - seen.arrived(seen.open(place - 1)) < PILE_DAYS) {
      place--;
      recent[seen.kind(seen.open(place))]++;
    }
    return place;
  }

  private void countAlike(Observation seen) {
    Arrays.fill(alike, 0);
    for (int place = 0; place < seen.openCount(); place++) {
      int template = seen.template(seen.open(place));
      if (template >= alike.length) {
        alike = Arrays.copyOf(alike, 2 * template + 16);
      }
      alike[template]++;
    }
  }

  private boolean claim(Seat seat, Observation seen, int kind, int from) {
    int count = 0;
    int began = 0;
    for (int place = seen.openCount() - 1; place >= from; place--) {
      int incident = seen.open(place);
      if (seen.kind(incident) == kind
          && !seen.redesign(incident)
          && alike[seen.template(incident)] >= ALIKE) {
        began++;
        if (count < pinned.length) {
          pinned[count++] = incident;
        }
      }
    }
    boolean claimed =
        began >= PILE
            && count >= seen.claimSlips()
            && habits.has(Habit.GOES_UPSTREAM)
            && !seat.claim(pinned, count, Chores.idlest(seen)).refused();
    if (claimed) {
      claimedDay[kind] = seen.day();
    }
    return claimed;
  }
}
