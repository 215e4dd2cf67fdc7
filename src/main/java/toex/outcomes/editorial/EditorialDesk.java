package toex.outcomes.editorial;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.editorial.data.ManuscriptQuery;
import toex.outcomes.editorial.data.ManuscriptRepository;
import toex.outcomes.editorial.data.StepRepository;
import toex.outcomes.security.Clearances;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.Marking;
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
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final ManuscriptQuery query;
    private final ManuscriptRepository repository;
    private final StepRepository steps;
    private final Map<String, ContentKind> kinds;
    private final Chronicle chronicle;
    private final Clearances clearances;
    private final Markings markings;
    private final SignedIn signedIn;
    private final Clock clock;

    EditorialDesk(
            ManuscriptQuery query,
            ManuscriptRepository repository,
            StepRepository steps,
            List<ContentKind> kinds,
            Chronicle chronicle,
            Clearances clearances,
            Markings markings,
            SignedIn signedIn,
            Clock clock) {
        this.query = query;
        this.repository = repository;
        this.steps = steps;
        this.kinds = kinds.stream().collect(Collectors.toMap(ContentKind::code, kind -> kind));
        this.chronicle = chronicle;
        this.clearances = clearances;
        this.markings = markings;
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
        object(seen);
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
        object(seen);
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

    /**
     * Sets the time before which readers do not see a draft once it is published; null for none.
     *
     * @throws Refusal where it is no draft, or somebody else was quicker
     */
    public void embargo(Manuscript seen, @Nullable Instant until) {
        if (!seen.isDraft()) {
            throw new Refusal("The embargo is approved with the rest. Take this back to a draft to change it.");
        }
        keep(repository.set(seen, seen.marking(), until));
        chronicle.add(seen, "embargo", until == null ? "" : until.toString());
    }

    /**
     * Gives it a marking that is at least as high as the one it has.
     *
     * @throws Refusal where it would be lower, or somebody else was quicker
     */
    public void raiseMarking(Manuscript seen, Marking marking) {
        if (!marking.covers(seen.marking())) {
            throw new Refusal("That is lower than %s. An approver can lower the marking, and says why."
                    .formatted(seen.marking().text()));
        }
        markings.check(seen.item().kind(), marking);
        keep(repository.set(seen, marking, seen.embargo()));
        chronicle.add(seen, "marking-raised", marking.text());
    }

    /**
     * Gives it any marking.
     *
     * @throws Refusal where no reason is given, the person wrote it, or somebody else was quicker
     */
    @PreAuthorize("hasRole('APPROVER')")
    public void lowerMarking(Manuscript seen, Marking marking, String reason) {
        if (reason.isBlank() || !seen.mayBeApprovedBy(person())) {
            throw new Refusal("Somebody who did not write this lowers its marking, and says why in a sentence.");
        }
        markings.check(seen.item().kind(), marking);
        keep(repository.set(seen, marking, seen.embargo()));
        chronicle.add(seen, "marking-lowered", limited(marking.text() + ": " + reason));
    }

    /** Sets the day from which somebody should look whether the item still holds; null for none. */
    public void reviewOn(Manuscript seen, @Nullable LocalDate day) {
        repository.reviewOn(seen.item(), day);
        chronicle.add(seen, "review-date", day == null ? "" : day.toString());
    }

    /** What happened to all versions of an item, the latest first. */
    public List<Step> history(Item item) {
        return steps.of(item);
    }

    /** The latest version of each item for which the person is cleared, by kind and position. */
    public List<Manuscript> latest() {
        return query.latest().stream()
                .filter(it -> clearances.allow(it.marking()))
                .toList();
    }

    /** What readers see although its day to be looked at again has come, the longest overdue first. */
    public List<Manuscript> dueForReview() {
        return query.due(clock.instant(), LocalDate.ofInstant(clock.instant(), LONDON)).stream()
                .filter(it -> clearances.allow(it.marking()))
                .toList();
    }

    private void step(Manuscript seen, String kind, Function<Progress, Progress> step) {
        Progress next = step.apply(seen.progress());
        keep(repository.step(seen, next, seen.publishedAt(), seen.endedAt(), clock.instant()));
        chronicle.add(seen, kind, next.reason() == null ? "" : next.reason());
    }

    /** What a feature knows may have changed since it was submitted. */
    private void object(Manuscript seen) {
        ContentKind kind = kinds.get(seen.item().kind());
        refuse(kind == null ? List.of() : kind.objections(seen));
    }

    private static void refuse(List<String> sentences) {
        if (!sentences.isEmpty()) {
            throw new Refusal(String.join(" ", sentences));
        }
    }

    private static void keep(boolean kept) {
        if (!kept) {
            throw new Refusal(TOO_LATE);
        }
    }

    private static String limited(String text) {
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
