package wheelhouse.run;

import java.util.List;

/**
 * What a scenario's runs are measured against, worked out beforehand over many seeds.
 *
 * @param scenario id of the scenario
 * @param hash hash of the scenario they were worked out for
 * @param rules the rules they were worked out by, as in {@link RulesVersion}
 * @param seeds over how many seeds
 * @param harmWorst mean harm of the constant policy with the most
 * @param harmBest least mean harm on the frontier
 * @param growthWorst mean growth of the constant policy with the least
 * @param growthBest greatest mean growth on the frontier
 * @param frontier the best that policies reach that see observations, least harm first
 * @param constants the constant policies
 */
public record References(
    String scenario,
    String hash,
    int rules,
    int seeds,
    double harmWorst,
    double harmBest,
    double growthWorst,
    double growthBest,
    List<Point> frontier,
    List<Point> constants) {

  public References {
    frontier = List.copyOf(frontier);
    constants = List.copyOf(constants);
  }

  /**
   * A policy's place on the plane of harm against growth.
   *
   * @param policy its name
   * @param harm mean harm
   * @param growth mean growth
   */
  public record Point(String policy, double harm, double growth) {}
}
