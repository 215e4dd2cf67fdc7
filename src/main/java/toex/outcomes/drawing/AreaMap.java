package toex.outcomes.drawing;

import org.jspecify.annotations.Nullable;
import toex.outcomes.figures.FigureTable;

/**
 * The map of the regions with a circle in proportion to each region's figure.
 *
 * @param selected code of the region that stands out, null for none
 */
public record AreaMap(
        String title,
        String alternative,
        FigureTable figures,
        @Nullable String selected) implements Drawing {}
