package toex.outcomes.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.organisation.Region;
import toex.outcomes.security.SystemUser;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.RegionCode;

/** Knows by what names forces may be named, for visitors without an account too. */
@Component
class Speakers {

    private final OrganisationService organisations;
    private final Clock clock;

    Speakers(OrganisationService organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    Speaker of(OrganisationCode force) {
        return SystemUser.call(() -> {
            Optional<RegionCode> region = organisations.latestRegion(force);
            String unit = region.flatMap(code -> organisations.region(code, LocalDate.now(clock)))
                    .map(Region::unit)
                    .orElse("");
            String name = organisations.organisationNames().getOrDefault(force.value(), force.value());
            return new Speaker(force, name, region.orElse(null), unit);
        });
    }
}
