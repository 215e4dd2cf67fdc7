/** Starts what the portal runs on: the database, the command line, the demonstration data. */
@NullMarked
package toex.outcomes.runtime;

import org.jspecify.annotations.NullMarked;
