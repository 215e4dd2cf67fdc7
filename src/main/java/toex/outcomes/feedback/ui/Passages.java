package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.html.DescriptionList;
import toex.outcomes.feedback.FormWording;
import toex.outcomes.feedback.Passage;
import toex.outcomes.feedback.Step;
import toex.outcomes.feedback.Submission;

/** What a force told in its own words besides the sentence, each under the question that it answers. */
class Passages extends DescriptionList {

    Passages(Submission submission, FormWording wording) {
        addClassName("passages");
        for (Passage passage : Passage.values()) {
            String text = submission.text(passage);
            if (passage != Passage.SENTENCE && !text.isEmpty()) {
                DescriptionList.Description description = new DescriptionList.Description(text);
                description.getElement().setAttribute("dir", "auto");
                add(
                        new DescriptionList.Term(wording.of(submission.formVersion(), Step.valueOf(passage.name()))
                                .text()),
                        description);
            }
        }
    }
}
