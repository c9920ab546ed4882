/**
 * What a scenario says: immutable values in the author's terms. No JSON, no rules, no chance.
 *
 * <p>Every record refuses {@code null} by construction of its lists and by null-marking; whether
 * the values make sense together (an owner who is on the team, a day inside the run) is found by
 * {@code content}, which reports every problem at once with its place in the file.
 */
@NullMarked
package wheelhouse.scenario;

import org.jspecify.annotations.NullMarked;
