package toex.outcomes.feedback;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was answered on each page of the form of today, in words. */
public final class AnswerText {

    private final FormWording wording;
    private final Speaker force;

    /** @param force in whose name it was answered */
    public AnswerText(FormWording wording, Speaker force) {
        this.wording = wording;
        this.force = force;
    }

    /** What the page asks. */
    public String question(Step step) {
        return wording.of(step.code()).text();
    }

    /** Empty where it was skipped. */
    public String answer(Step step, Entries entries) {
        Answers answers = entries.answers();
        Passage passage = step.passage();
        if (passage != null) {
            return answers.text(passage);
        }
        Question question = step.question();
        if (question != null) {
            Integer rating = answers.ratings().get(question);
            return rating == null ? "" : wording.choice(FormWording.VERSION, step, rating);
        }
        return switch (step) {
            case JOB -> answers.job();
            case CONSENT -> consent(answers);
            case NAMING ->
                answers.named() ? part("naming." + answers.standingConsent().naming()) : "";
            case CONTACT -> contact(entries.contact());
            default -> "";
        };
    }

    private String consent(Answers answers) {
        Consent consent = answers.standingConsent();
        if (answers.consent() == null) {
            return "";
        }
        return consent.isAnywhere()
                ? consent.audiences().stream()
                        .sorted()
                        .map(audience -> part("consent." + audience))
                        .collect(Collectors.joining("\n"))
                : part("consent.NOWHERE");
    }

    private static String contact(Contact contact) {
        return Stream.of(contact.name(), contact.email(), contact.phone())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String part(String code) {
        return force.in(wording.of(code).text());
    }
}
