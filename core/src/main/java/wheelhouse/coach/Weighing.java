package wheelhouse.coach;

import java.util.List;
import wheelhouse.scenario.Pick;

/**
 * A pick against the lightest sufficient one. A pick is sufficient if its fair permanent harm is no
 * more than a stated tolerance above the least that any pick reaches, or above it only inside the
 * noise: permanent or merely expensive is what decides, not the weight of the two axes.
 *
 * @param lightest the lightest sufficient pick
 * @param excess weights by which the pick was heavier than that; below 0 if it was lighter
 * @param comfort for one too heavy: recoverable harm that the lightest would have let customers
 *     bear and this pick spared them; 0 or more
 * @param growth fair growth that the pick cost against the lightest; below 0 if it earned some
 * @param autonomy autonomy that it cost the owner
 * @param trust trust that it cost the owner
 * @param forGood fair permanent harm that it cost customers against the lightest; 0 unless lighter
 * @param enough all picks that are sufficient, the lightest first
 * @param sufficient whether the pick itself is sufficient
 */
public record Weighing(
    Pick lightest,
    int excess,
    double comfort,
    double growth,
    double autonomy,
    double trust,
    double forGood,
    List<Pick> enough,
    boolean sufficient) {

  public Weighing {
    enough = List.copyOf(enough);
  }
}
