package toex.outcomes.feedback.ui;

import java.util.List;
import toex.outcomes.feedback.Entries;
import toex.outcomes.feedback.FormWording;
import toex.outcomes.feedback.Passage;
import toex.outcomes.feedback.Question;
import toex.outcomes.feedback.Speaker;
import toex.outcomes.feedback.Step;
import toex.outcomes.performance.SupportedJob;

/** Makes the field of each page of the form, with what was entered before. */
final class AnswerFields {

    private AnswerFields() {}

    /** @param jobs to choose from on the page that asks for the job */
    static AnswerField of(Step step, Entries before, Speaker force, FormWording wording, List<SupportedJob> jobs) {
        Question question = step.question();
        if (question != null) {
            int rating = before.answers().ratings().getOrDefault(question, 0);
            return new RatingField(step, question, rating, wording);
        }
        Passage passage = step.passage();
        if (passage == Passage.SENTENCE) {
            return new SentenceField(before.answers().sentence(), force.name());
        }
        if (passage != null) {
            return new PassageField(passage, before.answers().text(passage));
        }
        return switch (step) {
            case JOB -> new JobField(before.answers().job(), jobs);
            case CONSENT -> new ConsentField(before.answers(), force, wording);
            case NAMING -> new NamingField(before.answers(), force, wording);
            case CONTACT -> new ContactField(before.contact());
            default -> throw new IllegalArgumentException(step + " has no field.");
        };
    }
}
