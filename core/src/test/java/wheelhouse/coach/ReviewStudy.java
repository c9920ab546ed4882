package wheelhouse.coach;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import wheelhouse.content.Bundled;
import wheelhouse.policy.Entry;
import wheelhouse.policy.Roster;
import wheelhouse.run.Run;
import wheelhouse.sim.Model;

/**
 * How long a review takes, by the clock and in CPU time of all threads: until its first round says
 * something, and until all is settled. The first line of a scenario stands before anything was
 * compiled for it; the second is the median of the reviews after.
 */
public final class ReviewStudy {

  private static final long SEED = 7;

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private ReviewStudy() {}

  private record Taken(double first, double whole, double cpu, int futures, int decisions) {}

  /**
   * Prints the study.
   *
   * @param args how often each run is reviewed, then scenarios; none for all, five times
   */
  public static void main(String[] args) {
    int times = args.length > 0 ? Integer.parseInt(args[0]) : 5;
    List<String> scenarios =
        args.length > 1
            ? List.of(args).subList(1, args.length)
            : AdviceTest.STAKES.keySet().stream().sorted().toList();
    for (String scenario : scenarios) {
      for (String policy : List.of(Roster.READER, "always-hold")) {
        study(scenario, policy, times);
      }
    }
  }

  private static void study(String scenario, String policy, int times) {
    Model model = Model.of(Bundled.find(scenario).orElseThrow().scenario().orElseThrow());
    Entry entry =
        Roster.all().stream().filter(each -> each.name().equals(policy)).findFirst().orElseThrow();
    Run run = Played.by(model, SEED, entry);
    List<Taken> taken = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      taken.add(review(run, AdviceTest.STAKES.get(scenario)));
    }
    print(scenario, policy, "at first", taken.get(0));
    if (times > 1) {
      List<Taken> later = new ArrayList<>(taken.subList(1, times));
      later.sort((a, b) -> Double.compare(a.whole(), b.whole()));
      print(scenario, policy, "later", later.get(later.size() / 2));
    }
  }

  private static Taken review(Run run, Stakes stakes) {
    long cpu = SYSTEM.getProcessCpuTime();
    long start = System.nanoTime();
    Review review = Review.of(run, stakes);
    review.round();
    review.assessment();
    double first = (System.nanoTime() - start) / 1e9;
    while (!review.isSettled()) {
      review.round();
    }
    Assessment found = review.assessment();
    double whole = (System.nanoTime() - start) / 1e9;
    double spent = (SYSTEM.getProcessCpuTime() - cpu) / 1e9;
    int futures =
        found.decisions().stream()
            .flatMap(decision -> decision.alternatives().stream())
            .mapToInt(Alternative::futures)
            .sum();
    return new Taken(first, whole, spent, futures, found.decisions().size());
  }

  private static void print(String scenario, String policy, String when, Taken taken) {
    System.out.printf(
        "%-12s %-8s %-8s first round %5.2f s, whole review %5.2f s, %5.2f CPU s;"
            + " %d decisions, %d futures%n",
        scenario,
        policy,
        when,
        taken.first(),
        taken.whole(),
        taken.cpu(),
        taken.decisions(),
        taken.futures());
  }
}
