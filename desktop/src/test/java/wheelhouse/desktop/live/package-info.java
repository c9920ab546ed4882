/**
 * The game as a program of its own in a window of its own, on a display on which nobody looks:
 * played by events that come from the system, killed, and started where there is no display.
 */
@NullMarked
package wheelhouse.desktop.live;

import org.jspecify.annotations.NullMarked;
