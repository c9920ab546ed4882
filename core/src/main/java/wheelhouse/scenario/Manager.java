package wheelhouse.scenario;

import java.util.List;

/**
 * Who the player is.
 *
 * @param role the player's job, in a few words
 * @param boss name of the player's own boss, who writes the third letter
 * @param oldCraft id of the kind in which the player was good before managing
 * @param ownWork the player's own slips
 */
public record Manager(String role, String boss, String oldCraft, List<OwnWork> ownWork) {

  public Manager {
    ownWork = List.copyOf(ownWork);
  }
}
