/** What comes before the first day and after each: briefing, evening, leave, and the letters. */
@NullMarked
package wheelhouse.desktop.evening;

import org.jspecify.annotations.NullMarked;
