package wheelhouse.desktop.settings;

import java.nio.file.Path;
import wheelhouse.replay.RunStore;

/**
 * Somebody who plays on this machine.
 *
 * @param id what tells them apart, for {@link Settings#player()}; empty for the first
 * @param name as they wrote it; empty for a first player who never said
 * @param folder where their runs are kept
 */
public record Player(String id, String name, Path folder) {

  /** Whether this is the player whom the terminal plays for too, and who is always there. */
  public boolean isFirst() {
    return id.isEmpty();
  }

  /** Where their runs are kept. */
  public RunStore store() {
    return new RunStore(folder);
  }
}
