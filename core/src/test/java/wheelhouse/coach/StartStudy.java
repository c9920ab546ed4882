package wheelhouse.coach;

import java.util.stream.IntStream;
import wheelhouse.content.Bundled;
import wheelhouse.policy.*;
import wheelhouse.run.Run;
import wheelhouse.scenario.*;
import wheelhouse.sim.*;

public final class StartStudy {
  public static void main(String[] args) {
    int seeds = Integer.parseInt(args[1]);
    Scenario s = Bundled.find(args[0]).orElseThrow().scenario().orElseThrow();
    Model model = Model.of(s);
    double[] real = new double[seeds],
        fair = new double[seeds],
        rg = new double[seeds],
        fg = new double[seeds];
    IntStream.range(0, seeds)
        .parallel()
        .forEach(
            i -> {
              Playing playing = new Playing(model, Roster.reader());
              Simulation end = playing.play(1000 + i);
              real[i] = end.harm();
              rg[i] = end.growth();
              Run run = new Run(model, 1000 + i);
              while (!run.isOver()) run.endDay();
              Shown shown = new Shown(run);
              Memories memories = new Memories(run);
              Belief b = new Belief(shown, 1, 77 + i);
              b.advance(Shown.dawn(1), 1);
              Playout p = new Playout(model);
              p.fair(
                  b.state(0),
                  new Supposed(shown, b.copy(0), Shown.dawn(1), b.future(0)),
                  memories,
                  new Arm(Arm.Since.DAWN, Arm.Who.READER_ASKS, java.util.List.of()));
              fair[i] = p.value().harm();
              fg[i] = p.value().growth();
            });
    System.out.printf(
        "real %.1f ± %.1f fair %.1f ± %.1f growth %.2f ± %.2f vs %.2f ± %.2f%n",
        Statistics.mean(real),
        Statistics.error(real),
        Statistics.mean(fair),
        Statistics.error(fair),
        Statistics.mean(rg),
        Statistics.error(rg),
        Statistics.mean(fg),
        Statistics.error(fg));
  }
}
