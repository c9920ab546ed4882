package wheelhouse.coach;

import java.util.stream.IntStream;
import wheelhouse.content.Bundled;
import wheelhouse.policy.Roster;
import wheelhouse.policy.Statistics;
import wheelhouse.run.Run;
import wheelhouse.scenario.*;
import wheelhouse.sim.*;

public final class LuckStudy {
  public static void main(String[] args) {
    int seeds = Integer.parseInt(args[1]);
    for (String policy : args[2].split(",")) {
      double[][] v = new double[9][seeds];
      double[][] day = new double[40][seeds];
      double[][] dayH = new double[40][seeds];
      IntStream.range(0, seeds)
          .parallel()
          .forEach(
              i -> {
                Scenario s =
                    args[0].equals("small")
                        ? Generated.small(i + 1)
                        : Bundled.find(args[0]).orElseThrow().scenario().orElseThrow();
                Run run = Played.by(Model.of(s), 1000 + i, Roster.named(policy).orElseThrow());
                Review review = Review.of(run, new Stakes(300, 8, 30), i + 1);
                review.round();
                if (args.length > 3) review.round();
                Luck l = review.assessment().luck();
                v[0][i] = l.readability().harm();
                v[1][i] = l.dice().harm();
                v[2][i] = v[0][i] + v[1][i];
                v[3][i] = l.readability().growth();
                v[4][i] = l.dice().growth();
                v[5][i] = v[3][i] + v[4][i];
                for (Luck.OfDay o : l.days()) {
                  day[o.day()][i] = o.dice().growth();
                  dayH[o.day()][i] = o.dice().harm();
                }
                v[6][i] = l.choices().harm();
                v[7][i] = l.choices().growth();
                v[8][i] = l.result().harm();
              });
      String[] n = {
        "read harm",
        "dice harm",
        "luck harm",
        "read growth",
        "dice growth",
        "luck growth",
        "choice harm",
        "choice growth",
        "result harm"
      };
      for (int k = 0; k < 40; k++)
        if (Statistics.variance(day[k]) > 0)
          System.out.printf(
              "  day %d dice growth %.3f ± %.3f harm %.2f ± %.2f%n",
              k,
              Statistics.mean(day[k]),
              Statistics.error(day[k]),
              Statistics.mean(dayH[k]),
              Statistics.error(dayH[k]));
      for (int k = 0; k < 9; k++)
        System.out.printf(
            "%s %s %.3f ± %.3f (sd %.2f)%n",
            policy,
            n[k],
            Statistics.mean(v[k]),
            Statistics.error(v[k]),
            Math.sqrt(Statistics.variance(v[k])));
    }
  }
}
