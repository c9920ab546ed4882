package wheelhouse.balance;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.policy.Entry;
import wheelhouse.policy.Estimate;
import wheelhouse.policy.Playing;
import wheelhouse.policy.Roster;
import wheelhouse.policy.Statistics;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Chance;
import wheelhouse.sim.Model;
import wheelhouse.sim.Simulation;

/**
 * Harm and growth day by day, the leave included; the last day's are those of the end.
 *
 * @param lines of some policies, each over the same runs
 * @param wheelLessReader how far who always takes the wheel is from the reader, day by day
 * @param runs over how many
 */
public record Curve(List<Line> lines, List<Apart> wheelLessReader, int runs) {

  public Curve {
    lines = List.copyOf(lines);
    wheelLessReader = List.copyOf(wheelLessReader);
  }

  /** The days of one policy. */
  public record Line(String policy, List<Point> days) {
    public Line {
      days = List.copyOf(days);
    }
  }

  /** Mean harm and growth by the end of a day. */
  public record Point(double harm, double growth) {}

  /** Paired differences by the end of a day. */
  public record Apart(Estimate harm, Estimate growth) {}

  /** Plays seeds {@code first} to {@code first + runs - 1}. */
  static Curve of(Model model, long first, int runs) {
    Entry wheel = Roster.constants().get(Pick.TAKE_THE_WHEEL.weight());
    Entry hold = Roster.constants().get(Pick.HOLD.weight());
    List<Entry> entries = List.of(wheel, Roster.reader(), hold);
    int days = model.scenario().days() + model.scenario().away();
    double[][][][] seen = new double[entries.size()][2][days][runs];
    Workers.share(
        runs,
        () -> entries.stream().map(entry -> new Playing(model, entry)).toList(),
        (players, run) -> {
          for (int p = 0; p < entries.size(); p++) {
            players.get(p).play(new Chance(first + run), noting(seen[p], run));
          }
        });
    List<Line> lines = new ArrayList<>();
    for (int p = 0; p < entries.size(); p++) {
      List<Point> points = new ArrayList<>();
      for (int day = 0; day < days; day++) {
        points.add(new Point(Statistics.mean(seen[p][0][day]), Statistics.mean(seen[p][1][day])));
      }
      lines.add(new Line(entries.get(p).name(), points));
    }
    List<Apart> apart = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      apart.add(
          new Apart(
              Estimate.ofDifference(seen[0][0][day], seen[1][0][day]),
              Estimate.ofDifference(seen[0][1][day], seen[1][1][day])));
    }
    return new Curve(lines, apart, runs);
  }

  private static Playing.Onlooker noting(double[][][] seen, int run) {
    int[] night = {0};
    return new Playing.Onlooker() {
      @Override
      public void slept(Simulation simulation) {
        seen[0][night[0]][run] = simulation.harm();
        seen[1][night[0]][run] = simulation.growth();
        night[0]++;
      }
    };
  }
}
