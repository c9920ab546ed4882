/**
 * What the screens show, as plain records and without a window: every string is final, in the
 * player's words, and nothing is in them that a player may not know. All are made by {@code of},
 * and never change.
 */
@NullMarked
package wheelhouse.desktop.view;

import org.jspecify.annotations.NullMarked;
