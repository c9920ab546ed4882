/**
 * What each decision of a run was worth, and what was luck.
 *
 * <p>{@link wheelhouse.coach.Review} works a run out in rounds; what it has found so far is an
 * {@link wheelhouse.coach.Assessment}: every {@link wheelhouse.coach.Decision} of the run with its
 * alternatives and how it stands among them, those that mattered first, and the {@link
 * wheelhouse.coach.Luck} that the decisions cannot explain. All of these are plain values without
 * any wording; what is said about them is the debrief's affair.
 *
 * <p>Three things are kept apart throughout. A <em>fair</em> value is an average over everything
 * that could have been so, given what the player had been shown, and over all that could still
 * come; decisions are judged by it alone. A <em>hindsight</em> value is what would have come of it
 * in this very run. And harm is never added to growth: where one was bought with the other, that is
 * a trade, with a price.
 */
@NullMarked
package wheelhouse.coach;

import org.jspecify.annotations.NullMarked;
