package toex.outcomes.regions;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.organisation.Region;
import toex.outcomes.shared.SearchEntry;
import toex.outcomes.shared.SearchSource;

/** Lets people find the regions and forces of today; a force is on its region's page. */
@Component
class PlaceEntries implements SearchSource {

    private final OrganisationService organisation;

    PlaceEntries(OrganisationService organisation) {
        this.organisation = organisation;
    }

    @Override
    public List<SearchEntry> entries() {
        return organisation.regions(LocalDate.now(ZoneId.of("Europe/London"))).stream()
                .flatMap(PlaceEntries::entries)
                .toList();
    }

    private static Stream<SearchEntry> entries(Region region) {
        String page = "regions/" + region.code();
        SearchEntry whole = SearchEntry.of(SearchEntry.Kind.REGION, region.name(), region.unit(), page);
        Stream<SearchEntry> forces = region.forces().stream()
                .map(force -> SearchEntry.of(
                        SearchEntry.Kind.FORCE, force.name(), region.name() + ", " + force.code(), page));
        return Stream.concat(Stream.of(whole), forces);
    }
}
