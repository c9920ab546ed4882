package wheelhouse.coach;

import wheelhouse.scenario.Pick;

/** One way to decide. */
public sealed interface Choice {

  /** A pick, on the slip or on every slip of the stack. */
  record Laid(Pick pick) implements Choice {}

  /** The move is made. */
  record Made() implements Choice {}

  /** The move is left unmade. */
  record Left() implements Choice {}
}
