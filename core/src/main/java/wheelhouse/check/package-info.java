/**
 * Is a scenario fit to ship? One class for each finding: those that what is written decides, and
 * those that only playing shows.
 *
 * <p>Begin reading at {@link wheelhouse.check.Examination}. What each code means, with an example
 * that raises it and one that does not, lies in {@code wheelhouse/check/codes}, and the tests are
 * made of these files. Playing has a budget in runs and not in seconds, so that the same file gives
 * the same findings on every machine.
 */
@NullMarked
package wheelhouse.check;

import org.jspecify.annotations.NullMarked;
