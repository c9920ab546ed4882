/**
 * The commands, and the game in a plain terminal: the only place that prints. Every word of the
 * game comes from a message bundle; the clock, the streams and the environment are passed in.
 */
@NullMarked
package wheelhouse.cli;

import org.jspecify.annotations.NullMarked;
