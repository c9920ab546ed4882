package wheelhouse.explore;

/**
 * A promise that the engine did not keep.
 *
 * @param invariant which
 * @param day the day on which it showed, from 1
 * @param detail what was seen, as half a sentence
 * @param witness the run, as short as it could be made
 */
public record Failure(Invariant invariant, int day, String detail, Witness witness) {}
