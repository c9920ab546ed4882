/**
 * A run written down, read back, and proven equal day by day.
 *
 * <p>{@link wheelhouse.replay.RunWriter} writes a run to a file line by line as it is played,
 * {@link wheelhouse.replay.RunRecord} reads what of it reached the disk, {@link
 * wheelhouse.replay.Replayer} plays it again and says whether it is the same, {@link
 * wheelhouse.replay.RunCode} makes a run short enough to be read out, and {@link
 * wheelhouse.replay.Retelling} tells it again in a scenario that has changed since.
 */
@NullMarked
package wheelhouse.replay;

import org.jspecify.annotations.NullMarked;
