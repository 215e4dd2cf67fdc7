package toex.outcomes.reports;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.editorial.EditorialDesk;
import toex.outcomes.editorial.Progress;
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
    private final EditionMaker maker;
    private final SubmittedDraft manuscript;
    private final Drift drift;
    private final SignedIn signedIn;
    private final Clearances clearances;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EditionService(
            EditionQuery query,
            EditionRepository editions,
            Templates templates,
            EditionMaker maker,
            SubmittedDraft manuscript,
            Drift drift,
            SignedIn signedIn,
            Clearances clearances,
            ApplicationEventPublisher events,
            Clock clock) {
        this.query = query;
        this.editions = editions;
        this.templates = templates;
        this.maker = maker;
        this.manuscript = manuscript;
        this.drift = drift;
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

    /**
     * The file that is approved and issued.
     *
     * @throws Refusal where it is not the one that was printed when the edition was submitted
     */
    public byte[] proof(Edition edition) {
        Edition.Print print = edition.printed();
        return query.printed(edition.id())
                .filter(file -> EditionPress.sha256(file).equals(print.sha256()))
                .orElseThrow(
                        () -> new Refusal(
                                "The pages that are kept are not those that were submitted. Take it back, then submit it again."));
    }

    /**
     * Freezes the data as they are now, prints the pages and puts them forward for approval.
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
        Progress submitted = Progress.draft(person()).submit(person());
        Submission submission = maker.first(chosen, scope, limited(note), submitted, manuscript);
        long id = stored(() -> editions.insert(submission));
        record("edition-submitted", submission.edition());
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
        Submission submission =
                maker.again(chosen, scope, limited(note), seen.progress().submit(person()), seen);
        keep(stored(() -> editions.freezeAgain(seen, submission)));
        record("edition-submitted", submission.edition());
    }

    private static <T> T stored(Supplier<T> work) {
        try {
            return work.get();
        } catch (DataAccessException fault) {
            throw DiskSpace.isUsedUp(fault) ? new Refusal(Wording.of("no-room"), fault) : fault;
        }
    }

    /**
     * Agrees to what is to be issued: to the file with the digest that the edition, as it was seen, names.
     *
     * @throws Refusal where the person submitted it, the data have changed since then, or somebody else was quicker
     */
    @PreAuthorize("hasRole('APPROVER')")
    public void approve(Edition seen) {
        proof(seen);
        checkUnchanged(seen);
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
     * Takes back what was approved, so that it can be changed or frozen anew; it then has to be approved once more.
     *
     * @throws Refusal where no reason is given, it is not approved, or somebody else was quicker
     */
    public void takeBack(Edition seen, String reason) {
        step(seen, "edition-taken-back", progress -> progress.reopen(limited(reason)), null);
        manuscript.follow(seen, (desk, draft) -> desk.reopen(draft, reason));
    }

    /**
     * Issues the file that was approved. The edition before it of the same template, period and region is superseded.
     *
     * @return its number
     * @throws Refusal where nobody has approved it, the data have changed since then, or somebody else was quicker
     */
    public int issue(Edition seen) {
        Progress published = seen.progress().publish();
        proof(seen);
        checkUnchanged(seen);
        query.later(seen).ifPresent(later -> {
            throw new Refusal(
                    "Edition %d of this report was issued while this one, edition %d, was on its way. Take it back, then submit it again, so that it gets a number after that."
                            .formatted(later.printed().number(), seen.printed().number()));
        });
        Instant now = clock.instant();
        int number = seen.printed().number();
        query.current(seen.template(), seen.scope(), seen.context().audience())
                .ifPresent(before -> keep(editions.supersede(before, number, seen.note(), now)));
        keep(stored(() -> editions.issue(seen, published, now)));
        manuscript.follow(seen, EditorialDesk::publish);
        record("edition-issued", seen);
        return number;
    }

    /** What was approved is issued, or nothing: a quotation may have been taken back since, or a figure hidden. */
    private void checkUnchanged(Edition seen) {
        EditionSource source = query.source(seen.id());
        Template template = TemplateFile.parse(source.name(), source.template());
        Snapshot before = SnapshotJson.read(source.snapshot()).snapshot();
        drift.quotations(before);
        FrozenSnapshot now = maker.freeze(template, seen.scope());
        // written by an older version of the portal it may lack what later snapshots say, and so have another
        // fingerprint
        if (!now.json().equals(CanonicalJson.of(before))) {
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
        String reason = next.reason();
        record(kind, seen, reason == null ? digests(seen) : reason);
    }

    private static void keep(boolean kept) {
        if (!kept) {
            throw new Refusal(TOO_LATE);
        }
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

    private void record(String kind, Edition edition) {
        record(kind, edition, digests(edition));
    }

    private static String digests(Edition edition) {
        Edition.Print print = edition.print();
        return print == null
                ? "data " + edition.fingerprint()
                : "edition %d, data %s, file %s".formatted(print.number(), edition.fingerprint(), print.sha256());
    }

    private void record(String kind, Edition edition, String detail) {
        events.publishEvent(new AuditEvent(person(), kind, edition.title(), detail));
    }
}
