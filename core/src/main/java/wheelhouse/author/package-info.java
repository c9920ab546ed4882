/**
 * What helps whoever writes a scenario: five small scenarios to begin from, a folder in which an
 * editor helps from the first key on, a list of all names with their uses, and a picture of the
 * whole.
 *
 * <p>Nothing here plays: it knows scenarios and their files, not what becomes of them. What a
 * scenario teaches is worked out above, in {@code balance} and {@code check}.
 */
@NullMarked
package wheelhouse.author;

import org.jspecify.annotations.NullMarked;
