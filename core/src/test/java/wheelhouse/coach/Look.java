package wheelhouse.coach;

import java.lang.management.ManagementFactory;
import wheelhouse.content.Bundled;
import wheelhouse.policy.Roster;
import wheelhouse.run.Run;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.*;

public final class Look {
  public static void main(String[] args) {
    Scenario scenario = Bundled.find(args[0]).orElseThrow().scenario().orElseThrow();
    Model model = Model.of(scenario);
    Run run = Played.by(model, Long.parseLong(args[1]), Roster.named(args[2]).orElseThrow());
    Stakes stakes =
        switch (args[0]) {
          case "the-usual" -> new Stakes(1330, 19.2, 60);
          case "forty-seven" -> new Stakes(3685, 19.4, 100);
          case "dry-run" -> new Stakes(702, 11.6, 30);
          default -> new Stakes(217, 8.9, 20);
        };
    int reps = args.length > 3 ? Integer.parseInt(args[3]) : 1;
    for (int rep = 0; rep < reps; rep++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      Review review = Review.of(run, stakes);
      System.out.printf(
          "setup %.0f ms%n",
          (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6);
      while (!review.isSettled()) {
        review.round();
        double at = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
        Assessment a = review.assessment();
        System.out.printf(
            "round %d at %.0f ms, assessed %.0f ms, decisions %d, mattered %d%n",
            a.rounds(),
            at,
            (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6,
            a.decisions().size(),
            a.mattered().size());
      }
      if (rep == reps - 1) {
        Assessment a = review.assessment();
        for (Decision d : a.mattered().subList(0, Math.min(14, a.mattered().size()))) {
          Alternative c = d.choice();
          Alternative g = d.alternatives().get(d.against());
          System.out.printf(
              "day %d %s %s share %.3f %s %s mistake %s vs %s: harm %.1f±%.1f perm %.1f±%.1f growth %.2f±%.2f (n %d) hind %.0f vs %.0f %s%n",
              d.day(),
              d.subject(),
              c.choice(),
              d.share(),
              d.judgement(),
              d.reasons(),
              d.isMistake(),
              g.choice(),
              g.difference().mean().harm(),
              g.difference().error().harm(),
              g.difference().mean().permanent(),
              g.difference().error().permanent(),
              g.difference().mean().growth(),
              g.difference().error().growth(),
              g.futures(),
              c.hindsight().harm(),
              g.hindsight().harm(),
              d.weighing());
        }
        Luck l = a.luck();
        System.out.println(
            "start "
                + l.start()
                + "\nchoices "
                + l.choices()
                + "\nread "
                + l.readability()
                + "\ndice "
                + l.dice()
                + "\nresult "
                + l.result());
        System.out.println(
            "sum - result "
                + l.start()
                    .plus(l.choices())
                    .plus(l.readability())
                    .plus(l.dice())
                    .minus(l.result()));
        int[] js = new int[4];
        for (Decision d : a.decisions()) js[d.judgement().ordinal()]++;
        int[] rs = new int[3];
        for (Decision d : a.decisions()) rs[d.room().ordinal()]++;
        System.out.println(java.util.Arrays.toString(js) + java.util.Arrays.toString(rs));
      }
    }
  }
}
