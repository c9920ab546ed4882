/**
 * Paper: drawings and sheets as values, and how they become SVG, HTML and PDF. It knows nothing of
 * what is drawn or told. The only user of a PDF library.
 */
@NullMarked
package wheelhouse.paper;

import org.jspecify.annotations.NullMarked;
