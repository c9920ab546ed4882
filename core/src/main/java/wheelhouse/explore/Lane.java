package wheelhouse.explore;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import wheelhouse.policy.Entry;
import wheelhouse.policy.Policy;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Model;
import wheelhouse.sim.Simulation;

/**
 * One player at one table, run after run, with a tally of what each run met and a look at whether
 * the engine keeps its promises.
 */
final class Lane implements Onlooker {

  /** One run in so many is looked at thoroughly. */
  private static final int THOROUGH = 64;

  /** So many failures are kept; whoever breaks a promise once breaks it often. */
  private static final int KEPT = 3;

  private final Model model;
  private final Table table;
  private final Facts facts;
  private final Policy policy;
  private final Tally tally;
  private final Promises promises;
  private final Scrutiny scrutiny;
  private final Obligations obligations;
  private final int[] seen;
  private final int[] read;
  private int runs;
  private int reads;
  private final List<Failure> failures = new ArrayList<>();
  private int failed;
  private long decisions;

  Lane(Model model, Obligations obligations, Entry player, Scrutiny scrutiny) {
    this.model = model;
    this.scrutiny = scrutiny;
    table = new Table(model);
    facts = table.simulation().facts();
    policy = table.seated(player);
    tally = new Tally(obligations, table.simulation());
    promises = new Promises(table.simulation());
    this.obligations = obligations;
    seen = new int[obligations.size()];
    read = new int[obligations.size()];
  }

  /** Plays a run, and returns the simulation as it ended. */
  Simulation play(long seed) {
    if (scrutiny == Scrutiny.ALL || seed % THOROUGH == 0) {
      promises.lookAtEverything();
    } else {
      promises.lookAtLittle();
    }
    try {
      table.play(policy, seed, this);
    } catch (RuntimeException stopped) {
      promises.stopped(stopped);
    }
    promises.broken().ifPresent(this::note);
    runs++;
    count(tally.seen(), seen);
    return table.simulation();
  }

  private static void count(BitSet met, int[] counts) {
    for (int each = met.nextSetBit(0); each >= 0; each = met.nextSetBit(each + 1)) {
      counts[each]++;
    }
  }

  /**
   * Reads the post of the last run too, and returns all that it met; nothing of one in which a
   * promise was broken, since nobody knows what it means.
   */
  BitSet read(Shown shown) {
    if (promises.broken().isPresent()) {
      return new BitSet();
    }
    try {
      BitSet met = shown.in(table.witness().play(model));
      reads++;
      count(met, read);
      return met;
    } catch (IllegalStateException refused) {
      promises.unrepeatable(refused);
      promises.broken().ifPresent(this::note);
      return new BitSet();
    }
  }

  private void note(Promises.Broken broken) {
    failed++;
    if (failures.size() < KEPT) {
      failures.add(Shrinking.shrink(model, broken, table.witness()));
    }
  }

  @Override
  public void started() {
    tally.started();
    promises.started();
  }

  @Override
  public void asked() {
    tally.asked();
  }

  @Override
  public void planned() {
    tally.planned();
    promises.planned();
    decisions += facts.openCount();
  }

  @Override
  public void slept() {
    tally.slept();
    promises.slept();
  }

  @Override
  public void over() {
    tally.over();
    tally.letters();
  }

  /** The numbers of the obligations that the last run met. */
  BitSet met() {
    return tally.seen();
  }

  /** The last run, to be played again. */
  Witness witness() {
    return table.witness();
  }

  /** How often an obligation was met: what comes by post, in those runs that were read. */
  Rate rate(int obligation) {
    boolean post = obligations.all().get(obligation).group() == Group.POST;
    return post ? new Rate(read[obligation], reads) : new Rate(seen[obligation], runs);
  }

  /** How many picks on open slips there were to choose, over all runs. */
  long decisions() {
    return decisions;
  }

  /** In how many runs a promise was broken. */
  int failed() {
    return failed;
  }

  /** The first few of them. */
  List<Failure> failures() {
    return failures;
  }
}
