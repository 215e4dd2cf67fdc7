/** What an audience outside may see: a fixed set of tables under disclosure control, and what was released of them before. */
@NullMarked
package toex.outcomes.releases;

import org.jspecify.annotations.NullMarked;
