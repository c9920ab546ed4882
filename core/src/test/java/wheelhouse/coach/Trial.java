package wheelhouse.coach;

import java.util.List;
import wheelhouse.run.Run;

/** Tries a choice of one day of a run on suppositions of its own. */
final class Trial {

  private static final long SEED = 0x747269616CL;

  /** As many as a full review takes each morning, so that suppositions keep up with the run. */
  private static final int STEPS = 12;

  private final Run run;
  private final Shown shown;
  private final Memories memories;

  Trial(Run run) {
    this.run = run;
    shown = new Shown(run);
    memories = new Memories(run);
  }

  /** What a choice gains on what was chosen, in harm points at a rate, future by future. */
  double[] gains(Decision decision, Choice choice, int suppositions, double rate) {
    Docket docket = new Docket(run, memories);
    docket.fill(new Belief(shown, 1, 1));
    Matter matter =
        docket.matters(decision.day()).stream()
            .filter(each -> each.subject().equals(decision.subject()))
            .findFirst()
            .orElseThrow();
    Arm made = docket.arms().get(matter.ways().get(matter.chosen()).arm());
    Arm other =
        matter.ways().stream()
            .filter(way -> way.choice().equals(choice))
            .map(way -> docket.arms().get(way.arm()))
            .findFirst()
            .orElse(made);
    Suppositions of = Suppositions.lead(shown, suppositions, STEPS, SEED);
    Fit fit = new Fit(shown);
    Playout playout = new Playout(run.model());
    double[] gains = new double[suppositions];
    int moment =
        made.since() == Arm.Since.DAWN ? Shown.dawn(decision.day()) : Shown.noon(decision.day());
    for (int p = 0; p < suppositions; p++) {
      wheelhouse.sim.State board = of.board(moment, p, fit);
      double[] worth = new double[2];
      List<Arm> arms = List.of(made, other);
      for (int i = 0; i < 2; i++) {
        playout.fair(board, of.chance(moment, p), memories, arms.get(i));
        worth[i] = rate * playout.value().growth() - playout.value().harm();
      }
      gains[p] = worth[1] - worth[0];
    }
    return gains;
  }
}
