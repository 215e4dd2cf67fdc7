package toex.outcomes.feedback;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import toex.outcomes.shared.OrganisationCode;

/**
 * Answers that are being given, kept after each page of the form.
 *
 * @param id 0 before anything is kept
 * @param form made when it was begun: however often it is sent, it is kept once
 * @param invitation id of the invitation that it answers, null where an account gives it
 * @param account name of the account that gives it, null where it answers an invitation
 * @param step the page that comes next
 * @param begun when its first page was kept
 */
public record Draft(
        long id,
        UUID form,
        @Nullable Long invitation,
        @Nullable String account,
        OrganisationCode force,
        Entries entries,
        Step step,
        Instant changed,
        Instant begun) {

    public Answers answers() {
        return entries.answers();
    }

    /** Whether the job is given by the invitation, so that it is not asked. */
    public boolean isJobGiven() {
        return invitation != null;
    }

    Draft with(Entries changed, Step next, Instant when) {
        return new Draft(id, form, invitation, account, force, changed, next, when, begun);
    }
}
