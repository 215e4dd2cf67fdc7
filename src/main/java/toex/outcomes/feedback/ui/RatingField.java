package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;
import java.util.stream.IntStream;
import toex.outcomes.feedback.Question;

/** One question with a scale in words, which may be skipped. */
class RatingField extends RadioButtonGroup<Integer> {

    private static final int SKIPPED = 0;

    private final Question question;

    RatingField(Question question) {
        this.question = question;
        addClassName("rating");
        setLabel(getTranslation("feedback.question." + question));
        setItems(IntStream.rangeClosed(-Question.BEST, SKIPPED)
                .mapToObj(it -> -it)
                .toList());
        setItemLabelGenerator(this::word);
        setValue(SKIPPED);
    }

    Question question() {
        return question;
    }

    /** The rating, empty where the question was skipped. */
    Optional<Integer> rating() {
        return Optional.ofNullable(getValue()).filter(it -> it != SKIPPED);
    }

    private String word(Integer rating) {
        return RatingWords.of(this, question, rating);
    }
}
