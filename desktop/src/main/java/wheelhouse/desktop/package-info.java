/** The program's door: the machine's streams, clock and folders, handed to what needs them. */
@NullMarked
package wheelhouse.desktop;

import org.jspecify.annotations.NullMarked;
