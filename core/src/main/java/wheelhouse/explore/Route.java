package wheelhouse.explore;

/**
 * One attempt at something.
 *
 * @param aim who plays
 * @param seed on which luck
 */
record Route(Aim aim, long seed) {}
