package toex.outcomes.feedback;

import java.time.Clock;
import org.springframework.stereotype.Component;
import toex.outcomes.feedback.data.OutboxRepository;

/** Sends whoever answered a copy of the answers, by the outbox. */
@Component
class CopyOfAnswers {

    private final OutboxRepository outbox;
    private final FormWording wording;
    private final Clock clock;

    CopyOfAnswers(OutboxRepository outbox, FormWording wording, Clock clock) {
        this.outbox = outbox;
        this.wording = wording;
        this.clock = clock;
    }

    void send(long submission, String reference, Answers answers, Speaker force, String recipient) {
        StringBuilder text = new StringBuilder("""
                Hello,

                this is the copy of your answers that you asked for. Their reference is %s.

                """.formatted(reference));
        AnswerText answered = new AnswerText(wording, force);
        Entries told = new Entries(answers, Contact.NONE);
        for (Step step : Step.values()) {
            String answer = answered.answer(step, told);
            if (!answer.isEmpty()) {
                text.append(answered.question(step)).append('\n').append(answer).append("\n\n");
            }
        }
        text.append(
                "You can take your answers back at any time, on the page where you gave them or on “Our feedback”.\n");
        outbox.add(
                Letter.Kind.COPY,
                submission,
                recipient,
                "Your answers, " + reference,
                text.toString(),
                clock.instant());
    }
}
