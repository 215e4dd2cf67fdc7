package toex.outcomes.dataimport;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.dataimport.data.ContextRepository;
import toex.outcomes.dataimport.data.RunQuery;
import toex.outcomes.dataimport.data.RunRepository;
import toex.outcomes.performance.MarkedRecords;
import toex.outcomes.security.Clearances;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Refusal;

/** Marks what was loaded anew: analysts higher, approvers lower. */
@Service
@PreAuthorize("hasAnyRole('ANALYST', 'APPROVER')")
@Transactional(isolation = Isolation.READ_COMMITTED)
public class MarkingChanges {

    private static final int LONGEST_REASON = 500;

    private final RunQuery runs;
    private final RunRepository repository;
    private final VisibleSeries series;
    private final ContextRepository context;
    private final MarkedRecords records;
    private final FileMarkings markings;
    private final Clearances clearances;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;

    MarkingChanges(
            RunQuery runs,
            RunRepository repository,
            VisibleSeries series,
            ContextRepository context,
            MarkedRecords records,
            FileMarkings markings,
            Clearances clearances,
            SignedIn signedIn,
            ApplicationEventPublisher events) {
        this.runs = runs;
        this.repository = repository;
        this.series = series;
        this.context = context;
        this.records = records;
        this.markings = markings;
        this.clearances = clearances;
        this.signedIn = signedIn;
        this.events = events;
    }

    /** What can be marked anew: what is loaded, and whoever is signed in is cleared for; the latest first. */
    @Transactional(readOnly = true)
    public List<MarkedFile> files() {
        List<MarkedFile> records = runs.loaded().stream()
                .filter(run -> clearances.allow(run.marking()))
                .map(MarkedFile::of)
                .toList();
        List<MarkedFile> published = series.all().stream()
                .filter(each -> each.state() != ContextSeries.State.UNDONE)
                .map(MarkedFile::of)
                .toList();
        return Stream.concat(records.stream(), published.stream()).toList();
    }

    /**
     * Gives a file a marking that is at least as high as the one seen.
     *
     * @throws Refusal where it would be lower, whoever is signed in is not cleared for it, a linked import stands against
     *     it, or somebody else was quicker
     */
    @PreAuthorize("hasRole('ANALYST')")
    public void raise(MarkedFile seen, Marking marking) {
        if (!marking.covers(seen.marking())) {
            throw new Refusal("That is lower than %s. An approver can lower the marking, and says why."
                    .formatted(seen.marking().text()));
        }
        change(seen, marking, "marking-raised", marking.text());
    }

    /**
     * Gives a file any marking.
     *
     * @throws Refusal where no reason is given, and as {@link #raise}
     */
    @PreAuthorize("hasRole('APPROVER')")
    public void lower(MarkedFile seen, Marking marking, String reason) {
        if (reason.isBlank()) {
            throw new Refusal("Say in a sentence why the marking may be lower.");
        }
        String why = reason.strip();
        if (why.length() > LONGEST_REASON) {
            throw new Refusal(
                    "Shorten the reason to %d characters; it has %d.".formatted(LONGEST_REASON, why.length()));
        }
        change(seen, marking, "marking-lowered", marking.text() + ": " + why);
    }

    private void change(MarkedFile seen, Marking marking, String kind, String detail) {
        markings.check(marking);
        if (seen.marking().equals(marking)) {
            throw new Refusal("It is marked so already. Choose another marking.");
        }
        repository.passGate();
        MarkedFile now = files().stream()
                .filter(seen::isSame)
                .findFirst()
                .filter(file -> file.marking().equals(seen.marking()))
                .orElseThrow(
                        () -> new Refusal(
                                "Somebody else has marked it otherwise, or taken it back, since you opened this page. Look at it again."));
        Long importId = now.importId();
        if (importId == null) {
            context.mark(now.id(), marking);
        } else {
            records.mark(importId, marking);
            repository.mark(now.id(), marking);
        }
        String what = now.nameInTrail(now.marking().and(marking));
        events.publishEvent(new AuditEvent(signedIn.nameOr("command line"), "file-" + kind, what, detail));
    }
}
