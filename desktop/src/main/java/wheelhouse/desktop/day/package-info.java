/** The day board: the desk, what lies open on it, the team beside it and the six weights below. */
@NullMarked
package wheelhouse.desktop.day;

import org.jspecify.annotations.NullMarked;
