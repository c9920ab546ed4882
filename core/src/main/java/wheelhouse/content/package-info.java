/**
 * Scenario files and JSON as values: reading with every problem and its place, and writing.
 *
 * <p>A scenario file is read in four steps, each of which goes on after a problem as far as it
 * honestly can: {@code DocumentReader} turns text into nodes that keep their places, {@code
 * Structure} holds them against {@code Shapes} (the one table of all fields, from which the schema
 * and the guide are generated too), the checks ask whether the values make sense together, and
 * {@code Assembly} makes the records of {@code wheelhouse.scenario} out of a file without errors.
 *
 * <p>An overlay, which says a scenario in another language, is read in the same steps against
 * {@code OverlayShapes}, which is drawn from {@code Shapes}, and then laid over the scenario's
 * texts before they are assembled.
 *
 * <p>What is written back is written by {@link wheelhouse.content.Formatter}, from the nodes and
 * the shapes and never from the assembled records, so that nothing an author wrote is lost.
 *
 * <p>All JSON of the product passes through {@link wheelhouse.content.Json}. No message names a
 * class or a parser: whoever reads it is an author.
 */
@NullMarked
package wheelhouse.content;

import org.jspecify.annotations.NullMarked;
