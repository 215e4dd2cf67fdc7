package toex.outcomes.reports;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.document.PdfPress;
import toex.outcomes.document.Publication;
import toex.outcomes.editorial.EditorialDesk;
import toex.outcomes.editorial.Progress;
import toex.outcomes.feedback.Audience;
import toex.outcomes.reports.data.DiskSpace;
import toex.outcomes.reports.data.EditionQuery;
import toex.outcomes.reports.data.EditionRepository;
import toex.outcomes.security.Clearances;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.Scope;

/**
 * Reports on their way from a frozen snapshot to an issued edition: one person submits, another approves, and what is
 * issued is what was approved. An issued edition is never changed, only superseded or withdrawn.
 */
@Service
@PreAuthorize("hasAnyRole('COMMS', 'APPROVER')")
@Transactional(isolation = Isolation.READ_COMMITTED)
public class EditionService {

    private static final String TOO_LATE =
            "Somebody else has worked on this since you opened it. Open it again to see what it is now.";
    private static final int LONGEST_TEXT = 1000;

    private final EditionQuery query;
    private final EditionRepository editions;
    private final Templates templates;
    private final SnapshotService snapshots;
    private final EditionPress press;
    private final SubmittedDraft manuscript;
    private final Drift drift;
    private final EditionChanges changes;
    private final SignedIn signedIn;
    private final Clearances clearances;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EditionService(
            EditionQuery query,
            EditionRepository editions,
            Templates templates,
            SnapshotService snapshots,
            EditionPress press,
            SubmittedDraft manuscript,
            Drift drift,
            EditionChanges changes,
            SignedIn signedIn,
            Clearances clearances,
            ApplicationEventPublisher events,
            Clock clock) {
        this.query = query;
        this.editions = editions;
        this.templates = templates;
        this.snapshots = snapshots;
        this.press = press;
        this.manuscript = manuscript;
        this.drift = drift;
        this.changes = changes;
        this.signedIn = signedIn;
        this.clearances = clearances;
        this.events = events;
        this.clock = clock;
    }

    /** Those on their way that the person is cleared for, the newest first. */
    public List<Edition> inPreparation() {
        return query.inPreparation().stream()
                .filter(edition -> clearances.allow(Marking.parse(edition.marking())))
                .toList();
    }

    /** The pages of one that is on its way, as they will be but for its number and date. */
    public byte[] proof(Edition edition) {
        return press.proof(query.source(edition.id()));
    }

    /**
     * Freezes the data as they are now and puts the report forward for approval.
     *
     * @param note what is new in it; needed where it is to take the place of an issued edition
     * @return the new edition's id
     * @throws Refusal where there is no such template or region, the report can't be printed, or the note is missing
     */
    public long submit(String template, Scope scope, String note) {
        return submit(templates.named(template), scope, note, null);
    }

    /** As {@link #submit(String, Scope, String)}, of a template that somebody composed. */
    long submit(Template chosen, Scope scope, String note, @Nullable Long manuscript) {
        String person = person();
        FrozenSnapshot frozen = freeze(chosen, scope);
        Edition edition = edition(chosen, frozen, note, Progress.draft(person).submit(person), 0, manuscript);
        long id = editions.insert(edition, source(chosen, frozen));
        record("edition-submitted", edition, "data " + edition.fingerprint());
        return id;
    }

    /**
     * Freezes the data anew and puts a report forward again that was declined.
     *
     * @throws Refusal as {@link #submit}, or where somebody else was quicker, or it has a draft
     */
    public void submitAgain(Edition seen, String note) {
        if (seen.context().manuscript() != null) {
            throw new Refusal("This was written as a draft. Open the draft, and submit it from there.");
        }
        submitAgain(seen, templates.named(seen.template()), seen.scope(), note);
    }

    /** As {@link #submitAgain(Edition, String)}, of a template that somebody composed. */
    void submitAgain(Edition seen, Template chosen, Scope scope, String note) {
        FrozenSnapshot frozen = freeze(chosen, scope);
        Progress again = seen.progress().submit(person());
        Edition next = edition(
                chosen, frozen, note, again, seen.version(), seen.context().manuscript());
        keep(editions.freezeAgain(seen, next, source(chosen, frozen)));
        record("edition-submitted", next, "data " + next.fingerprint());
    }

    private FrozenSnapshot freeze(Template template, Scope scope) {
        return FrozenSnapshot.of(template, snapshots.take(scope, template.choice()));
    }

    /**
     * Agrees to what is to be issued.
     *
     * @throws Refusal where the person submitted it, or somebody else was quicker
     */
    @PreAuthorize("hasRole('APPROVER')")
    public void approve(Edition seen) {
        step(seen, "edition-approved", progress -> progress.approve(person()), null);
        manuscript.follow(seen, EditorialDesk::approve);
    }

    /**
     * Gives it back, so that it can be changed.
     *
     * @throws Refusal where no reason is given, or somebody else was quicker
     */
    @PreAuthorize("hasRole('APPROVER')")
    public void decline(Edition seen, String reason) {
        step(seen, "edition-declined", progress -> progress.decline(limited(reason)), null);
        manuscript.follow(seen, (desk, draft) -> desk.decline(draft, reason));
    }

    /**
     * Issues what was approved: numbers and dates it, prints and keeps the file. The edition before it of the same template,
     * period and region is superseded.
     *
     * @return its number
     * @throws Refusal where nobody has approved it, the data have changed since then, or somebody else was quicker
     */
    public int issue(Edition seen) {
        Progress published = seen.progress().publish();
        EditionSource source = query.source(seen.id());
        checkUnchanged(seen, source);
        Instant now = clock.instant();
        int number = editions.nextNumber();
        String address = press.address(number, seen.fingerprint());
        byte[] file = press.print(source, number, now, address);
        String name = ReportService.fileName(source.name(), seen.scope(), seen.marking(), "edition-" + number);
        Edition.Issue issue = new Edition.Issue(
                number, now, address, EditionPress.software(), name, EditionPress.sha256(file), null, null);
        query.current(seen.template(), seen.scope(), seen.context().audience())
                .ifPresent(before -> keep(editions.supersede(before, number, seen.note(), now)));
        try {
            keep(editions.issue(seen, published, issue, file));
        } catch (DuplicateKeyException quicker) {
            throw new Refusal(TOO_LATE, quicker);
        } catch (DataAccessException fault) {
            throw DiskSpace.isUsedUp(fault) ? new Refusal(Wording.of("no-room"), fault) : fault;
        }
        manuscript.follow(seen, EditorialDesk::publish);
        record(
                "edition-issued",
                seen,
                "edition %d, data %s, file %s".formatted(number, seen.fingerprint(), issue.sha256()));
        return number;
    }

    /** What was approved is issued, or nothing: a quotation may have been taken back since, or a figure hidden. */
    private void checkUnchanged(Edition seen, EditionSource source) {
        Template template = TemplateFile.parse(source.name(), source.template());
        Snapshot before = SnapshotJson.read(source.snapshot()).snapshot();
        drift.quotations(before);
        FrozenSnapshot now = freeze(template, seen.scope());
        if (!now.fingerprint().equals(seen.fingerprint())) {
            throw drift.refusal(before, now.snapshot());
        }
    }

    /**
     * Takes it back for good, whether it was issued or not.
     *
     * @throws Refusal where no reason is given, or somebody else was quicker
     */
    public void withdraw(Edition seen, String reason) {
        step(seen, "edition-withdrawn", progress -> progress.withdraw(limited(reason)), clock.instant());
        manuscript.follow(seen, (desk, draft) -> desk.withdraw(draft, reason));
    }

    private void step(Edition seen, String kind, Function<Progress, Progress> step, @Nullable Instant ended) {
        Progress next = step.apply(seen.progress());
        keep(editions.step(seen, next, ended));
        record(kind, seen, next.reason() == null ? "data " + seen.fingerprint() : next.reason());
    }

    private static void keep(boolean kept) {
        if (!kept) {
            throw new Refusal(TOO_LATE);
        }
    }

    private Edition edition(
            Template template,
            FrozenSnapshot frozen,
            String note,
            Progress progress,
            int version,
            @Nullable Long manuscript) {
        Scope scope = frozen.snapshot().scope();
        Audience audience = template.choice().audience();
        if (note.isBlank() && query.current(template.name(), scope, audience).isPresent()) {
            throw new Refusal(
                    "There is an issued edition of this report, and this one is to take its place. Say in a sentence what is new.");
        }
        Publication publication = new Composer(template, frozen, null).publication();
        PdfPress.print(publication);
        Edition edition = new Edition(
                0,
                template.name(),
                scope,
                publication.title(),
                publication.marking().text(),
                limited(note),
                frozen.fingerprint(),
                progress,
                clock.instant(),
                null,
                version,
                new Edition.Context(manuscript, audience, "", null));
        return changes.noted(edition, source(template, frozen));
    }

    private static EditionSource source(Template template, FrozenSnapshot frozen) {
        return new EditionSource(template.name(), template.text(), frozen.json());
    }

    private static String limited(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new Refusal("This has %,d characters, and at most %,d can be kept. Shorten it."
                    .formatted(text.length(), LONGEST_TEXT));
        }
        return text.strip();
    }

    private String person() {
        return signedIn.person().name();
    }

    private void record(String kind, Edition edition, String detail) {
        events.publishEvent(new AuditEvent(person(), kind, edition.title(), detail));
    }
}
