package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.html.DescriptionList;
import toex.outcomes.feedback.Question;
import toex.outcomes.feedback.Submission;

/** What a force rated, in words. */
class Ratings extends DescriptionList {

    Ratings(Submission submission) {
        addClassName("ratings");
        for (Question question : Question.values()) {
            int rating = submission.ratings().getOrDefault(question, 0);
            DescriptionList.Description word = new DescriptionList.Description(RatingWords.of(this, question, rating));
            word.setClassName("skipped", rating == 0);
            add(new DescriptionList.Term(getTranslation("feedback.question.short." + question)), word);
        }
    }
}
