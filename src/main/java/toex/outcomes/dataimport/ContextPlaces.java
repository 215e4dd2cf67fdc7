package toex.outcomes.dataimport;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import toex.outcomes.organisation.Organisation;
import toex.outcomes.organisation.OrganisationDirectory;
import toex.outcomes.organisation.Region;
import toex.outcomes.organisation.Sought;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.RegionCode;

/** Finds the force, partner or region that a published table names, which may call a force by an earlier or longer name. */
final class ContextPlaces {

    private static final Pattern KIND = Pattern.compile("(?i)\\s+(constabulary|police( service| force)?)$");

    private final OrganisationDirectory directory;
    private final List<Region> regions;

    /** @param regions as they are today */
    ContextPlaces(OrganisationDirectory directory, List<Region> regions) {
        this.directory = directory;
        this.regions = regions;
    }

    /**
     * A force or partner with the region that it belonged to, or a region.
     *
     * @param organisation null for a region
     * @param region null for a partner
     */
    record Place(
            @Nullable OrganisationCode organisation,
            @Nullable RegionCode region) {}

    /** Null where there is none on the day. */
    @Nullable
    Place find(String name, LocalDate on, boolean regionsFirst) {
        Place region = region(name);
        if (regionsFirst && region != null) {
            return region;
        }
        Place organisation = organisation(name, on);
        if (organisation == null) {
            organisation = organisation(KIND.matcher(name).replaceFirst(""), on);
        }
        return organisation == null ? region : organisation;
    }

    private @Nullable Place organisation(String name, LocalDate on) {
        return directory.find(name, on) instanceof Sought.Found(Organisation found)
                ? new Place(found.code(), found.region())
                : null;
    }

    private @Nullable Place region(String name) {
        return regions.stream()
                .filter(region -> name.equalsIgnoreCase(region.name())
                        || name.equalsIgnoreCase(region.code().value())
                        || name.equalsIgnoreCase(region.unit()))
                .findFirst()
                .map(region -> new Place(null, region.code()))
                .orElse(null);
    }
}
