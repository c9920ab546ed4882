package wheelhouse.sim;

import java.util.Arrays;
import wheelhouse.scenario.Phase;

/**
 * The whole state of a run, laid out flat so that a copy is five array copies and a playout
 * allocates nothing: whole numbers, real numbers, keys of incidents, the mornings on which they
 * wake, and the list of open incidents.
 *
 * <p>Order of the whole and the real numbers: the run's own, members, pairs of member and kind,
 * counts per member and source, kinds, sources, guardrails, own work, arrival days, and last, since
 * only they grow, incidents in order of birth.
 */
final class Board {

  // Whole numbers of the run.
  static final int DAY = 0;
  static final int MINUTES = 1;
  static final int LOUD_UNANSWERED = 2;
  static final int STAGE = 3;
  static final int CLOSED_AWAY = 4;
  static final int BROKEN = 5;
  static final int THANKS = 6;
  static final int BROKEN_AWAY = 7;
  static final int COMEBACKS_DUE = 8;
  static final int RUN_WHOLE = 9;

  // Real numbers of the run.
  static final int PERMANENT = 0;
  static final int UNHEALED = 1;
  static final int BLED = 2;
  static final int START_CAPABILITY = 3;
  static final int LEAVE_CAPABILITY = 4;
  static final int HARM_AT_LEAVE = 5;
  static final int RUN_REAL = 6;

  // Of a member.
  static final int BUSY_UNTIL = 0;
  static final int HOME_DAY = 1;
  static final int MEMBER_WHOLE = 2;
  static final int AUTONOMY = 0;
  static final int TRUST = 1;
  static final int MEMBER_REAL = 2;

  // Of a pair of member and kind.
  static final int CAUSE = 0;
  static final int SEEN_DAYS = 1;
  static final int RESCUES = 2;
  static final int MOVES = 3;
  static final int TOUCHED_MOVES = 4;
  static final int INSPECTIONS = 5;
  static final int PAIR_FLAGS = 6;
  static final int TALK_DUE = 7;
  static final int PAIR_WHOLE = 8;
  static final int SKILL = 0;
  static final int SIGHT = 1;

  /** Of the skill, what a response brought and no work has shown yet. */
  static final int SKILL_UNSEEN = 2;

  static final int PAIR_REAL = 3;

  // Flags of a pair.
  static final int CAUSE_NAMED = 1;
  static final int CLARITY_SET = 2;
  static final int HAND_OFF = 4;
  static final int CAUSE_GONE = 8;

  // Of a kind.
  static final int GUARDED_FROM = 0;
  static final int USUAL_OWNER = 1;
  static final int KIND_WHOLE = 2;

  // Of a source.
  static final int STOPPED = 0;
  static final int BORN = 1;
  static final int CLAIMED = 2;
  static final int SOURCE_WHOLE = 3;

  // Of own work.
  static final int MINUTES_DONE = 0;
  static final int OWN_STATE = 1;
  static final int OWN_WHOLE = 2;

  // Of an incident.
  static final int TEMPLATE = 0;
  static final int ARRIVED = 1;
  static final int BLEEDS = 2;
  static final int PHASE = 3;
  static final int OWNER = 4;
  static final int TRUTH = 5;
  static final int BREAKS = 6;
  static final int FLAGS = 7;
  static final int PICK = 8;
  static final int SOURCE = 9;
  static final int CLOSING_SINCE = 10;
  static final int SIGNS = 11;
  static final int RANK = 12;
  static final int MOVED = 13;
  static final int BAND = 14;
  static final int NEED = 15;
  static final int HEAVIEST = 16;
  static final int DONE_DAY = 17;
  static final int PARENT = 18;
  static final int TOLD_DAY = 19;
  static final int STOPPED_DAY = 20;
  static final int ORDINAL = 21;
  static final int COMES_BACK = 22;
  static final int INCIDENT_WHOLE = 23;
  static final int STOP_LEFT = 0;
  static final int CLOSE_LEFT = 1;
  static final int RATE = 2;
  static final int ACCRUED = 3;
  static final int HAZARD = 4;
  static final int FUSE = 5;
  static final int OWNER_CLOSED = 6;
  static final int CLOSE_ALL = 7;
  static final int CEILING = 8;
  static final int LUMP = 9;
  static final int UNHEALED_OF = 10;
  static final int INCIDENT_REAL = 11;

  // Flags of an incident.
  static final int LOUD = 1;
  static final int ANSWERED = 1 << 1;
  static final int TOLD = 1 << 2;
  static final int SAW_IT = 1 << 3;
  static final int MET = 1 << 4;
  static final int BROKE = 1 << 5;
  static final int AT_WHEEL = 1 << 6;
  static final int WHEEL_EVER = 1 << 7;
  static final int LENT = 1 << 8;
  static final int DECIDED = 1 << 9;
  static final int UNBLOCKED = 1 << 10;
  static final int ASKED_OWNER = 1 << 11;
  static final int ASKED_CUSTOMER = 1 << 12;
  static final int ASKED_MONITOR = 1 << 13;
  static final int ASKED_TODAY = 1 << 14;
  static final int QUESTIONED = 1 << 15;
  static final int COMEBACK_DRAWN = 1 << 16;
  static final int COMEBACK = 1 << 17;
  static final int FORESEEN = 1 << 18;
  static final int PREVENTED = 1 << 19;
  static final int FOUND_ALONE = 1 << 20;
  static final int TRUST_EARNED = 1 << 21;

  /** No pick, owner, source, day or parent. */
  static final int NONE = -1;

  /** An order that was not said: behind everything that was. */
  static final int UNRANKED = Integer.MAX_VALUE;

  private static final int DONE = Phase.DONE.ordinal();
  private static final int ROOM_AT_FIRST = 32;

  final int memberAt;
  final int pairAt;
  final int closedAt;
  final int kindAt;
  final int sourceAt;
  final int guardrailAt;
  final int ownAt;
  final int arrivalAt;
  final int incidentAt;
  final int memberRealAt;
  final int pairRealAt;
  final int incidentRealAt;
  private final int kinds;
  private final int sources;

  int[] whole;
  double[] real;
  long[] keys;

  /**
   * The first morning on which something may befall an incident by itself. It follows from the
   * rest, and is kept so that a morning passes over what sleeps.
   */
  int[] wakes;

  int[] open;
  int incidents;
  int openCount;

  Board(Model model) {
    kinds = model.kinds;
    sources = model.source.length;
    int pairs = model.members * kinds;
    memberAt = RUN_WHOLE;
    pairAt = memberAt + model.members * MEMBER_WHOLE;
    closedAt = pairAt + pairs * PAIR_WHOLE;
    kindAt = closedAt + model.members * sources;
    sourceAt = kindAt + kinds * KIND_WHOLE;
    guardrailAt = sourceAt + sources * SOURCE_WHOLE;
    ownAt = guardrailAt + model.guardrailKind.length;
    arrivalAt = ownAt + model.ownWork.length * OWN_WHOLE;
    incidentAt = arrivalAt + model.arrivalTemplate.length;
    memberRealAt = RUN_REAL;
    pairRealAt = memberRealAt + model.members * MEMBER_REAL;
    incidentRealAt = pairRealAt + pairs * PAIR_REAL;
    whole = new int[incidentAt + ROOM_AT_FIRST * INCIDENT_WHOLE];
    real = new double[incidentRealAt + ROOM_AT_FIRST * INCIDENT_REAL];
    keys = new long[ROOM_AT_FIRST];
    wakes = new int[ROOM_AT_FIRST];
    open = new int[ROOM_AT_FIRST];
  }

  void copyFrom(Board other) {
    reserve(other.incidents);
    incidents = other.incidents;
    openCount = other.openCount;
    System.arraycopy(other.whole, 0, whole, 0, row(incidents));
    System.arraycopy(other.real, 0, real, 0, realRow(incidents));
    System.arraycopy(other.keys, 0, keys, 0, incidents);
    System.arraycopy(other.wakes, 0, wakes, 0, incidents);
    System.arraycopy(other.open, 0, open, 0, openCount);
  }

  void clear() {
    incidents = 0;
    openCount = 0;
    Arrays.fill(whole, 0, incidentAt, 0);
    Arrays.fill(real, 0, incidentRealAt, 0);
  }

  /** Makes room for one more incident, and returns its number. */
  int addIncident(long key) {
    reserve(incidents + 1);
    int incident = incidents++;
    Arrays.fill(whole, row(incident), row(incident + 1), 0);
    Arrays.fill(real, realRow(incident), realRow(incident + 1), 0);
    keys[incident] = key;
    wakes[incident] = 0;
    return incident;
  }

  /** Lists all that is not done as open again, in order of birth. */
  void reopen() {
    openCount = 0;
    for (int incident = 0; incident < incidents; incident++) {
      if (get(incident, PHASE) != DONE) {
        open[openCount++] = incident;
      }
    }
  }

  private void reserve(int count) {
    if (count <= keys.length) {
      return;
    }
    int room = Math.max(count, keys.length * 2);
    whole = Arrays.copyOf(whole, row(room));
    real = Arrays.copyOf(real, realRow(room));
    keys = Arrays.copyOf(keys, room);
    wakes = Arrays.copyOf(wakes, room);
    open = Arrays.copyOf(open, room);
  }

  int row(int incident) {
    return incidentAt + incident * INCIDENT_WHOLE;
  }

  int realRow(int incident) {
    return incidentRealAt + incident * INCIDENT_REAL;
  }

  int get(int incident, int field) {
    return whole[row(incident) + field];
  }

  void set(int incident, int field, int value) {
    whole[row(incident) + field] = value;
  }

  double real(int incident, int field) {
    return real[realRow(incident) + field];
  }

  boolean has(int incident, int flag) {
    return (whole[row(incident) + FLAGS] & flag) != 0;
  }

  void raise(int incident, int flag) {
    whole[row(incident) + FLAGS] |= flag;
  }

  void lower(int incident, int flag) {
    whole[row(incident) + FLAGS] &= ~flag;
  }

  int member(int member) {
    return memberAt + member * MEMBER_WHOLE;
  }

  int memberReal(int member) {
    return memberRealAt + member * MEMBER_REAL;
  }

  int pair(int member, int kind) {
    return pairAt + (member * kinds + kind) * PAIR_WHOLE;
  }

  int pairReal(int member, int kind) {
    return pairRealAt + (member * kinds + kind) * PAIR_REAL;
  }

  int closed(int member, int source) {
    return closedAt + member * sources + source;
  }

  int kind(int kind) {
    return kindAt + kind * KIND_WHOLE;
  }

  /** Whether a kind of work is guarded on a day. */
  boolean guarded(int kind, int day) {
    int from = whole[kind(kind) + GUARDED_FROM];
    return from > 0 && day >= from;
  }

  int source(int source) {
    return sourceAt + source * SOURCE_WHOLE;
  }

  int own(int item) {
    return ownAt + item * OWN_WHOLE;
  }

  /** Mean over members of mean skill × (what autonomy leaves of it), × 100. */
  double capability(Model model) {
    double counts = model.rules.of(wheelhouse.scenario.ModelNumber.AUTONOMY_COUNTS);
    double sum = 0;
    for (int m = 0; m < model.members; m++) {
      double skill = 0;
      for (int k = 0; k < kinds; k++) {
        skill += real[pairReal(m, k) + SKILL];
      }
      sum += skill / kinds * (1 - counts + counts * real[memberReal(m) + AUTONOMY]);
    }
    return sum / model.members * 100;
  }

  /** Whether every number is the same. */
  boolean same(Board other) {
    return incidents == other.incidents
        && openCount == other.openCount
        && Arrays.equals(whole, 0, row(incidents), other.whole, 0, row(incidents))
        && Arrays.equals(real, 0, realRow(incidents), other.real, 0, realRow(incidents))
        && Arrays.equals(keys, 0, incidents, other.keys, 0, incidents)
        && Arrays.equals(open, 0, openCount, other.open, 0, openCount);
  }

  /**
   * Mixes every number that an outcome depends on into one, for proving that two states are equal.
   */
  long fingerprint() {
    long hash = 0x243F6A8885A308D3L;
    for (int i = 0; i < row(incidents); i++) {
      hash = Chance.key(hash, 0, whole[i]);
    }
    for (int i = 0; i < realRow(incidents); i++) {
      hash = Chance.key(hash ^ Double.doubleToLongBits(real[i]), 0, 0);
    }
    for (int i = 0; i < openCount; i++) {
      hash = Chance.key(hash, 1, open[i]);
    }
    return hash;
  }
}
