package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.html.DescriptionList;
import toex.outcomes.feedback.FormWording;
import toex.outcomes.feedback.Question;
import toex.outcomes.feedback.Step;
import toex.outcomes.feedback.Submission;

/** What a force rated, in the words of the form that it answered. */
class Ratings extends DescriptionList {

    Ratings(Submission submission, FormWording wording) {
        addClassName("ratings");
        for (Question question : Question.values()) {
            int rating = submission.ratings().getOrDefault(question, 0);
            String word = rating == 0
                    ? getTranslation("feedback.scale.skipped")
                    : wording.choice(submission.formVersion(), Step.valueOf(question.name()), rating);
            DescriptionList.Description description = new DescriptionList.Description(word);
            description.setClassName("skipped", rating == 0);
            add(new DescriptionList.Term(getTranslation("feedback.question.short." + question)), description);
        }
    }
}
