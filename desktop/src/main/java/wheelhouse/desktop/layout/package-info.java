/**
 * The parts screens are laid out with. Every part knows how high it is at a width, so that one pass
 * lays a screen out and text of any size finds its room.
 */
@NullMarked
package wheelhouse.desktop.layout;

import org.jspecify.annotations.NullMarked;
