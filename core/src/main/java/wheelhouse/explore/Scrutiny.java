package wheelhouse.explore;

/** How closely the engine's promises are looked at in random play. */
public enum Scrutiny {
  /** What is cheap in every run; copies, refusals and what is hidden in one run of 64. */
  SOME,
  /** Everything, every day. */
  ALL
}
