/** The game as a whole: it opens the window, and knows which screen follows which. */
@NullMarked
package wheelhouse.desktop.game;

import org.jspecify.annotations.NullMarked;
