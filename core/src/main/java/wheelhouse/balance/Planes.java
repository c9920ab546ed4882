package wheelhouse.balance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wheelhouse.debrief.PlaneDrawing;
import wheelhouse.debrief.PlaneDrawing.Dot;
import wheelhouse.debrief.PlaneDrawing.Mark;
import wheelhouse.paper.Drawing;
import wheelhouse.paper.Drawing.Fill;

/** The plane of harm against growth, from far and from near. */
final class Planes {

  private static final double WIDE = 640;
  private static final double TYPE = 11;

  /** The radius, in standard deviations, within which half of all runs lie. */
  private static final double HALF = 1.1774;

  private static final int ROUND = 48;

  private Planes() {}

  /** Every policy's cloud on the plane. */
  static Drawing clouds(Balance balance) {
    List<Dot> dots = new ArrayList<>();
    List<PlaneDrawing.Cloud> clouds = new ArrayList<>();
    for (Standing standing : balance.standings()) {
      Mark mark = mark(standing);
      boolean named =
          standing.sort() != Standing.Sort.WITHOUT
              && dots.stream().noneMatch(dot -> isAt(dot, standing.cloud()));
      if (named) {
        dots.add(
            new Dot(
                Words.policy(standing.policy()),
                standing.cloud().harm(),
                standing.cloud().growth(),
                mark));
      }
      clouds.add(cloud(standing.cloud(), mark, named));
    }
    clouds.sort(Comparator.comparing(PlaneDrawing.Cloud::mark));
    return PlaneDrawing.of(
        frame("Where every policy ends", 470), dots, List.of(), clouds, List.of());
  }

  private static boolean isAt(Dot dot, Cloud cloud) {
    return dot.harm() == cloud.harm() && dot.growth() == cloud.growth();
  }

  /** The frontier, from near. */
  static Drawing frontier(Balance balance, Reach reach) {
    List<Dot> dots = new ArrayList<>();
    Standing reader = balance.reader();
    dots.add(
        new Dot("the careful reader", reader.cloud().harm(), reader.cloud().growth(), Mark.READER));
    List<PlaneDrawing.Reach> readers = new ArrayList<>();
    List<PlaneDrawing.Reach> ahead = new ArrayList<>();
    List<PlaneDrawing.Reach> known = new ArrayList<>();
    List<PlaneDrawing.Cloud> errors = new ArrayList<>();
    for (Reach.Weighed weighed : reach.weights()) {
      readers.add(at(weighed.reader()));
      ahead.add(at(weighed.ahead()));
      known.add(at(weighed.known()));
      errors.add(errors(weighed.reader()));
      errors.add(errors(weighed.ahead()));
      errors.add(errors(weighed.known()));
    }
    return PlaneDrawing.of(
        frame("How far play can reach", 380),
        dots,
        List.of(),
        errors,
        List.of(
            new PlaneDrawing.Line("best readers found", readers, Fill.EDGE),
            new PlaneDrawing.Line("looking ahead", ahead, Fill.EDGE),
            new PlaneDrawing.Line("if you had known everything", known, Fill.DASHED)));
  }

  private static PlaneDrawing.Frame frame(String title, double height) {
    return new PlaneDrawing.Frame(WIDE, height, TYPE, title, "fewer harmed →", "more able ↑", "");
  }

  private static PlaneDrawing.Reach at(Reach.Mark mark) {
    return new PlaneDrawing.Reach(mark.harm().mean(), mark.growth().mean());
  }

  /** A small oval of two standard errors. */
  private static PlaneDrawing.Cloud errors(Reach.Mark mark) {
    Cloud cloud =
        new Cloud(
            mark.harm().mean(),
            mark.growth().mean(),
            mark.harm().error(),
            mark.growth().error(),
            0,
            List.of());
    return new PlaneDrawing.Cloud(oval(cloud, 1.96), List.of(), Mark.RULE);
  }

  private static Mark mark(Standing standing) {
    return switch (standing.sort()) {
      case READER -> Mark.READER;
      case SEER -> Mark.YOU;
      default -> Mark.RULE;
    };
  }

  private static PlaneDrawing.Cloud cloud(Cloud cloud, Mark mark, boolean around) {
    return new PlaneDrawing.Cloud(
        around ? oval(cloud, HALF) : List.of(),
        cloud.runs().stream().map(run -> new PlaneDrawing.Reach(run.harm(), run.growth())).toList(),
        mark);
  }

  /** The oval around a middle on which a normal distribution is equally dense. */
  private static List<PlaneDrawing.Reach> oval(Cloud cloud, double radius) {
    List<PlaneDrawing.Reach> points = new ArrayList<>();
    double rest = Math.sqrt(Math.max(0, 1 - cloud.tilt() * cloud.tilt()));
    for (int i = 0; i <= ROUND; i++) {
      double turn = 2 * Math.PI * (i % ROUND) / ROUND;
      double across = radius * StrictMath.cos(turn);
      double up = radius * StrictMath.sin(turn);
      points.add(
          new PlaneDrawing.Reach(
              cloud.harm() + across * cloud.harmSpread(),
              cloud.growth() + (cloud.tilt() * across + rest * up) * cloud.growthSpread()));
    }
    return points;
  }
}
