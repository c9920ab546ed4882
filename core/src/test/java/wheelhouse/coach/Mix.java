package wheelhouse.coach;

import wheelhouse.run.Run;
import wheelhouse.sim.*;

public final class Mix {
  public static void main(String[] args) {
    FairValueTest.cases()
        .filter(c -> c.name().startsWith("an owner"))
        .forEach(
            c -> {
              Run run = new Run(Model.of(c.scenario()), c.seed());
              while (!run.isOver()) run.endDay();
              BruteForce exact = c.exact(run);
              Simulation s = new Simulation(run.model());
              double w = 0, m = 0, m2 = 0;
              double[] t = new double[3];
              for (BruteForce.World x : exact.worlds()) {
                s.resume(x.state());
                double k = s.facts().people().skill(0, 0);
                w += x.weight();
                m += x.weight() * k;
                m2 += x.weight() * k * k;
                t[s.facts().truthNumber(0)] += x.weight();
              }
              m /= w;
              System.out.printf(
                  "%s exact skill %.4f sd %.4f truths %.3f %.3f %.3f worlds %d%n",
                  c,
                  m,
                  Math.sqrt(m2 / w - m * m),
                  t[0] / w,
                  t[1] / w,
                  t[2] / w,
                  exact.worlds().size());
              Shown shown = new Shown(run);
              for (int n : new int[] {16, 64})
                for (int steps : new int[] {4, 8, 16}) {
                  double a = 0, b = 0;
                  int all = 0;
                  double loss = 0;
                  double[] tt = new double[3];
                  for (int rep = 0; rep < 1024 / n; rep++) {
                    Belief belief = new Belief(shown, n, rep * 7919 + 5);
                    for (int d = 1; d <= c.day(); d++) belief.advance(Shown.dawn(d), steps);
                    for (int p = 0; p < n; p++) {
                      State st = belief.state(p);
                      s.resume(st);
                      double k = s.facts().people().skill(0, 0);
                      a += k;
                      b += k * k;
                      all++;
                      loss += belief.loss(p);
                      tt[s.facts().truthNumber(0)]++;
                    }
                  }
                  a /= all;
                  System.out.printf(
                      "  n %d steps %d skill %.4f sd %.4f loss %.2f truths %.3f %.3f %.3f%n",
                      n,
                      steps,
                      a,
                      Math.sqrt(b / all - a * a),
                      loss / all,
                      tt[0] / all,
                      tt[1] / all,
                      tt[2] / all);
                }
            });
  }
}
