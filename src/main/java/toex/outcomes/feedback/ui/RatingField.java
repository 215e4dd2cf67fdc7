package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.stream.IntStream;
import toex.outcomes.feedback.Entries;
import toex.outcomes.feedback.FormWording;
import toex.outcomes.feedback.Question;
import toex.outcomes.feedback.Step;

/** One question with a scale in words, the best first, which may be skipped. */
class RatingField extends RadioButtonGroup<Integer> implements SingleField {

    private static final int SKIPPED = 0;

    private final Question question;

    /** @param rating that was given before, 0 for none */
    RatingField(Step step, Question question, int rating, FormWording wording) {
        this.question = question;
        setItems(IntStream.rangeClosed(-Question.BEST, SKIPPED)
                .mapToObj(it -> -it)
                .toList());
        setItemLabelGenerator(choice -> choice == SKIPPED
                ? getTranslation("feedback.scale.skipped")
                : wording.choice(FormWording.VERSION, step, choice));
        if (rating != SKIPPED) {
            setValue(rating);
        }
    }

    @Override
    public boolean isGroup() {
        return true;
    }

    @Override
    public Entries entered(Entries before) {
        Integer rating = getValue();
        return before.with(before.answers().with(question, rating == null ? SKIPPED : rating));
    }
}
