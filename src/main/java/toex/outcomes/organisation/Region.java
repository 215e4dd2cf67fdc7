package toex.outcomes.organisation;

import java.util.List;
import toex.outcomes.shared.RegionCode;

/**
 * A region with the forces that belong to it on the day asked for.
 *
 * @param name of the area: "East Midlands"
 * @param unit of the team: "EMSOU"; empty for a region without a unit of its own
 * @param longitude of the marker, degrees, a point inside the region and not a site
 * @param latitude of the marker, degrees
 */
public record Region(RegionCode code, String name, String unit, double longitude, double latitude, List<Force> forces) {
    public Region {
        forces = List.copyOf(forces);
    }
}
