package toex.outcomes.regions.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Measure;
import toex.outcomes.organisation.Region;
import toex.outcomes.performance.Headline;
import toex.outcomes.regions.Rank;

/**
 * A region's counts in a period beside those of all regions.
 *
 * @param headlines the region's own
 * @param national each measure by region
 */
record RegionFigures(Region region, List<Headline> headlines, List<FigureTable> national) {

    /** Whether the region has no record in the period. */
    boolean isEmpty() {
        return headlines.stream()
                .allMatch(headline -> BigDecimal.ZERO.equals(headline.figure().value()));
    }

    Optional<Rank> rank(Measure measure) {
        return byRegion(measure).flatMap(table -> Rank.of(region.code(), table));
    }

    Optional<FigureTable> byRegion(Measure measure) {
        return national.stream()
                .filter(table -> table.measure().equals(measure))
                .findFirst();
    }

    Optional<Headline> disruptions() {
        return headlines.stream()
                .filter(headline -> headline.figure().measure().code().equals(TeamsView.DISRUPTIONS))
                .findFirst();
    }
}
