package toex.outcomes.dataimport;

import toex.outcomes.figures.FigureTable;
import toex.outcomes.shared.Period;

/**
 * What a published series says of a region.
 *
 * @param quarters its quarters within the period asked for; none where the series has none there
 * @param forces of how many forces the document gives a figure; 0 where it gives one for the region
 * @param covers from the first quarter of the series to its last
 */
public record RegionContext(ContextPublication publication, FigureTable quarters, int forces, Period covers) {}
