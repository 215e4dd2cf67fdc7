/** The map and list of the regional teams, and the page of each region. */
@NullMarked
package toex.outcomes.regions.ui;

import org.jspecify.annotations.NullMarked;
