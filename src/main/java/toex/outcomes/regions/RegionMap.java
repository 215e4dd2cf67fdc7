package toex.outcomes.regions;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import toex.outcomes.drawing.AreaMap;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.organisation.Region;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.RegionCode;

/** Puts the regions, as they are on a day, on the map. */
public final class RegionMap {

    private RegionMap() {}

    /**
     * The map of a table by region.
     *
     * @param selected the region that stands out, null for none
     */
    public static AreaMap of(FigureTable byRegion, List<Region> regions, @Nullable RegionCode selected) {
        return AreaMap.of(byRegion, areas(regions), selected == null ? null : selected.value());
    }

    private static List<AreaMap.Area> areas(List<Region> regions) {
        return regions.stream()
                .map(region -> new AreaMap.Area(
                        region.code().value(),
                        region.name(),
                        region.longitude(),
                        region.latitude(),
                        region.forces().stream()
                                .flatMap(force -> force.areas().stream())
                                .map(OrganisationCode::value)
                                .collect(Collectors.toSet())))
                .toList();
    }
}
