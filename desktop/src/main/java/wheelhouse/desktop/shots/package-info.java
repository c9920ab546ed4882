/**
 * Pictures of every screen: the game is played in a window that nobody sees, as a person would play
 * it, and photographed on the way.
 *
 * <p>Begin reading at {@link wheelhouse.desktop.shots.Tour}.
 */
@NullMarked
package wheelhouse.desktop.shots;

import org.jspecify.annotations.NullMarked;
