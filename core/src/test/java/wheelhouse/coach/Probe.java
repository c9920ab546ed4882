package wheelhouse.coach;

import java.lang.management.ManagementFactory;
import wheelhouse.content.Bundled;
import wheelhouse.policy.Roster;
import wheelhouse.run.Run;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.*;

public final class Probe {
  public static void main(String[] args) {
    Scenario scenario = Bundled.find(args[0]).orElseThrow().scenario().orElseThrow();
    Model model = Model.of(scenario);
    Run run = Played.by(model, Long.parseLong(args[1]), Roster.named(args[2]).orElseThrow());
    int count = Integer.parseInt(args[3]);
    int sweeps = Integer.parseInt(args[4]);
    for (int rep = 0; rep < 3; rep++) {
      long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      Shown shown = new Shown(run);
      Belief belief = new Belief(shown, count, 99);
      StringBuilder line = new StringBuilder();
      double right = 0, all = 0;
      Simulation real = new Simulation(model);
      for (int day = 1; day <= shown.days; day++) {
        belief.advance(Shown.dawn(day), sweeps);
        belief.advance(Shown.noon(day), sweeps / 2);
        double sum = 0, exact = 0;
        for (int p = 0; p < count; p++) {
          sum += belief.loss(p);
          exact += belief.loss(p) < 1e-9 ? 1 : 0;
        }
        line.append(String.format(" %d:%.1f(%.0f%%)", day, sum / count, 100 * exact / count));
        real.resume(run.days().get(day - 1).dawn());
        for (int place = 0; place < real.facts().openCount(); place++) {
          int i = real.facts().open(place);
          for (int p = 0; p < count; p++) {
            all++;
            right += belief.particle(p).truth[i] == real.facts().truthNumber(i) ? 1 : 0;
          }
        }
      }
      if (rep == 0) System.out.println(line);
      System.out.printf(
          "truth right %.3f, incidents %d, cpu %.3f s%n",
          right / all,
          shown.incidents,
          (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9);
    }
  }
}
