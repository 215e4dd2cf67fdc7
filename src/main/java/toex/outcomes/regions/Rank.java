package toex.outcomes.regions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Group;
import toex.outcomes.shared.RegionCode;

/**
 * A region's place among all regions by one measure.
 *
 * @param place from 1 for the highest; level regions share the better place
 * @param joint whether another region has the same figure
 * @param regions how many there are
 */
public record Rank(int place, boolean joint, int regions) {

    /** Empty where a figure is hidden, or the region has none: nothing may be learnt of what is hidden from a rank. */
    public static Optional<Rank> of(RegionCode region, FigureTable byRegion) {
        List<Figure> rows = byRegion.rows().stream()
                .filter(row -> row.group() != null && !row.group().code().equals(Group.NOT_RECORDED))
                .toList();
        Optional<BigDecimal> own = figure(region, byRegion).map(Figure::value);
        if (own.isEmpty() || rows.stream().anyMatch(row -> row.value() == null)) {
            return Optional.empty();
        }
        BigDecimal value = own.get();
        int above =
                (int) values(rows).filter(other -> other.compareTo(value) > 0).count();
        boolean joint =
                values(rows).filter(other -> other.compareTo(value) == 0).count() > 1;
        return Optional.of(new Rank(above + 1, joint, rows.size()));
    }

    /** The region's own figure in a table by region. */
    public static Optional<Figure> figure(RegionCode region, FigureTable byRegion) {
        return byRegion.rows().stream()
                .filter(row -> row.group() != null && row.group().code().equals(region.value()))
                .findFirst();
    }

    private static Stream<BigDecimal> values(List<Figure> rows) {
        return rows.stream().map(Figure::value).filter(Objects::nonNull);
    }
}
