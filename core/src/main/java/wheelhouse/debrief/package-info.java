/** The run as a person should see it afterwards, and the page that leaves the room. */
@NullMarked
package wheelhouse.debrief;

import org.jspecify.annotations.NullMarked;
