package toex.outcomes.dataimport;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.dataimport.data.ContextRepository;
import toex.outcomes.dataimport.data.RunRepository;
import toex.outcomes.organisation.OrganisationDirectory;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Refusal;

/** Loads statistics that others have published, whole or not at all, and takes them back. They are never records. */
@Service
@PreAuthorize("hasRole('ANALYST')")
@Transactional(isolation = Isolation.READ_COMMITTED)
public class ContextImports {

    private final OrganisationService organisations;
    private final RunRepository gate;
    private final ContextRepository repository;
    private final VisibleSeries series;
    private final FileMarkings markings;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ContextImports(
            OrganisationService organisations,
            RunRepository gate,
            ContextRepository repository,
            VisibleSeries series,
            FileMarkings markings,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.organisations = organisations;
        this.gate = gate;
        this.repository = repository;
        this.series = series;
        this.markings = markings;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What came of loading a series.
     *
     * @param passedOver rows of detail, and rows left out
     */
    public record Loaded(ContextSeries series, long passedOver) {}

    /**
     * Loads a file, which takes the place of an earlier one of the same series.
     *
     * @param name of the file as its owner calls it
     * @param leftOut names of rows that are not to be read
     * @param marking of its figures
     * @throws Refusal with the reasons where a row or the header is not as it must be, or the file is loaded already
     */
    public Loaded load(Path path, String name, ContextPublication publication, Marking marking, Set<String> leftOut) {
        markings.check(marking);
        SourceFile file = new SourceFile(path, name);
        String sha256 = file.sha256();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
        if (publication.published().isAfter(today)) {
            throw new Refusal("The day of publication is still to come. Check the date.");
        }
        OrganisationDirectory directory = organisations.directory();
        ContextFile table = new ContextFile(
                new ContextPlaces(directory, organisations.regions(today)),
                leftOut.stream().map(it -> it.strip().toLowerCase(Locale.ROOT)).collect(Collectors.toSet()),
                today);
        try (RowSource rows = file.open()) {
            table.read(rows);
        }
        gate.passGate();
        organisations.hold(directory);
        refuseTwice(publication, sha256);
        long id = repository.add(publication, marking, name, sha256, who(), clock.instant(), table.values());
        events.publishEvent(new AuditEvent(
                who(),
                "context-loaded",
                MarkedFile.nameInTrail(publication.title(), marking, "series " + id),
                MarkedFile.nameInTrail(name, marking, "") + ", sha256 " + sha256));
        return new Loaded(find(id), table.passedOver());
    }

    /** Every series that was ever loaded and that whoever is signed in is cleared for, latest first. */
    public List<ContextSeries> all() {
        return series.all();
    }

    /**
     * Takes a series back: it is no longer shown, and the one before it is again.
     *
     * @throws Refusal where it was taken back already
     */
    public void undo(long id) {
        gate.passGate();
        ContextSeries found = find(id);
        if (found.state() == ContextSeries.State.UNDONE) {
            throw new Refusal("\"%s\" was taken back already.".formatted(found.fileName()));
        }
        repository.undo(id, clock.instant());
        events.publishEvent(new AuditEvent(
                who(),
                "context-undone",
                MarkedFile.nameInTrail(found.publication().title(), found.marking(), "series " + id),
                "sha256 " + found.sha256()));
    }

    private void refuseTwice(ContextPublication publication, String sha256) {
        boolean shown = series.all().stream()
                .anyMatch(each -> each.state() == ContextSeries.State.LOADED
                        && each.sha256().equals(sha256)
                        && each.publication().equals(publication));
        if (shown) {
            throw new Refusal(
                    "This file is loaded already as \"%s\". Nothing has changed.".formatted(publication.title()));
        }
    }

    private ContextSeries find(long id) {
        return series.all().stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(() -> new Refusal("There is no series number %d.".formatted(id)));
    }

    private String who() {
        return signedIn.nameOr("system");
    }
}
