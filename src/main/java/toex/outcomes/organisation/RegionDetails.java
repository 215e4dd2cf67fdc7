package toex.outcomes.organisation;

import toex.outcomes.shared.Refusal;

/**
 * What a region is called, and where its circle stands on the map.
 *
 * @param name of the area, at most 100 characters: "East Midlands"
 * @param unit of the team, at most 40 characters: "EMSOU"; empty for a region without a unit of its own
 * @param longitude degrees, a point inside the region and not a site
 * @param latitude degrees
 */
public record RegionDetails(String name, String unit, double longitude, double latitude) {
    public RegionDetails {
        name = Names.checked(name, 100, "The region's name");
        unit = Names.optional(unit, 40, "The unit's name");
        if (!(longitude >= -9 && longitude <= 2.5 && latitude >= 49 && latitude <= 61)) {
            throw new Refusal("The point on the map is outside the United Kingdom. Give a longitude from -9 to 2.5"
                    + " and a latitude from 49 to 61.");
        }
    }
}
