package toex.outcomes.reports;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.editorial.EditorialDesk;
import toex.outcomes.editorial.Progress;
import toex.outcomes.reports.data.DiskSpace;
import toex.outcomes.reports.data.EditionQuery;
import toex.outcomes.reports.data.EditionRepository;
import toex.outcomes.security.Clearances;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Refusal;

/**
 * Reports on their way from what was submitted to an issued edition: another person approves, and what is issued is what was
 * approved. An issued edition is never changed, only superseded or withdrawn.
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
    private final SubmittedDraft manuscript;
    private final Drift drift;
    private final SignedIn signedIn;
    private final Clearances clearances;
    private final EditionTrail trail;
    private final Clock clock;

    EditionService(
            EditionQuery query,
            EditionRepository editions,
            SubmittedDraft manuscript,
            Drift drift,
            SignedIn signedIn,
            Clearances clearances,
            EditionTrail trail,
            Clock clock) {
        this.query = query;
        this.editions = editions;
        this.manuscript = manuscript;
        this.drift = drift;
        this.signedIn = signedIn;
        this.clearances = clearances;
        this.trail = trail;
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
     * Agrees to what is to be issued: to the file with the digest that the edition, as it was seen, names.
     *
     * @throws Refusal where the person submitted it, the data have changed since then, or somebody else was quicker
     */
    @PreAuthorize("hasRole('APPROVER')")
    public void approve(Edition seen) {
        proof(seen);
        drift.check(seen);
        step(
                seen,
                "edition-approved",
                progress -> progress.approve(signedIn.person().name()),
                null);
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
        drift.check(seen);
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
        trail.add("edition-issued", seen, null);
        return number;
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
        trail.add(kind, seen, next.reason());
    }

    /** @throws Refusal where somebody else was quicker */
    static void keep(boolean kept) {
        if (!kept) {
            throw new Refusal(TOO_LATE);
        }
    }

    /** The text without spaces around it. @throws Refusal where it is too long to be kept */
    static String limited(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new Refusal("This has %,d characters, and at most %,d can be kept. Shorten it."
                    .formatted(text.length(), LONGEST_TEXT));
        }
        return text.strip();
    }

    /** @throws Refusal where the disk is full */
    static <T> T stored(Supplier<T> work) {
        try {
            return work.get();
        } catch (DataAccessException fault) {
            throw DiskSpace.isUsedUp(fault) ? new Refusal(Wording.of("no-room"), fault) : fault;
        }
    }
}
