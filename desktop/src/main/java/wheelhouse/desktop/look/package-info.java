/**
 * How everything looks: colours, type, icons and portraits at the size in pixels they are shown.
 */
@NullMarked
package wheelhouse.desktop.look;

import org.jspecify.annotations.NullMarked;
