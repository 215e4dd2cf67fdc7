package toex.outcomes.feedback;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import toex.outcomes.feedback.data.DraftRepository;
import toex.outcomes.feedback.data.InvitationRepository;
import toex.outcomes.feedback.data.OutboxRepository;
import toex.outcomes.feedback.data.SubmissionRepository;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.Refusal;

/** Keeps drafts page by page and takes them in once, whoever gives the answers; each method runs in its caller's transaction. */
@Component
class DraftDesk {

    static final String OVER =
            "This link can't be answered any more. If you still want to say how the job went, ask whoever invited you for a new one.";

    private static final String WHO = "invited person";

    private final DraftRepository drafts;
    private final InvitationRepository invitations;
    private final SubmissionRepository submissions;
    private final OutboxRepository outbox;
    private final MailAddress addresses;
    private final Intake intake;
    private final Clock clock;

    DraftDesk(
            DraftRepository drafts,
            InvitationRepository invitations,
            SubmissionRepository submissions,
            OutboxRepository outbox,
            MailAddress addresses,
            Intake intake,
            Clock clock) {
        this.drafts = drafts;
        this.invitations = invitations;
        this.submissions = submissions;
        this.outbox = outbox;
        this.addresses = addresses;
        this.intake = intake;
        this.clock = clock;
    }

    /** What was begun of an invitation's answers; nothing is kept before the first page is. */
    Draft of(Invitation invitation) {
        return drafts.ofInvitation(invitation.id()).orElseGet(() -> fresh(invitation));
    }

    /** Nothing is entered into it. */
    Draft fresh(Invitation invitation) {
        return fresh(invitation.id(), null, invitation.force(), invitation.job());
    }

    /**
     * A draft of the account's about that job: the one that was begun before, or a new one.
     *
     * @throws Refusal where it is no reference of a job
     */
    Draft begin(String account, OrganisationCode force, String typed) {
        Answers answers = Answers.about(typed);
        check(Step.JOB, new Entries(answers, Contact.NONE));
        return drafts.ofJob(account, answers.job()).orElseGet(() -> {
            try {
                return drafts.insert(fresh(null, account, force, answers.job()), Step.ASKED);
            } catch (DuplicateKeyException begunTwiceAtOnce) {
                return drafts.lockJob(account, answers.job()).orElseThrow(() -> begunTwiceAtOnce);
            }
        });
    }

    /**
     * Keeps what a page of the form asks.
     *
     * @param seen the draft as the page was shown; what other pages have kept since is left as it is
     * @throws Refusal where something on this page has to be put right, or the draft was sent meanwhile
     */
    Draft save(Draft seen, Step step, UnaryOperator<Entries> entered) {
        Draft begun = seen.id() == 0 ? inserted(seen, step) : seen;
        Draft now = drafts.lock(begun.id())
                .orElseThrow(
                        () -> new Refusal("These answers have been sent or deleted meanwhile. Open the form anew."));
        Entries entries = entered.apply(now.entries());
        check(step, entries);
        Draft next = now.with(entries, step.next(entries.answers()), clock.instant());
        try {
            drafts.update(next);
        } catch (DuplicateKeyException another) {
            throw new Refusal(
                    "You have begun an answer about %s already. Carry on with that one."
                            .formatted(entries.answers().job()),
                    another);
        }
        return next;
    }

    /** A new code to come back by; one made before is useless from now on. */
    ReturnCode code(Draft draft) {
        Draft kept = draft.id() == 0 ? inserted(draft, draft.step()) : draft;
        ReturnCode code = ReturnCode.make();
        drafts.setCode(kept.id(), code);
        return code;
    }

    /**
     * Takes the answers in, once: sent again, they have the reference that they have.
     *
     * @throws Refusal where the link is no longer good, or something has to be put right first
     */
    String send(Draft seen) {
        Long invitation = seen.invitation();
        Optional<Draft> now = seen.id() == 0 ? Optional.of(seen) : drafts.lock(seen.id());
        if (now.isEmpty()) {
            return before(seen).orElseThrow(() -> new Refusal(OVER));
        }
        check(Step.CONTACT, now.get().entries());
        String reference = invitation == null ? keep(now.get()) : answer(invitation, now.get());
        drafts.delete(now.get().id());
        return reference;
    }

    private String keep(Draft draft) {
        try {
            return intake.keep(draft.form(), officer(draft), draft.force(), draft.entries());
        } catch (DuplicateKeyException sentBefore) {
            return before(draft)
                    .orElseThrow(() -> new Refusal("This form has been sent already. Open it anew.", sentBefore));
        }
    }

    private String answer(long id, Draft draft) {
        Invitation invitation = invitations.lock(id).orElseThrow(() -> new Refusal(OVER));
        if (!invitation.isOpen(clock.instant())) {
            return before(draft).orElseThrow(() -> new Refusal(OVER));
        }
        String reference = keep(draft.with(
                draft.entries().with(draft.answers().withJob(invitation.job())), draft.step(), draft.changed()));
        invitations.answered(invitation, reference, clock.instant());
        outbox.cancel(Letter.Kind.INVITATION, invitation.id(), clock.instant());
        return reference;
    }

    private Optional<String> before(Draft draft) {
        return submissions.referenceOf(draft.form(), officer(draft));
    }

    private void check(Step step, Entries entries) {
        String problem = entries.answers().problems().get(step);
        if (problem != null && step != Step.CHECK) {
            throw new Refusal(problem);
        }
        if (step == Step.CONTACT) {
            String wrong = entries.contact().problem();
            if (!wrong.isEmpty()) {
                throw new Refusal(wrong);
            }
            if (!entries.contact().email().isEmpty()) {
                addresses.checked(entries.contact().email());
            }
        }
    }

    private Draft inserted(Draft fresh, Step step) {
        try {
            return drafts.insert(fresh, step);
        } catch (DuplicateKeyException begunTwiceAtOnce) {
            Long invitation = fresh.invitation();
            return Optional.ofNullable(invitation)
                    .flatMap(drafts::lockInvitation)
                    .orElseThrow(() -> begunTwiceAtOnce);
        }
    }

    /** One that nothing has been entered into. */
    Draft fresh(@Nullable Long invitation, @Nullable String account, OrganisationCode force, String job) {
        return new Draft(
                0,
                UUID.randomUUID(),
                invitation,
                account,
                force,
                new Entries(Answers.about(job), Contact.NONE),
                invitation == null ? Step.JOB : Step.ASKED,
                clock.instant(),
                clock.instant());
    }

    private static String officer(Draft draft) {
        String account = draft.account();
        return account == null ? WHO + " " + draft.invitation() : account;
    }

    /** As the trail and the submissions name whoever answered an invitation. */
    static String officer(Invitation invitation) {
        return WHO + " " + invitation.id();
    }
}
