package toex.outcomes.feedback;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.editorial.EditorialRegister;
import toex.outcomes.editorial.State;
import toex.outcomes.feedback.data.AgreementRepository;
import toex.outcomes.feedback.data.ContactRepository;
import toex.outcomes.feedback.data.OutboxRepository;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.Refusal;

/** Asks forces whether quotations may stand as they are. Every step is in the trail. */
@Service
@PreAuthorize("hasAnyRole('COMMS', 'APPROVER')")
@Transactional(isolation = Isolation.READ_COMMITTED)
public class Agreements {

    static final Duration WORKS_FOR = Duration.ofDays(14);

    private static final String FIRST =
            "Choose the words and submit them first; then the force can be asked about them.";

    private final AgreementRepository agreements;
    private final ContactRepository contacts;
    private final Post post;
    private final OutboxRepository outbox;
    private final FeedbackMarkings markings;
    private final EditorialRegister register;
    private final Speakers speakers;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Agreements(
            AgreementRepository agreements,
            ContactRepository contacts,
            Post post,
            OutboxRepository outbox,
            FeedbackMarkings markings,
            EditorialRegister register,
            Speakers speakers,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.agreements = agreements;
        this.contacts = contacts;
        this.post = post;
        this.outbox = outbox;
        this.markings = markings;
        this.register = register;
        this.speakers = speakers;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What the force was asked.
     *
     * @param open whether it can still answer
     * @param sameWords whether it is about the words that were looked for
     */
    public record Asked(Agreement agreement, boolean open, boolean sameWords) {}

    /**
     * What the force was asked that matters for these words: the question that it can still answer, else the last one about
     * them, else the last of all about the quotation; empty where there is none.
     */
    public Optional<Asked> about(Extract extract, String words) {
        Instant now = clock.instant();
        List<Agreement> all = agreements.of(extract.id());
        return all.stream()
                .filter(it -> it.isOpen(now))
                .findFirst()
                .or(() -> all.stream().filter(it -> it.text().equals(words)).findFirst())
                .or(() -> all.stream().findFirst())
                .map(it -> new Asked(it, it.isOpen(now), it.text().equals(words)));
    }

    /**
     * Takes the question from the force, which can't answer it any more and finds that by its link.
     *
     * @throws Refusal where there is none that it can still answer
     */
    public void withdraw(InboxItem seen) {
        if (!end(chosen(seen))) {
            throw new Refusal("There is no question any more that the force can answer.");
        }
        record("quotation-agreement-withdrawn", seen, "");
    }

    /** False where there was nothing that the force could answer; a letter about it that waits is not sent. */
    private boolean end(Extract extract) {
        Instant now = clock.instant();
        agreements.of(extract.id()).stream()
                .filter(it -> it.isOpen(now))
                .forEach(it -> outbox.cancel(Letter.Kind.AGREEMENT, it.id(), now));
        return agreements.end(extract.id(), now) > 0;
    }

    /**
     * Asks the force about the version that is in review, by mail where it has left an address or was invited by one. What it
     * was asked about other words of it before, it can't answer any more.
     *
     * @return whether a letter goes out
     * @throws Refusal where the words are not in review, or the force has been asked and can still answer
     */
    public boolean ask(InboxItem seen) {
        Extract extract = chosen(seen);
        String words = inReview(extract);
        Instant now = clock.instant();
        if (agreements
                .about(extract.id(), words)
                .filter(asked -> asked.isOpen(now))
                .isPresent()) {
            throw new Refusal("The force has been asked already and can still answer.");
        }
        end(extract);
        long id = agreements.insert(extract, words, signedIn.person().name(), now, now.plus(WORKS_FOR));
        Optional<String> address = contacts.address(seen.submission().id());
        address.ifPresent(recipient -> post.add(
                Letter.Kind.AGREEMENT,
                id,
                recipient,
                "May we quote this? " + seen.submission().reference(),
                text(seen, words, now.plus(WORKS_FOR)),
                markings.of(seen.submission())));
        record("quotation-agreement-asked", seen, address.isPresent() ? "by mail" : "without an address");
        return address.isPresent();
    }

    /**
     * A link to hand over by other means than mail, in place of any before it. It is shown only now.
     *
     * @throws Refusal where the force has not been asked, or can't answer any more
     */
    public AgreementLink link(InboxItem seen) {
        Extract extract = chosen(seen);
        Agreement asked = agreements
                .about(extract.id(), inReview(extract))
                .filter(it -> it.isOpen(clock.instant()))
                .orElseThrow(() -> new Refusal("Ask the force first."));
        AgreementLink link = AgreementLink.make();
        agreements.setLink(asked.id(), link);
        record("quotation-agreement-link-shown", seen, "");
        return link;
    }

    private static Extract chosen(InboxItem seen) {
        Extract extract = seen.extract();
        if (extract == null) {
            throw new Refusal(FIRST);
        }
        return extract;
    }

    /** The words of the version that is in review now. */
    private String inReview(Extract extract) {
        return register.latest(QuotationKind.CODE, extract.item())
                .filter(it -> it.progress().state() == State.IN_REVIEW)
                .orElseThrow(() -> new Refusal(FIRST))
                .text(QuotationKind.TEXT);
    }

    private String text(InboxItem seen, String words, Instant until) {
        Naming naming = seen.submission().consent().naming();
        return LetterText.agreement(
                seen.submission(), words, speakers.of(seen.submission().force()).attribution(naming), until);
    }

    private void record(String kind, InboxItem item, String detail) {
        events.publishEvent(
                new AuditEvent(signedIn.person().name(), kind, item.submission().reference(), detail));
    }
}
