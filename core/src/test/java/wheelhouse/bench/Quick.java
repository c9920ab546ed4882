package wheelhouse.bench;

import wheelhouse.policy.Comparison;
import wheelhouse.policy.Entry;
import wheelhouse.policy.Roster;

final class Quick {
  public static void main(String[] args) {
    long t = System.nanoTime();
    Comparison.play(Crowds.ordinary(), Roster.all(), 1, 1000);
    System.out.printf("roster x 1000: %.2f s%n", (System.nanoTime() - t) / 1e9);
    t = System.nanoTime();
    Comparison.play(Crowds.ordinary(), Roster.all(), 1, 1000);
    System.out.printf("roster x 1000 again: %.2f s%n", (System.nanoTime() - t) / 1e9);
    Entry random = Roster.named("random").orElseThrow();
    for (int n : new int[] {3, 30, 300, 1000}) {
      show("held " + n, Workload.held(n));
      show("given " + n, Workload.plansGiven(n));
      show("random " + n, Workload.choosing(n, random));
      show("reader " + n, Workload.choosing(n, Roster.reader()));
      show("resume " + n, Workload.resuming(n));
    }
    show("whole runs hold", Workload.wholeRuns(Crowds.ordinary(), Roster.constants().get(0)));
    show("whole runs random", Workload.wholeRuns(Crowds.ordinary(), random));
    show("whole runs reader", Workload.wholeRuns(Crowds.ordinary(), Roster.reader()));
  }

  private static void show(String name, Workload w) {
    Batches b = Batches.of(w, 31, 15);
    System.out.printf(
        "%-20s best %9.1f ns  median %9.1f ns  %12.0f /s  %d bytes%n",
        name, b.best(), b.median(), b.perSecond(), b.bytes());
  }
}
