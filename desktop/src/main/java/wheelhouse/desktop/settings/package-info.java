/**
 * What is kept on this machine besides runs: where everything lies, how the window is set, and who
 * plays. Whatever touches the disk here belongs on a worker, never on the thread that draws.
 */
@NullMarked
package wheelhouse.desktop.settings;

import org.jspecify.annotations.NullMarked;
