/** Reads files of records, checks every row and hands the good ones to their feature. */
@NullMarked
package toex.outcomes.dataimport;

import org.jspecify.annotations.NullMarked;
