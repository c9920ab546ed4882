/**
 * What the screens of a day show, as plain records and without a window: every string is final, in
 * the player's words, and nothing is in them that a player may not know.
 *
 * <p>{@link wheelhouse.desktop.view.DayView} is a whole board; the evening, the leave and the
 * briefing have views of their own. All are made from a run by {@code of}, and never change.
 */
@NullMarked
package wheelhouse.desktop.view;

import org.jspecify.annotations.NullMarked;
