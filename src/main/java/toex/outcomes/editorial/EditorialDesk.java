package toex.outcomes.editorial;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.editorial.data.ManuscriptQuery;
import toex.outcomes.editorial.data.ManuscriptRepository;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.Refusal;

/**
 * The steps of a manuscript from draft to publication and back. One person writes, another approves; what is published
 * is never edited, only superseded by its next version or withdrawn.
 */
@Service
@PreAuthorize("hasAnyRole('COMMS', 'APPROVER')")
@Transactional(isolation = Isolation.READ_COMMITTED)
public class EditorialDesk {

    private static final String TOO_LATE =
            "Somebody else has worked on this since you opened it. Open it again to see what it is now.";
    private static final int LONGEST_REASON = 1000;

    private final ManuscriptQuery query;
    private final ManuscriptRepository repository;
    private final Map<String, ContentKind> kinds;
    private final Chronicle chronicle;
    private final SignedIn signedIn;
    private final Clock clock;

    EditorialDesk(
            ManuscriptQuery query,
            ManuscriptRepository repository,
            List<ContentKind> kinds,
            Chronicle chronicle,
            SignedIn signedIn,
            Clock clock) {
        this.query = query;
        this.repository = repository;
        this.kinds = kinds.stream().collect(Collectors.toMap(ContentKind::code, kind -> kind));
        this.chronicle = chronicle;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Puts a draft forward for approval.
     *
     * @throws Refusal where something in it has to be put right first, or somebody else was quicker
     */
    public void submit(Manuscript seen) {
        Manuscript now = query.find(seen.id()).orElseThrow(() -> new Refusal(TOO_LATE));
        ContentKind kind = kinds.get(now.item().kind());
        refuse(kind == null ? List.of() : kind.problems(now));
        step(seen, "submitted", progress -> progress.submit(person()));
    }

    /**
     * Takes it back from review to write on.
     *
     * @throws Refusal where the person neither wrote nor submitted it, or somebody else was quicker
     */
    public void recall(Manuscript seen) {
        step(seen, "recalled", progress -> progress.recall(person()));
    }

    /**
     * Agrees to it.
     *
     * @throws Refusal where the person wrote in it or submitted it, something outside stands against it, or somebody else was
     *     quicker
     */
    @PreAuthorize("hasRole('APPROVER')")
    public void approve(Manuscript seen) {
        if (seen.writers().contains(person())) {
            throw new Refusal("You wrote a part of this yourself. Ask another approver to look at it.");
        }
        refuse(objections(seen));
        step(seen, "approved", progress -> progress.approve(person()));
    }

    /**
     * Gives it back to be changed.
     *
     * @throws Refusal where no reason is given, or somebody else was quicker
     */
    @PreAuthorize("hasRole('APPROVER')")
    public void decline(Manuscript seen, String reason) {
        step(seen, "declined", progress -> progress.decline(limited(reason)));
    }

    /**
     * Takes back what was approved and not published yet, to be changed and approved once more.
     *
     * @throws Refusal where no reason is given, or somebody else was quicker
     */
    public void reopen(Manuscript seen, String reason) {
        step(seen, "taken-back", progress -> progress.reopen(limited(reason)));
    }

    /**
     * Shows what was approved to readers, from its embargo on where it has one; it takes the place of the version before.
     *
     * @throws Refusal where nobody has approved it, something outside stands against it, or somebody else was quicker
     */
    public void publish(Manuscript seen) {
        refuse(objections(seen));
        Instant now = clock.instant();
        Instant embargo = seen.embargo();
        Instant from = embargo == null || embargo.isBefore(now) ? now : embargo;
        keep(repository.step(seen, seen.progress().publish(), from, null, now));
        chronicle.add(seen, from.isAfter(now) ? "scheduled" : "published", from.toString());
    }

    /**
     * Takes this version back for good, whether readers saw it or not. A version before it does not come back.
     *
     * @throws Refusal where no reason is given, or somebody else was quicker
     */
    public void withdraw(Manuscript seen, String reason) {
        Instant now = clock.instant();
        Progress next = seen.progress().withdraw(limited(reason));
        keep(repository.step(seen, next, seen.publishedAt(), now, now));
        chronicle.add(seen, "withdrawn", String.valueOf(next.reason()));
    }

    private void step(Manuscript seen, String kind, Function<Progress, Progress> step) {
        Progress next = step.apply(seen.progress());
        keep(repository.step(seen, next, seen.publishedAt(), seen.endedAt(), clock.instant()));
        chronicle.add(seen, kind, next.reason() == null ? "" : next.reason());
    }

    /** Why it can't be approved or published now, whoever tries: what a feature knows may have changed since it was submitted. */
    public List<String> objections(Manuscript seen) {
        ContentKind kind = kinds.get(seen.item().kind());
        return kind == null ? List.of() : kind.objections(seen);
    }

    private static void refuse(List<String> sentences) {
        if (!sentences.isEmpty()) {
            throw new Refusal(String.join(" ", sentences));
        }
    }

    /** @throws Refusal where somebody else was quicker */
    static void keep(boolean kept) {
        if (!kept) {
            throw new Refusal(TOO_LATE);
        }
    }

    /** @throws Refusal where a reason is too long to be kept */
    static String limited(String text) {
        if (text.length() > LONGEST_REASON) {
            throw new Refusal("This has %,d characters, and at most %,d can be kept. Shorten it."
                    .formatted(text.length(), LONGEST_REASON));
        }
        return text;
    }

    private String person() {
        return signedIn.person().name();
    }
}
