package toex.outcomes.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import toex.outcomes.organisation.OrganisationService;

/** Names that tell nobody's identity: of the programme, of forces and regions, of months, days and countries. */
@Component
class KnownNames {

    private static final Set<String> PROGRAMME = Set.of(
            "TOEX",
            "Tackling Organised Exploitation",
            "National Crime Agency",
            "Border Force",
            "Home Office",
            "National Referral Mechanism",
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "Europe",
            "England",
            "Wales",
            "Scotland",
            "Britain",
            "Romania",
            "Albania",
            "Vietnam");

    private final OrganisationService organisations;
    private final Clock clock;

    KnownNames(OrganisationService organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    /** All of them, as organisations are called and have been called. */
    Set<String> all() {
        Set<String> known = new HashSet<>(PROGRAMME);
        known.addAll(organisations.organisationNames().values());
        known.addAll(organisations.regionNames().values());
        organisations.regions(LocalDate.now(clock)).forEach(region -> known.add(region.unit()));
        known.remove("");
        return known;
    }
}
