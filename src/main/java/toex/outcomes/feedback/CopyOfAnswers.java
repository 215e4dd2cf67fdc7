package toex.outcomes.feedback;

import org.springframework.stereotype.Component;
import toex.outcomes.shared.Marking;

/** Sends whoever answered a copy of the answers, by the outbox. */
@Component
class CopyOfAnswers {

    private final Post post;
    private final FormWording wording;

    CopyOfAnswers(Post post, FormWording wording) {
        this.post = post;
        this.wording = wording;
    }

    void send(long submission, String reference, Answers answers, Speaker force, Marking marking, String recipient) {
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
        post.add(Letter.Kind.COPY, submission, recipient, "Your answers, " + reference, text.toString(), marking);
    }
}
