package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.Component;
import toex.outcomes.feedback.Extract;
import toex.outcomes.feedback.InboxItem;
import toex.outcomes.feedback.Submission;

/** What has become of a submission, in a few words. */
final class Standing {

    private Standing() {}

    static String inWords(Component reader, InboxItem item) {
        return reader.getTranslation("feedback.standing." + key(item));
    }

    private static String key(InboxItem item) {
        Submission submission = item.submission();
        Extract extract = item.extract();
        if (submission.withdrawn()) {
            return "taken-back";
        }
        if (extract != null) {
            return extract.progress().state().name();
        }
        if (submission.sentence().isEmpty()) {
            return "no-words";
        }
        return submission.isQuotable() ? "to-choose" : "internal";
    }
}
