package toex.outcomes.organisation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import toex.outcomes.security.ForceDirectory;

/** The forces that an account may speak for: those that there are today. */
@Component
class ForcesOfToday implements ForceDirectory {

    private final OrganisationService organisation;

    ForcesOfToday(OrganisationService organisation) {
        this.organisation = organisation;
    }

    @Override
    public List<Entry> forces() {
        return organisation.regions(LocalDate.now(ZoneId.of("Europe/London"))).stream()
                .flatMap(region -> region.forces().stream())
                .map(force -> new Entry(force.code().value(), force.name()))
                .sorted(Comparator.comparing(Entry::name))
                .toList();
    }
}
