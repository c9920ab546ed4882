package wheelhouse.explore;

import java.util.List;
import java.util.Optional;

/**
 * What a search found of everything that ought to happen in a scenario.
 *
 * @param scenario id of the scenario
 * @param standings one for each obligation, in the order of groups and of the scenario
 * @param curve how many obligations random play had reached after some runs
 * @param searched how many runs the directed search played
 * @param directed how many obligations those runs reached; the others were reached by random play
 */
public record Coverage(
    String scenario, List<Standing> standings, List<CurvePoint> curve, int searched, int directed) {

  public Coverage {
    standings = List.copyOf(standings);
    curve = List.copyOf(curve);
  }

  /**
   * How far random play had come, post apart, which is read in the first few runs only.
   *
   * @param runs after how many runs, on seeds from 1
   * @param uniform how many obligations uniform play had reached
   * @param leastUsed how many obligations least-used play had reached
   */
  public record CurvePoint(int runs, int uniform, int leastUsed) {}

  /** How many runs were played at random, by both players together. */
  public int random() {
    return curve.isEmpty() ? 0 : 2 * curve.get(curve.size() - 1).runs();
  }

  /** What was not reached, in order. */
  public List<Standing.Unreached> unreached() {
    return standings.stream()
        .filter(Standing.Unreached.class::isInstance)
        .map(Standing.Unreached.class::cast)
        .toList();
  }

  /** What was reached, in order. */
  public List<Standing.Reached> reached() {
    return standings.stream()
        .filter(Standing.Reached.class::isInstance)
        .map(Standing.Reached.class::cast)
        .toList();
  }

  /** How it stands with an obligation; empty if the scenario has none such. */
  public Optional<Standing> of(Obligation obligation) {
    return standings.stream().filter(each -> each.obligation().equals(obligation)).findFirst();
  }

  /** The standings of a group, in order. */
  public List<Standing> of(Group group) {
    return standings.stream().filter(each -> each.obligation().group() == group).toList();
  }
}
