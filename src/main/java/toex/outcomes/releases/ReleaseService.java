package toex.outcomes.releases;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.figures.MeasureCode;
import toex.outcomes.figures.disclosure.Count;
import toex.outcomes.figures.disclosure.Counts;
import toex.outcomes.figures.disclosure.DisclosureControl;
import toex.outcomes.figures.disclosure.DisclosureRule;
import toex.outcomes.figures.disclosure.DisclosureSettings;
import toex.outcomes.figures.disclosure.Quarters;
import toex.outcomes.figures.disclosure.ReleaseTables;
import toex.outcomes.performance.PerformanceService;
import toex.outcomes.performance.QuarterCounts;
import toex.outcomes.releases.data.ReleaseQuery;
import toex.outcomes.releases.data.ReleaseRepository;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Refusal;

/** The tables for an audience outside: what they would be, and what was released. */
@Service
@PreAuthorize("hasAnyRole('COMMS', 'ANALYST')")
public class ReleaseService {

    private final QuarterCounts counts;
    private final PerformanceService performance;
    private final KnownPlaces places;
    private final ReleaseNames names;
    private final ReleaseQuery query;
    private final ReleaseRepository repository;
    private final DisclosureSettings settings;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReleaseService(
            QuarterCounts counts,
            PerformanceService performance,
            KnownPlaces places,
            ReleaseNames names,
            ReleaseQuery query,
            ReleaseRepository repository,
            DisclosureSettings settings,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.counts = counts;
        this.performance = performance;
        this.places = places;
        this.names = names;
        this.query = query;
        this.repository = repository;
        this.settings = settings;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /** From the first quarter with records to the last one that they cover whole; empty where there is none. */
    public Optional<Quarters> available() {
        Period covered = counts.coverage();
        int first = Quarters.of(YearMonth.from(covered.from()));
        int last = Quarters.of(YearMonth.from(covered.to()).plusMonths(1)) - 1;
        return covered.isAll() || last < first ? Optional.empty() : Optional.of(new Quarters(first, last));
    }

    /** Which counts are hidden from an audience outside. */
    public DisclosureRule rule() {
        return settings.outside();
    }

    /**
     * The tables as they could be released now, beside all that was released before. It can take some seconds.
     *
     * @throws Refusal where the records do not cover these quarters
     */
    @Transactional(readOnly = true)
    public ReleaseSet draft(Quarters quarters) {
        Quarters there = available().orElseThrow(() -> new Refusal("There are no whole quarters with records yet."));
        if (!there.contains(quarters)) {
            throw new Refusal("The records cover %s. Choose quarters within it."
                    .formatted(there.period().inWords()));
        }
        Instant asOf = counts.asOf().orElse(Instant.EPOCH);
        Map<MeasureCode, List<ReleaseTables>> before = query.cells();
        Quarters reach = reach(quarters, before);
        Map<MeasureCode, List<Count>> recorded = counts.counts(reach);
        DisclosureControl control = new DisclosureControl(settings.outside());
        ReleaseFigures figures = new ReleaseFigures(names.now(), settings.outside(), asOf, counts.incomplete(quarters));
        List<MeasureTables> measures = performance.measures().stream()
                .map(measure -> figures.tables(
                        measure,
                        control.protect(
                                new Counts(
                                        places.during(reach),
                                        places.threats(),
                                        recorded.getOrDefault(measure.code(), List.of())),
                                quarters,
                                before.getOrDefault(measure.code(), List.of()))))
                .toList();
        return new ReleaseSet(quarters, settings.outside(), asOf, measures);
    }

    private static Quarters reach(Quarters quarters, Map<MeasureCode, List<ReleaseTables>> before) {
        List<Quarters> all = Stream.concat(
                        Stream.of(quarters),
                        before.values().stream().flatMap(List::stream).map(ReleaseTables::period))
                .toList();
        return new Quarters(
                all.stream().mapToInt(Quarters::first).min().orElseThrow(),
                all.stream().mapToInt(Quarters::last).max().orElseThrow());
    }

    /**
     * Writes down that the tables are released. From now on they count as known to everybody.
     *
     * @param fingerprint of the draft that was looked at
     * @throws Refusal where the tables are different by now, or were released just so
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Release record(Quarters quarters, String fingerprint) {
        repository.passGate();
        ReleaseSet set = draft(quarters);
        if (!set.fingerprint().equals(fingerprint)) {
            throw new Refusal(
                    "The tables have changed since you opened them. Look at them again before you release them.");
        }
        releases().stream()
                .filter(release -> release.quarters().equals(quarters)
                        && release.fingerprint().equals(fingerprint))
                .findFirst()
                .ifPresent(same -> {
                    throw new Refusal("These tables were released already, with the same numbers.");
                });
        String who = signedIn.person().name();
        Release release = repository.add(set, who, clock.instant());
        events.publishEvent(
                new AuditEvent(who, "tables-released", quarters.period().notation(), "sha256 " + fingerprint));
        return release;
    }

    /** All of them, latest first. */
    public List<Release> releases() {
        return query.releases();
    }

    /** The latest release of just this period: what anybody may be told of it. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<ReleaseSet> latest(Period period) {
        return query.releases().stream()
                .filter(release -> release.quarters().period().equals(period))
                .findFirst()
                .map(this::tables);
    }

    /**
     * What was released, with the names of today.
     *
     * @throws Refusal where there is no such release
     */
    @Transactional(readOnly = true)
    public ReleaseSet released(long id) {
        Release release = releases().stream()
                .filter(it -> it.id() == id)
                .findFirst()
                .orElseThrow(() -> new Refusal("There is no release number %d.".formatted(id)));
        return tables(release);
    }

    private ReleaseSet tables(Release release) {
        DisclosureRule rule = new DisclosureRule(release.threshold());
        ReleaseFigures figures = new ReleaseFigures(names.now(), rule, release.recordsAsOf(), "");
        Map<MeasureCode, ReleaseTables> cells = query.cells(release);
        List<MeasureTables> measures = performance.measures().stream()
                .filter(measure -> cells.containsKey(measure.code()))
                .map(measure -> figures.tables(measure, java.util.Objects.requireNonNull(cells.get(measure.code()))))
                .toList();
        return new ReleaseSet(release.quarters(), rule, release.recordsAsOf(), measures);
    }
}
