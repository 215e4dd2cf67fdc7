package toex.outcomes.feedback;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.editorial.EditorialRegister;
import toex.outcomes.feedback.Agreement.Answer;
import toex.outcomes.feedback.data.AgreementRepository;
import toex.outcomes.feedback.data.SubmissionRepository;
import toex.outcomes.shared.CleanText;
import toex.outcomes.shared.Refusal;

/** What a force says about the text of a quotation, by a link and without an account. */
@Service
@PreAuthorize("permitAll()")
@Transactional(isolation = Isolation.READ_COMMITTED)
public class AgreementAnswers {

    private static final String OVER =
            "This can't be answered any more. What was asked has been answered, withdrawn, or has run out, or the feedback was taken back.";

    private final AgreementRepository agreements;
    private final EditorialRegister register;
    private final SubmissionRepository submissions;
    private final Speakers speakers;
    private final RateLimits limits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AgreementAnswers(
            AgreementRepository agreements,
            EditorialRegister register,
            SubmissionRepository submissions,
            Speakers speakers,
            RateLimits limits,
            ApplicationEventPublisher events,
            Clock clock) {
        this.agreements = agreements;
        this.register = register;
        this.submissions = submissions;
        this.speakers = speakers;
        this.limits = limits;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What the link's owner sees.
     *
     * @param attribution under which the words would stand
     * @param open whether it can still be answered
     */
    public record Opened(Agreement agreement, String attribution, boolean open) {}

    /** The question of the link, empty where there is none. */
    public Optional<Opened> open(AgreementLink link) {
        return agreements
                .find(link)
                .flatMap(asked -> submissions
                        .find(asked.submission())
                        .map(sent -> new Opened(
                                asked,
                                speakers.of(sent.force())
                                        .attribution(sent.consent().naming()),
                                asked.isOpen(clock.instant()) && !sent.withdrawn())));
    }

    /** Says in the trail, once an hour, that a link was tried by which nothing can be answered. */
    public void noteRefused(AgreementLink link) {
        String subject = agreements.find(link).map(Agreement::submission).orElse("no agreement");
        if (limits.mayNote("agreement " + subject)) {
            events.publishEvent(new AuditEvent("visitor", "quotation-agreement-refused", subject, "by the link"));
        }
    }

    /**
     * Answers it.
     *
     * @param typed words to be quoted instead, or why nothing is to be; empty where the force agrees
     * @throws Refusal where it can't be answered any more, or words are missing or too many
     */
    public void answer(AgreementLink link, Answer answer, String typed) {
        Agreement asked = agreements
                .find(link)
                .flatMap(found -> agreements.lock(found.id()))
                .filter(now -> now.isOpen(clock.instant()))
                .orElseThrow(() -> new Refusal(OVER));
        Submission sent = submissions
                .lock(asked.submission())
                .filter(it -> !it.withdrawn())
                .orElseThrow(() -> new Refusal(OVER));
        String words = checked(answer, typed);
        agreements.answer(asked.id(), answer, words, clock.instant());
        if (answer != Answer.AGREED) {
            giveBack(sent, answer, words);
        }
        events.publishEvent(
                new AuditEvent(officer(sent), "quotation-agreement-" + code(answer), sent.reference(), "by the link"));
    }

    private static String checked(Answer answer, String typed) {
        int longest = Passage.SENTENCE.longest();
        if (typed.length() > 10 * longest) {
            throw tooLong(typed.length(), longest);
        }
        String words = CleanText.line(typed);
        if (words.length() > longest) {
            throw tooLong(words.length(), longest);
        }
        if (answer == Answer.OTHER_WORDS && (words.isEmpty() || Quotation.hasLoneMark(words))) {
            throw new Refusal("Write the words as they may be quoted.");
        }
        return answer == Answer.AGREED ? "" : words;
    }

    private static Refusal tooLong(int length, int longest) {
        return new Refusal("Shorten your words to %,d characters; they have %,d.".formatted(longest, length));
    }

    /** Gives back what is in review by now, also where it is not what the force was asked about. */
    private void giveBack(Submission sent, Answer answer, String words) {
        String reason = answer == Answer.DECLINED
                ? "The force does not agree to the words it was asked about. " + words
                : "The force suggests other words.";
        register.decline(QuotationKind.CODE, QuotationKind.item(sent), officer(sent), cut(reason));
    }

    private static String officer(Submission sent) {
        return "the force of " + sent.reference();
    }

    private static String cut(String reason) {
        return reason.strip().substring(0, Math.min(500, reason.strip().length()));
    }

    private static String code(Answer answer) {
        return answer.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
