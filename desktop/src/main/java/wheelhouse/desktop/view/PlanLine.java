package wheelhouse.desktop.view;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.run.Laid;
import wheelhouse.sim.Move;

/**
 * Something that was laid down in one gesture.
 *
 * @param moves what it consists of
 * @param words what it is
 * @param laidOver whether something laid later stands in its place
 * @param next whether it is what taking back would take back
 */
public record PlanLine(List<Move.Plan> moves, String words, boolean laidOver, boolean next) {

  public PlanLine {
    moves = List.copyOf(moves);
  }

  static List<PlanLine> of(Scene scene) {
    List<Laid> plan = scene.run().plan();
    List<PlanLine> lines = new ArrayList<>();
    for (int i = 0; i < plan.size(); i++) {
      List<Move.Plan> moves = plan.get(i).moves();
      List<Move.Plan> later =
          plan.subList(i + 1, plan.size()).stream().flatMap(all -> all.moves().stream()).toList();
      lines.add(
          new PlanLine(
              moves,
              scene.laid(moves),
              moves.stream().allMatch(move -> isLaidOver(move, later)),
              i == plan.size() - 1));
    }
    return lines;
  }

  private static boolean isLaidOver(Move.Plan move, List<Move.Plan> later) {
    return later.stream()
        .anyMatch(
            next ->
                move instanceof Move.LayPick pick
                        && next instanceof Move.LayPick over
                        && over.incident() == pick.incident()
                    || move instanceof Move.Order order
                        && next instanceof Move.Order instead
                        && instead.member() == order.member());
  }
}
