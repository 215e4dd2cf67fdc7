package toex.outcomes.regions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import toex.outcomes.drawing.AreaMap;
import toex.outcomes.drawing.Boundaries;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.organisation.Region;
import toex.outcomes.organisation.RegionAreas;
import toex.outcomes.shared.RegionCode;

/** Puts the regions, as they are on a day, on the map. */
public final class RegionMap {

    private RegionMap() {}

    /**
     * The map of a table by region.
     *
     * @param selected the region that stands out, null for none
     */
    public static AreaMap of(
            FigureTable byRegion, List<Region> regions, @Nullable RegionCode selected, Boundaries boundaries) {
        return AreaMap.of(byRegion, RegionAreas.of(regions), selected == null ? null : selected.value(), boundaries);
    }

    /** The map of one region alone, of a table by force. */
    public static AreaMap of(FigureTable byForce, Region region, Boundaries boundaries) {
        return AreaMap.of(byForce, RegionAreas.forces(region, boundaries), null, boundaries)
                .alone();
    }
}
