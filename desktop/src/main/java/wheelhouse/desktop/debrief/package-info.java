/**
 * The debrief in the window: a page for each of its questions, and the drawings on them. What is
 * said there comes from {@link wheelhouse.desktop.view.DebriefView}.
 */
@NullMarked
package wheelhouse.desktop.debrief;

import org.jspecify.annotations.NullMarked;
