package toex.outcomes.performance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureSource;
import toex.outcomes.figures.Measure;
import toex.outcomes.figures.MeasureCode;
import toex.outcomes.performance.data.StepQuery;
import toex.outcomes.performance.data.WordingRepository;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.CleanText;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Refusal;

/** Everything that the portal counts or quotes, with what is said of it and was said of it before. */
@Service
@Transactional(readOnly = true)
public class DataDictionary {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final WordingRepository wordings;
    private final StepQuery steps;
    private final List<FigureSource> published;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DataDictionary(
            WordingRepository wordings,
            StepQuery steps,
            List<FigureSource> published,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.wordings = wordings;
        this.steps = steps;
        this.published = published;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /** The measures of the records, in the order in which they are printed. */
    @PreAuthorize("isAuthenticated()")
    public List<MeasureEntry> measures() {
        return wordings.entries();
    }

    /** What is counted and timed of supported jobs. */
    @PreAuthorize("isAuthenticated()")
    public List<Measure> ofJobs() {
        return steps.measures();
    }

    /** Figures out of documents of somebody else's, one for each measure. */
    @PreAuthorize("isAuthenticated()")
    public List<Figure> published() {
        return published.stream()
                .flatMap(source -> source.publishedFigures().stream())
                .collect(java.util.stream.Collectors.toMap(
                        figure -> figure.measure().code(),
                        figure -> figure,
                        (one, same) -> one,
                        java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** What is said today of the measures that have a target for exactly that period. */
    @PreAuthorize("isAuthenticated()")
    public Map<MeasureCode, Wording> aimedAt(Period period) {
        return wordings.entries().stream()
                .filter(entry -> entry.current().targets().of(period).isPresent())
                .collect(Collectors.toMap(MeasureEntry::code, MeasureEntry::current));
    }

    /**
     * Says something else of a measure from today on; what was said before stays with its dates. Two changes on one day
     * keep what was said first.
     *
     * @param version of the wording that was open
     * @throws Refusal where a text is missing, nothing differs, or somebody else has changed it in between
     */
    @PreAuthorize("hasRole('ANALYST')")
    @Transactional
    public void change(MeasureCode code, Wording said, int version) {
        Wording current = wordings.lock(code)
                .orElseThrow(() -> new Refusal("There is no measure \"%s\" to change.".formatted(code)));
        if (current.version() != version) {
            throw new Refusal("Somebody else has changed this wording since you opened it. Open it again.");
        }
        Wording clean = clean(said);
        if (clean.saysWhat(current)) {
            throw new Refusal("Nothing was changed: the wording says this already.");
        }
        LocalDate today = LocalDate.now(clock.withZone(LONDON));
        String who = signedIn.person().name();
        wordings.change(code, current, clean, today, who);
        events.publishEvent(new AuditEvent(who, "wording-changed", code.value(), clean.definition()));
    }

    private static Wording clean(Wording said) {
        Wording clean = new Wording(
                CleanText.line(said.name()),
                CleanText.line(said.definition()),
                CleanText.line(said.caveat()),
                said.direction(),
                CleanText.line(said.owner()),
                CleanText.line(said.source()),
                CleanText.line(said.target()),
                said.targets(),
                said.from(),
                null,
                said.version());
        Stream.of(clean.name(), clean.definition(), clean.owner(), clean.source())
                .filter(String::isEmpty)
                .findFirst()
                .ifPresent(empty -> {
                    throw new Refusal("A measure needs a name, a definition, an owner and a source.");
                });
        return clean;
    }
}
