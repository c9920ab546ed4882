/**
 * The run that is being played, away from the thread that draws: every action is done and saved by
 * a worker, in order, and what came of it is handed back as values.
 *
 * <p>Begin reading at {@link wheelhouse.desktop.session.Session}.
 */
@NullMarked
package wheelhouse.desktop.session;

import org.jspecify.annotations.NullMarked;
