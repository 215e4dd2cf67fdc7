package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.Component;
import toex.outcomes.feedback.Question;

/** The words of the scales. */
final class RatingWords {

    private RatingWords() {}

    /** @param rating 1 to 5, or 0 for a question that was skipped */
    static String of(Component reader, Question question, int rating) {
        String scale = switch (question) {
            case TIMELINESS, ASK_AGAIN -> question.name();
            case QUALITY, USEFULNESS, PROFESSIONALISM -> "COMMON";
        };
        return reader.getTranslation(rating == 0 ? "feedback.scale.skipped" : "feedback.scale." + scale + "." + rating);
    }
}
