package toex.outcomes.drawing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import toex.outcomes.figures.FigureTable;

/**
 * The map of the regions with a circle in proportion to each region's figure.
 *
 * @param figures by region
 * @param areas the regions, by code as in the figures
 * @param selected code of the region that stands out, null for none
 */
public record AreaMap(
        String title,
        String alternative,
        FigureTable figures,
        List<Area> areas,
        @Nullable String selected) implements Drawing {

    /**
     * A region on the map.
     *
     * @param longitude of its marker in degrees: a point inside the region and not a site
     * @param latitude of its marker in degrees
     * @param forces ONS codes of the forces whose areas make it up
     */
    public record Area(String code, String name, double longitude, double latitude, Set<String> forces) {
        public Area {
            forces = Set.copyOf(forces);
        }
    }

    public AreaMap {
        areas = List.copyOf(areas);
    }

    /** The map of a table by region, titled with what its figures say. */
    public static AreaMap of(FigureTable figures, List<Area> areas, @Nullable String selected) {
        Finding finding = Finding.of(figures);
        return new AreaMap(finding.title(), finding.alternative(), figures, areas, selected);
    }
}
