package toex.outcomes.performance;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.performance.data.ImportQuery;
import toex.outcomes.performance.data.OutcomeQuery;
import toex.outcomes.performance.data.ReportingQuery;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Period;

/** Which forces have reported which months. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class CompletenessService {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final ReportingQuery query;
    private final OutcomeQuery outcomes;
    private final ImportQuery imports;
    private final OrganisationService organisations;
    private final Sights sights;
    private final Clock clock;

    CompletenessService(
            ReportingQuery query,
            OutcomeQuery outcomes,
            ImportQuery imports,
            OrganisationService organisations,
            Sights sights,
            Clock clock) {
        this.query = query;
        this.outcomes = outcomes;
        this.imports = imports;
        this.organisations = organisations;
        this.sights = sights;
        this.clock = clock;
    }

    /** As it is now, by the imports that whoever asks may see. */
    public Completeness now() {
        return of(sights.now());
    }

    /** The highest marking of what it is told from: every import that whoever asks may see. */
    public Marking marking() {
        return imports.imports(sights.now()).stream().map(LoadedImport::marking).reduce(Marking.OFFICIAL, Marking::and);
    }

    Completeness of(Sight sight) {
        return new Completeness(
                organisations.directory().members(Period.ALL),
                query.reported(sight),
                outcomes.coverage(sight).orElse(Period.ALL),
                YearMonth.now(clock.withZone(LONDON)),
                new GapWords(organisations.organisationNames(), regions()));
    }

    /** A unit's code is what its people call it; a region without a unit has its name. */
    private Map<String, String> regions() {
        Map<String, String> names = new HashMap<>(organisations.regionNames());
        organisations.regions(java.time.LocalDate.now(clock.withZone(LONDON))).stream()
                .filter(region -> !region.unit().isEmpty())
                .forEach(region -> names.put(region.code().value(), region.unit()));
        return names;
    }
}
