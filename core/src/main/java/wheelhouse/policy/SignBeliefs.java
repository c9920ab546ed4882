package wheelhouse.policy;

import java.util.Arrays;
import wheelhouse.run.Observation;
import wheelhouse.run.Progress;
import wheelhouse.scenario.Lack;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Question;

/**
 * Beliefs from what is shown: every sign weighs in by its reliability (Bayes' rule, signs
 * independent given the truth), and so does how the work has moved since.
 */
final class SignBeliefs implements Beliefs {

  private static final int LACKS = Lack.values().length;
  private static final double NOTHING_LACKS = 0.45;
  private static final double USUAL_WORK = 1.0;
  private static final double USUAL_AUTONOMY = 0.5;
  private static final double USUAL_DIFFICULTY = 0.5;
  private static final int USUAL_BREAKING_DAY = 3;
  private static final double PROGRESS_MOVED = 0.5;
  private static final double PROGRESS_SLOW = 0.18;
  private static final double PROGRESS_STILL = 0.03;

  /** No set of signs: even that none has appeared is still to be taken in. */
  private static final int UNREAD = -1;

  private double[] lack = new double[0];

  /** What the signs that have appeared make of each lack, before any work was seen. */
  private double[] said = new double[0];

  private double[] evidence = new double[0];
  private double[] irreversible = new double[0];
  private double[] compounding = new double[0];
  private int[] breaks = new int[0];
  private boolean[] told = new boolean[0];
  private double[] done = new double[0];
  private int[] seenDay = new int[0];
  private double[] learnedWork = new double[0];
  private double[] learnedWeight = new double[0];
  private int[] template = new int[0];
  private boolean[] counted = new boolean[0];
  private int[] movedElsewhere = new int[0];
  private double[] lasting = new double[0];
  private int[] likeliest = new int[0];
  private int[] read = new int[0];
  private final boolean reads;
  private int known;
  private int today;

  private SignBeliefs(boolean reads) {
    this.reads = reads;
  }

  /** Beliefs of somebody who reads the signs. */
  static SignBeliefs reading() {
    return new SignBeliefs(true);
  }

  /** Beliefs of somebody who sees how work moves, and reads nothing. */
  static SignBeliefs deaf() {
    return new SignBeliefs(false);
  }

  @Override
  public void begin() {
    known = 0;
    today = 0;
    Arrays.fill(learnedWork, USUAL_WORK);
    Arrays.fill(learnedWeight, 1);
  }

  @Override
  public boolean isKin(Beliefs other) {
    return other instanceof SignBeliefs sign && reads == sign.reads;
  }

  @Override
  public void recall(Beliefs other) {
    if (!(other instanceof SignBeliefs from)) {
      throw new IllegalArgumentException("only another who reads signs knows what was read");
    }
    makeRoom(from.known);
    if (movedElsewhere.length < from.movedElsewhere.length) {
      movedElsewhere = new int[from.movedElsewhere.length];
    }
    if (learnedWork.length < from.learnedWork.length) {
      learnedWork = new double[from.learnedWork.length];
      learnedWeight = new double[from.learnedWeight.length];
    }
    System.arraycopy(from.lack, 0, lack, 0, from.known * LACKS);
    System.arraycopy(from.said, 0, said, 0, from.known * LACKS);
    System.arraycopy(from.evidence, 0, evidence, 0, from.known * LACKS);
    System.arraycopy(from.irreversible, 0, irreversible, 0, from.known);
    System.arraycopy(from.compounding, 0, compounding, 0, from.known);
    System.arraycopy(from.breaks, 0, breaks, 0, from.known);
    System.arraycopy(from.told, 0, told, 0, from.known);
    System.arraycopy(from.done, 0, done, 0, from.known);
    System.arraycopy(from.seenDay, 0, seenDay, 0, from.known);
    System.arraycopy(from.template, 0, template, 0, from.known);
    System.arraycopy(from.counted, 0, counted, 0, from.known);
    System.arraycopy(from.lasting, 0, lasting, 0, from.known);
    System.arraycopy(from.likeliest, 0, likeliest, 0, from.known);
    System.arraycopy(from.read, 0, read, 0, from.known);
    System.arraycopy(from.movedElsewhere, 0, movedElsewhere, 0, from.movedElsewhere.length);
    Arrays.fill(learnedWork, USUAL_WORK);
    Arrays.fill(learnedWeight, 1);
    System.arraycopy(from.learnedWork, 0, learnedWork, 0, from.learnedWork.length);
    System.arraycopy(from.learnedWeight, 0, learnedWeight, 0, from.learnedWeight.length);
    known = from.known;
    today = from.today;
  }

  /** Takes in each slip once a day, and again when another sign has appeared on it. */
  @Override
  public void update(Observation seen) {
    reserve(seen);
    int day = seen.day();
    if (today < day) {
      today = day;
      countMoved(seen);
    }
    for (int place = 0; place < seen.openCount(); place++) {
      int incident = seen.open(place);
      boolean fresh = seenDay[incident] < day;
      if (fresh) {
        progress(seen, incident);
        seenDay[incident] = day;
      }
      int shown = reads ? seen.signsShown(incident) : 0;
      boolean more = read[incident] != shown;
      if (more) {
        read(seen, incident, shown);
        read[incident] = shown;
      }
      if (more || fresh) {
        irreversible[incident] = seen.broke(incident) ? 0 : lasting[incident];
        weighLacks(incident);
      }
    }
  }

  private void countMoved(Observation seen) {
    Arrays.fill(movedElsewhere, 0);
    for (int place = 0; place < seen.openCount(); place++) {
      int incident = seen.open(place);
      int owner = seen.owner(incident);
      if (owner != Observation.NONE && seen.progress(incident) == Progress.MOVED) {
        movedElsewhere[owner]++;
      }
    }
  }

  private void reserve(Observation seen) {
    if (movedElsewhere.length < seen.members()) {
      movedElsewhere = new int[seen.members()];
    }
    int incidents = seen.incidents();
    makeRoom(incidents);
    for (; known < incidents; known++) {
      Arrays.fill(evidence, known * LACKS, (known + 1) * LACKS, 1);
      done[known] = 0;
      seenDay[known] = 0;
      read[known] = UNREAD;
      counted[known] = false;
      template[known] = seen.template(known);
      if (template[known] >= learnedWork.length) {
        int from = learnedWork.length;
        learnedWork = Arrays.copyOf(learnedWork, template[known] + 16);
        learnedWeight = Arrays.copyOf(learnedWeight, template[known] + 16);
        Arrays.fill(learnedWork, from, learnedWork.length, USUAL_WORK);
        Arrays.fill(learnedWeight, from, learnedWeight.length, 1);
      }
    }
  }

  private void makeRoom(int incidents) {
    if (done.length < incidents) {
      int room = Math.max(incidents, Math.max(64, done.length * 2));
      lack = Arrays.copyOf(lack, room * LACKS);
      said = Arrays.copyOf(said, room * LACKS);
      evidence = Arrays.copyOf(evidence, room * LACKS);
      irreversible = Arrays.copyOf(irreversible, room);
      compounding = Arrays.copyOf(compounding, room);
      breaks = Arrays.copyOf(breaks, room);
      told = Arrays.copyOf(told, room);
      lasting = Arrays.copyOf(lasting, room);
      likeliest = Arrays.copyOf(likeliest, room);
      read = Arrays.copyOf(read, room);
      done = Arrays.copyOf(done, room);
      seenDay = Arrays.copyOf(seenDay, room);
      template = Arrays.copyOf(template, room);
      counted = Arrays.copyOf(counted, room);
    }
  }

  /** Learns from the one word on yesterday's work. */
  private void progress(Observation seen, int incident) {
    Progress progress = seen.progress(incident);
    if (progress == Progress.NEW) {
      return;
    }
    double step =
        progress == Progress.MOVED
            ? PROGRESS_MOVED
            : progress == Progress.SLOW ? PROGRESS_SLOW : PROGRESS_STILL;
    done[incident] += seen.atWheel(incident) ? 0.9 : step;
    if (seen.phase(incident) == Phase.CLOSE && !counted[incident] && !seen.broke(incident)) {
      counted[incident] = true;
      int of = template[incident];
      learnedWeight[of]++;
      learnedWork[of] += (Math.min(done[incident], 2) - learnedWork[of]) / learnedWeight[of];
    }
    if (seen.atWheel(incident)) {
      return;
    }
    int at = incident * LACKS;
    int owner = seen.owner(incident);
    boolean ownersOnly = owner != Observation.NONE && movedElsewhere[owner] == 0;
    if (progress == Progress.MOVED) {
      weigh(at, 3, 0.3, 1);
    } else if (progress == Progress.SLOW) {
      weigh(at, ownersOnly ? 0.5 : 0.8, 1, 1.3);
    } else {
      weigh(at, ownersOnly ? 0.25 : 0.6, 1.3, 0.7);
    }
    for (int weight = 1; weight <= 3; weight++) {
      if (seen.given(incident, weight) && progress != Progress.MOVED) {
        evidence[at + weight] *= ownersOnly ? 0.15 : 0.4;
      }
    }
  }

  private void weigh(int at, double nothing, double gate, double hands) {
    evidence[at] *= nothing;
    for (int l = 1; l < LACKS - 1; l++) {
      evidence[at + l] *= gate;
    }
    evidence[at + LACKS - 1] *= hands;
    double most = 0;
    for (int l = 0; l < LACKS; l++) {
      most = Math.max(most, evidence[at + l]);
    }
    for (int l = 0; l < LACKS; l++) {
      evidence[at + l] /= most;
    }
  }

  /** Reads all signs that have appeared. */
  private void read(Observation seen, int incident, int shown) {
    double reverses = 0.5;
    double reversesNot = 0.5;
    double grows = 0.5;
    double growsNot = 0.5;
    breaks[incident] = seen.begins(incident) + USUAL_BREAKING_DAY;
    told[incident] = false;
    int at = incident * LACKS;
    said[at] = NOTHING_LACKS;
    Arrays.fill(said, at + 1, at + LACKS, (1 - NOTHING_LACKS) / (LACKS - 1));
    for (int left = shown; left != 0; left &= left - 1) {
      int s = Integer.numberOfTrailingZeros(left);
      double r = seen.signReliability(incident, s);
      double miss = miss(seen, incident, s, r);
      int answer = seen.signAnswer(incident, s);
      Question question = seen.signAsks(incident, s);
      if (question == Question.LACKS) {
        for (int l = 0; l < LACKS; l++) {
          said[at + l] *= l == answer ? r : miss;
        }
      } else if (question == Question.REVERSES) {
        reverses *= answer == 0 ? r : miss;
        reversesNot *= answer == 0 ? miss : r;
      } else if (question == Question.COMPOUNDS) {
        grows *= answer == 0 ? r : miss;
        growsNot *= answer == 0 ? miss : r;
      } else {
        reverses *= answer == 2 ? r : miss;
        reversesNot *= answer == 2 ? miss : (r + miss) / 2;
        if (answer != 2) {
          breaks[incident] = seen.signDay(incident, s);
          told[incident] = true;
        }
      }
    }
    lasting[incident] = reversesNot / (reverses + reversesNot);
    compounding[incident] = grows / (grows + growsNot);
  }

  /** How likely a sign shows one certain answer that is not the true one. */
  private static double miss(Observation seen, int incident, int sign, double reliability) {
    return (1 - reliability) / Math.max(1, seen.signAnswers(incident, sign) - 1);
  }

  private void weighLacks(int incident) {
    int at = incident * LACKS;
    double sum = 0;
    for (int l = 0; l < LACKS; l++) {
      lack[at + l] = said[at + l] * evidence[at + l];
      sum += lack[at + l];
    }
    int best = 0;
    for (int l = 0; l < LACKS; l++) {
      lack[at + l] /= sum;
      best = lack[at + l] > lack[at + best] ? l : best;
    }
    likeliest[incident] = best;
  }

  @Override
  public double lack(int incident, int of) {
    return lack[incident * LACKS + of];
  }

  @Override
  public int likeliest(int incident) {
    return likeliest[incident];
  }

  @Override
  public double irreversible(int incident) {
    return irreversible[incident];
  }

  @Override
  public double compounding(int incident) {
    return compounding[incident];
  }

  @Override
  public boolean knowsWhen(int incident) {
    return told[incident];
  }

  @Override
  public int breaks(int incident) {
    return breaks[incident];
  }

  @Override
  public double stopLeft(int incident) {
    double whole = learnedWork[template[incident]];
    return Math.max(0.15 * whole, whole - done[incident]);
  }

  @Override
  public double pace(Observation seen, int member, int kind) {
    double skill = Math.max(0.05, seen.skillShown(member, kind));
    return 2 * skill / (skill + USUAL_DIFFICULTY) * (0.35 + 0.65 * USUAL_AUTONOMY);
  }
}
