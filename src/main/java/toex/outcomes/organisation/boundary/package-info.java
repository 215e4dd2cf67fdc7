/** The outlines of the force areas: reading, checking and simplifying a file of them, and which are in use. */
@NullMarked
package toex.outcomes.organisation.boundary;

import org.jspecify.annotations.NullMarked;
