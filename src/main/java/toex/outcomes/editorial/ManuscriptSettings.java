package toex.outcomes.editorial;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.editorial.data.ManuscriptRepository;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Refusal;

/**
 * What is settled about a manuscript beside its words: from when readers see it, how it is marked, and when somebody should
 * look at it again.
 */
@Service
@PreAuthorize("hasAnyRole('COMMS', 'APPROVER')")
@Transactional(isolation = Isolation.READ_COMMITTED)
public class ManuscriptSettings {

    private final ManuscriptRepository repository;
    private final Chronicle chronicle;
    private final Markings markings;
    private final SignedIn signedIn;

    ManuscriptSettings(ManuscriptRepository repository, Chronicle chronicle, Markings markings, SignedIn signedIn) {
        this.repository = repository;
        this.chronicle = chronicle;
        this.markings = markings;
        this.signedIn = signedIn;
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
        EditorialDesk.keep(repository.set(seen, seen.marking(), until));
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
        EditorialDesk.keep(repository.set(seen, marking, seen.embargo()));
        chronicle.add(seen, "marking-raised", marking.text());
    }

    /**
     * Gives it any marking.
     *
     * @throws Refusal where no reason is given, the person wrote it, or somebody else was quicker
     */
    @PreAuthorize("hasRole('APPROVER')")
    public void lowerMarking(Manuscript seen, Marking marking, String reason) {
        if (reason.isBlank() || !seen.mayBeApprovedBy(signedIn.person().name())) {
            throw new Refusal("Somebody who did not write this lowers its marking, and says why in a sentence.");
        }
        markings.check(seen.item().kind(), marking);
        EditorialDesk.keep(repository.set(seen, marking, seen.embargo()));
        chronicle.add(seen, "marking-lowered", EditorialDesk.limited(marking.text() + ": " + reason));
    }

    /** Sets the day from which somebody should look whether the item still holds; null for none. */
    public void reviewOn(Manuscript seen, @Nullable LocalDate day) {
        repository.reviewOn(seen.item(), day);
        chronicle.add(seen, "review-date", day == null ? "" : day.toString());
    }
}
