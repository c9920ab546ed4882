/**
 * What can happen in a scenario: a directed search on the real engine, with a witness for each
 * thing that was reached and the binding reason for each that was not, and random play, which says
 * how often things happen and whether the engine keeps its promises.
 *
 * <p>Begin reading at {@link wheelhouse.explore.Obligation} and {@link
 * wheelhouse.explore.Coverage}.
 */
@NullMarked
package wheelhouse.explore;

import org.jspecify.annotations.NullMarked;
