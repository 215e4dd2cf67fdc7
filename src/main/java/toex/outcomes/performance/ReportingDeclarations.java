package toex.outcomes.performance;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.organisation.OrganisationDirectory.Member;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.performance.data.ReportingQuery;
import toex.outcomes.performance.data.ReportingRepository;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Refusal;

/** That forces have reported everything of some months: said with an import or by itself, and taken back. */
@Service
@PreAuthorize("hasRole('ANALYST')")
@Transactional
public class ReportingDeclarations {

    private final ReportingRepository repository;
    private final ReportingQuery query;
    private final OrganisationService organisations;
    private final Sights sights;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportingDeclarations(
            ReportingRepository repository,
            ReportingQuery query,
            OrganisationService organisations,
            Sights sights,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.query = query;
        this.organisations = organisations;
        this.sights = sights;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Reads what somebody typed, without keeping it.
     *
     * @param months the notation of a period of whole months
     * @param names forces by code or name, and regions by code, with commas between them; blank for all forces
     * @throws Refusal for anything else, and for months that are not over
     */
    public Covers covers(String months, String names) {
        return CoversText.read(months, names, organisations, Instant.now(clock));
    }

    /** Keeps that these forces have reported these months. It goes when the import is taken back. */
    public void declare(Covers covers, @Nullable Long importId, String fileName) {
        Instant now = clock.instant();
        Collection<OrganisationCode> forces = covers.forces().isEmpty() ? all(covers.months()) : covers.forces();
        repository.add(importId, fileName, who(), now, covers.months(), forces);
        events.publishEvent(new AuditEvent(
                who(),
                "reporting-declared",
                covers.months().notation(),
                "%d forces %s".formatted(forces.size(), fileName)));
    }

    private Set<OrganisationCode> all(Period months) {
        return organisations.directory().members(months).stream()
                .map(Member::force)
                .collect(Collectors.toSet());
    }

    /** All that hold, latest first; without those of imports that whoever asks may not see. */
    @Transactional(readOnly = true)
    public List<Declaration> declarations() {
        return query.declarations(sights.now());
    }

    /**
     * Takes a declaration back.
     *
     * @throws Refusal where it is gone already
     */
    public void takeBack(long id) {
        if (!repository.remove(id)) {
            throw new Refusal("This declaration was taken back already.");
        }
        events.publishEvent(new AuditEvent(who(), "reporting-taken-back", Long.toString(id), ""));
    }

    private String who() {
        return signedIn.nameOr("command line");
    }
}
