/** The words of the interface, from message bundles in the player's language. */
@NullMarked
package wheelhouse.words;

import org.jspecify.annotations.NullMarked;
