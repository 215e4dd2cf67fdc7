package toex.outcomes.performance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.performance.data.SupportedJobQuery;
import toex.outcomes.security.Role;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.OrganisationCode;

/** The jobs that a force officer may see: those of the officer's own force, as far as the account is cleared for them. */
@Service
@Transactional(readOnly = true)
public class SupportedJobs {

    private static final int MOST = 200;

    private final SupportedJobQuery jobs;
    private final OrganisationService organisations;
    private final Sights sights;
    private final SignedIn signedIn;

    SupportedJobs(SupportedJobQuery jobs, OrganisationService organisations, Sights sights, SignedIn signedIn) {
        this.jobs = jobs;
        this.sights = sights;
        this.organisations = organisations;
        this.signedIn = signedIn;
    }

    /** The latest jobs of the force of whoever is signed in, and of those that it came from or went into, newest first. */
    @PreAuthorize("hasRole('FORCE')")
    public List<SupportedJob> ofOwnForce() {
        OrganisationCode force = signedIn.person().force();
        return force == null ? List.of() : jobs.latest(organisations.lineage(force), sight(), MOST);
    }

    /** The same jobs and where they stand, the latest change first. */
    @PreAuthorize("hasRole('FORCE')")
    public List<JobStanding> standings() {
        OrganisationCode force = signedIn.person().force();
        return force == null ? List.of() : jobs.standings(organisations.lineage(force), sight(), MOST);
    }

    /** Jobs whose product was delivered, the latest first. */
    @PreAuthorize("hasAnyRole('COMMS', 'APPROVER')")
    public List<DeliveredJob> delivered(int most) {
        return jobs.delivered(sight(), most);
    }

    /** The job of that reference whose product was delivered. */
    @PreAuthorize("hasAnyRole('COMMS', 'APPROVER')")
    public Optional<DeliveredJob> delivered(String reference) {
        return jobs.delivered(reference, sight());
    }

    /**
     * What is known of the job of that reference, empty where there is no such record. The name of its operation is for those
     * who look after feedback. The portal itself knows every job: nothing of this leaves the house.
     */
    @PreAuthorize("isAuthenticated()")
    public Optional<JobFacts> facts(String reference) {
        boolean named = signedIn.is(Role.COMMS, Role.APPROVER);
        return jobs.facts(reference, sights.now())
                .map(facts -> named ? facts : new JobFacts(facts.threat(), "", facts.marking()));
    }

    /** The highest marking of the jobs that whoever is signed in may see: a page that lists some is marked with it. */
    @PreAuthorize("isAuthenticated()")
    public Marking marking() {
        return jobs.markings(sight()).stream().reduce(Marking.OFFICIAL, Marking::and);
    }

    /**
     * How those of these jobs are marked that an import has brought, amended or given days, by their references; as far as
     * whoever is signed in may see them.
     */
    @PreAuthorize("isAuthenticated()")
    public Map<String, Marking> markings(long importId, List<String> references) {
        return references.isEmpty() ? Map.of() : jobs.markings(importId, references, sights.now());
    }

    /** How these jobs are marked, by their references, as far as whoever is signed in may see them. */
    @PreAuthorize("isAuthenticated()")
    public Map<String, Marking> markings(List<String> references) {
        return references.isEmpty() ? Map.of() : jobs.markings(references, sights.now());
    }

    /** People see what they are cleared for; the letters that the portal writes by itself leave the house. */
    private Sight sight() {
        return signedIn.account().isPresent() ? sights.now() : sights.outside();
    }
}
