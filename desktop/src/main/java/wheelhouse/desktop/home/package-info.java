/** The pages around the game: what is shown before a run, and between two of them. */
@NullMarked
package wheelhouse.desktop.home;

import org.jspecify.annotations.NullMarked;
