package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.Component;
import toex.outcomes.feedback.Audience;
import toex.outcomes.feedback.Consent;
import toex.outcomes.feedback.Submission;

/** What may be done with the words of a submission, in a sentence. */
final class ConsentWords {

    private ConsentWords() {}

    static String of(Component reader, Submission submission) {
        if (submission.withdrawn()) {
            return reader.getTranslation("feedback.mine.consent.WITHDRAWN");
        }
        Consent consent = submission.consent();
        if (!consent.isAnywhere()) {
            return reader.getTranslation("feedback.mine.consent.NOWHERE");
        }
        Audience widest = consent.audiences().stream().max(Audience::compareTo).orElseThrow();
        return reader.getTranslation("feedback.mine.consent." + widest) + " "
                + reader.getTranslation("feedback.mine.naming." + consent.naming());
    }
}
