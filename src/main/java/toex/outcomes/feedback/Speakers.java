package toex.outcomes.feedback;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.organisation.Region;
import toex.outcomes.security.SystemUser;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.RegionCode;

/** Knows by what names forces may be named, for visitors without an account too. */
@Component
class Speakers {

    private static final Duration REMEMBERED = Duration.ofSeconds(5);

    /** When many answer at once, each would ask for the same. */
    private record Known(Speaker speaker, Instant until) {}

    private final Map<OrganisationCode, Known> known = new ConcurrentHashMap<>();
    private final OrganisationService organisations;
    private final Clock clock;

    Speakers(OrganisationService organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    /** As it may be named; what an administrator changes is seen some seconds later. */
    Speaker of(OrganisationCode force) {
        Known before = known.get(force);
        Instant now = clock.instant();
        if (before != null && before.until().isAfter(now)) {
            return before.speaker();
        }
        Speaker speaker = read(force);
        known.put(force, new Known(speaker, now.plus(REMEMBERED)));
        return speaker;
    }

    private Speaker read(OrganisationCode force) {
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
