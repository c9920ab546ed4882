package wheelhouse.scenario;

import java.util.List;

/**
 * A hidden cause that the seed lays on one of several members.
 *
 * @param cause the cause
 * @param kind id of the kind of work
 * @param among ids of the members, one of whom gets it; all alike
 * @param chance that anyone gets it, 0 to 1
 * @param tells what a manager may notice about that member and kind once an inspection has named it
 */
public record CauseDraw(Cause cause, String kind, List<String> among, double chance, String tells) {

  public CauseDraw {
    among = List.copyOf(among);
  }
}
