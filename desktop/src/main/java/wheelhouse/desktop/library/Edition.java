package wheelhouse.desktop.library;

import java.util.List;
import wheelhouse.content.Finding;

/** What the file that a scenario comes from held when it was looked at. */
public sealed interface Edition {

  /**
   * The scenario, fit to be played; perhaps just as it is played already.
   *
   * @param offer it, with its words in the language that was asked for
   */
  record Playable(Offer offer) implements Edition {}

  /**
   * It cannot be played.
   *
   * @param file name of the file that is at fault
   * @param findings why, and what else is not as it should be
   */
  record Flawed(String file, List<Finding> findings) implements Edition {

    public Flawed {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Another scenario.
   *
   * @param file its name
   * @param id of the scenario that it holds
   */
  record Another(String file, String id) implements Edition {}
}
