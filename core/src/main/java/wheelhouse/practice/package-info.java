/**
 * All runs of a player together: what they show over time, and what would stretch this player next.
 * Of decisions, never of who decided; every luck counts once, the first time it was played to its
 * end.
 *
 * <p>Begin reading at {@link wheelhouse.practice.Practice}.
 */
@NullMarked
package wheelhouse.practice;

import org.jspecify.annotations.NullMarked;
