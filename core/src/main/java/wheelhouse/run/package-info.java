/**
 * One playing-through: what a player may know and can do, the log of what they did, and the score.
 *
 * <p>{@link wheelhouse.run.Observation} is the one place where it is decided what a player may
 * know.
 */
@NullMarked
package wheelhouse.run;

import org.jspecify.annotations.NullMarked;
