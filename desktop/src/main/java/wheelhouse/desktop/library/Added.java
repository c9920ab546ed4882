package wheelhouse.desktop.library;

import java.util.List;
import java.util.Optional;
import wheelhouse.content.Finding;
import wheelhouse.desktop.settings.Bin;
import wheelhouse.desktop.settings.Trouble;

/** What came of adding a scenario. */
public sealed interface Added {

  /**
   * It can be played now.
   *
   * @param offer the scenario
   * @param replaced the older one of its id, if there was one
   */
  record Done(Offer offer, Optional<Bin.Deleted> replaced) implements Added {}

  /**
   * It cannot be played.
   *
   * @param file its name
   * @param findings why, and what else is not as it should be
   */
  record Problems(String file, List<Finding> findings) implements Added {

    public Problems {
      findings = List.copyOf(findings);
    }
  }

  /**
   * A shipped scenario has its id.
   *
   * @param file its name
   * @param shipped the shipped scenario
   */
  record Taken(String file, Offer shipped) implements Added {}

  /** It could not be copied. */
  record Failed(Trouble trouble) implements Added {}
}
