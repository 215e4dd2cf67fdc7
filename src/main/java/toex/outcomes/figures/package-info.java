/** Figures: numbers that carry their measure, period, marking, disclosure status and source. */
@NullMarked
package toex.outcomes.figures;

import org.jspecify.annotations.NullMarked;
