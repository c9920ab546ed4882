/**
 * The window without a screen, for tests.
 *
 * <p>Begin reading at {@link wheelhouse.desktop.stage.Theatre}.
 */
@NullMarked
package wheelhouse.desktop.stage;

import org.jspecify.annotations.NullMarked;
