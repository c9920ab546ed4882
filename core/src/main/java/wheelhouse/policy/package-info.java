/**
 * Who chooses without a person: constants, tricks, the careful reader, and the search that improves
 * on it. All but the one that sees the truth sit in {@link wheelhouse.run.Seat} like a player.
 */
@NullMarked
package wheelhouse.policy;

import org.jspecify.annotations.NullMarked;
