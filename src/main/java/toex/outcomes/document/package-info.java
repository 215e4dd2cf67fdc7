/** Tagged PDF documents made of blocks: accessible, marked and the same bytes for the same content. */
@NullMarked
package toex.outcomes.document;

import org.jspecify.annotations.NullMarked;
