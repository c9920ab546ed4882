/** One class for each screen, and the frame that shows them. */
@NullMarked
package wheelhouse.desktop.screen;

import org.jspecify.annotations.NullMarked;
