/** What the screens of this game share: slips, weights, blurred bars, the read, the hours. */
@NullMarked
package wheelhouse.desktop.widget;

import org.jspecify.annotations.NullMarked;
