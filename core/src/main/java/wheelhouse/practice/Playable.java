package wheelhouse.practice;

import java.util.Optional;
import wheelhouse.replay.ScenarioHash;
import wheelhouse.run.References;
import wheelhouse.sim.Model;

/**
 * A scenario that is at hand.
 *
 * @param model its model
 * @param hash its hash, which tells whose runs are its own
 * @param references what its runs are measured against, if that is known
 */
public record Playable(Model model, String hash, Optional<References> references) {

  /** A scenario with what its runs are measured against. */
  public static Playable of(Model model, Optional<References> references) {
    return new Playable(model, ScenarioHash.of(model.scenario()), references);
  }

  /** Its id. */
  public String id() {
    return model.scenario().id();
  }
}
