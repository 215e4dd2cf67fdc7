package toex.outcomes.organisation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import toex.outcomes.drawing.AreaMap;
import toex.outcomes.drawing.Boundaries;
import toex.outcomes.drawing.Place;
import toex.outcomes.shared.OrganisationCode;

/** Regions and forces as areas of a map. */
public final class RegionAreas {

    private RegionAreas() {}

    /** Each region with its forces as its parts. */
    public static List<AreaMap.Area> of(List<Region> regions) {
        return regions.stream()
                .map(region -> new AreaMap.Area(
                        region.code().value(),
                        region.name(),
                        region.longitude(),
                        region.latitude(),
                        region.forces().stream().map(RegionAreas::part).toList()))
                .toList();
    }

    /** Each force of a region; its marker is in the middle of its area. */
    public static List<AreaMap.Area> forces(Region region, Boundaries boundaries) {
        return region.forces().stream()
                .map(force -> {
                    AreaMap.Part part = part(force);
                    Place middle = boundaries.middle(part.areas());
                    return new AreaMap.Area(
                            part.code(), part.name(), middle.longitude(), middle.latitude(), List.of(part));
                })
                .toList();
    }

    private static AreaMap.Part part(Force force) {
        Set<String> areas = force.areas().stream().map(OrganisationCode::value).collect(Collectors.toSet());
        return new AreaMap.Part(force.code().value(), force.shortName(), areas);
    }
}
