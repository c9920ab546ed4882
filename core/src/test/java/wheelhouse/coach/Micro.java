package wheelhouse.coach;

import java.lang.management.ManagementFactory;
import wheelhouse.content.Bundled;
import wheelhouse.policy.*;
import wheelhouse.run.Run;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.*;

public final class Micro {
  static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  public static void main(String[] args) {
    Scenario scenario = Bundled.find(args[0]).orElseThrow().scenario().orElseThrow();
    Model model = Model.of(scenario);
    Playing playing = new Playing(model, Roster.reader());
    for (int rep = 0; rep < 4; rep++) {
      long t = cpu();
      int n = args[0].equals("forty-seven") ? 1000 : 5000;
      for (int i = 0; i < n; i++) playing.play(i);
      System.out.printf("reader run %.1f us%n", (cpu() - t) / 1e3 / n);
    }
    Run run = Played.by(model, 7, Roster.named(args[1]).orElseThrow());
    Shown shown = new Shown(run);
    Memories memories = new Memories(run);
    for (int rep = 0; rep < 4; rep++) {
      for (int day : new int[] {1, shown.days / 2, shown.days}) {
        Belief belief = new Belief(shown, 2, 5);
        for (int d = 1; d <= day; d++) {
          belief.advance(Shown.dawn(d), 2);
          belief.advance(Shown.noon(d), 2);
        }
        State s = belief.state(0);
        Supposed c = new Supposed(shown, belief.copy(0), Shown.noon(day), belief.future(0));
        Playout p = new Playout(model);
        Arm arm = new Arm(Arm.Since.NOON, Arm.Who.READER_PLANS, java.util.List.of());
        long t = cpu();
        int n = args[0].equals("forty-seven") ? 500 : 4000;
        for (int i = 0; i < n; i++) p.fair(s, c, memories, arm);
        System.out.printf("day %d fair %.1f us; ", day, (cpu() - t) / 1e3 / n);
        t = cpu();
        for (int i = 0; i < n; i++) p.hindsight(run.days().get(day - 1).dawn(), memories, arm);
        System.out.printf("hindsight %.1f us; ", (cpu() - t) / 1e3 / n);
        t = cpu();
        for (int i = 0; i < n; i++)
          belief.fit().play(belief.particle(0), Shown.noon(day), new Chance(3));
        System.out.printf("fit %.1f us%n", (cpu() - t) / 1e3 / n);
      }
    }
  }
}
