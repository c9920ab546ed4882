/**
 * The run as a person should see it afterwards, and the page that leaves the room: what became of
 * every slip, what was so all along, who writes, and which of the author's words fit. Values only;
 * how they look on a screen is up to whoever shows them.
 */
@NullMarked
package wheelhouse.debrief;

import org.jspecify.annotations.NullMarked;
