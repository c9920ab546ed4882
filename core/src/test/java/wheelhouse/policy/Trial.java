package wheelhouse.policy;

import java.util.List;
import wheelhouse.scenario.Worlds;
import wheelhouse.sim.Model;

/** Prints a table of all policies on a class of generated scenarios. */
final class Trial {

  private Trial() {}

  public static void main(String[] args) {
    int worlds = 8;
    int seeds = 50;
    List<Entry> roster = Roster.all();
    double[][] sum = new double[roster.size()][8];
    long start = System.nanoTime();
    for (int w = 0; w < worlds; w++) {
      Worlds make = Worlds.mixed(w);
      for (String arg : args) {
        make =
            switch (arg) {
              case "double" -> make.doubleLoad();
              case "causes" -> make.withCauses();
              case "source" -> make.withSource().days(40, 10);
              case "foreseen" -> make.foreseen(12);
              case "rails" -> make.withGuardrails();
              case "unowned" -> make.someUnowned();
              case "calm" -> make.calm();
              default -> throw new IllegalArgumentException(arg);
            };
      }
      Model model = Model.of(make.build());
      List<Comparison.Outcomes> all = Comparison.play(model, roster, 1, seeds);
      for (int p = 0; p < all.size(); p++) {
        for (Comparison.Measure m : Comparison.Measure.values()) {
          sum[p][m.ordinal()] += all.get(p).mean(m) / worlds;
        }
      }
    }
    System.out.printf("%.1f s%n", (System.nanoTime() - start) / 1e9);
    System.out.printf("%-36s%s%n", "policy", List.of(Comparison.Measure.values()));
    for (int p = 0; p < roster.size(); p++) {
      System.out.printf("%-36s", roster.get(p).name());
      for (double v : sum[p]) {
        System.out.printf("%9.2f", v);
      }
      System.out.println();
    }
  }
}
