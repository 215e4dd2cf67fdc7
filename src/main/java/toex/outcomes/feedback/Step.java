package toex.outcomes.feedback;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pages of the form, in their order. */
public enum Step {
    JOB,
    ASKED(Passage.ASKED),
    DELIVERED(Passage.DELIVERED),
    TIMELINESS(Question.TIMELINESS),
    QUALITY(Question.QUALITY),
    USEFULNESS(Question.USEFULNESS),
    PROFESSIONALISM(Question.PROFESSIONALISM),
    ASK_AGAIN(Question.ASK_AGAIN),
    OUTCOME(Passage.OUTCOME),
    BETTER(Passage.BETTER),
    SENTENCE(Passage.SENTENCE),
    CONSENT,
    NAMING,
    CONTACT,
    CHECK;

    private final @Nullable Passage passage;
    private final @Nullable Question question;

    Step() {
        this(null, null);
    }

    Step(Passage passage) {
        this(passage, null);
    }

    Step(Question question) {
        this(null, question);
    }

    Step(@Nullable Passage passage, @Nullable Question question) {
        this.passage = passage;
        this.question = question;
    }

    /** What is told on it in words, null where something else is. */
    public @Nullable Passage passage() {
        return passage;
    }

    /** What is rated on it, null where nothing is. */
    public @Nullable Question question() {
        return question;
    }

    /** As in addresses and in the wording: {@code ask-again}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What {@link #code} wrote, empty for anything else. */
    public static Optional<Step> of(String code) {
        return Arrays.stream(values()).filter(step -> step.code().equals(code)).findFirst();
    }

    /** The page after this one, as the answers so far have it. */
    public Step next(Answers answers) {
        Step next = this == CHECK ? this : values()[ordinal() + 1];
        return next.isAskedOf(answers) ? next : next.next(answers);
    }

    /** The page before this one; of the first page itself. */
    public Step previous(Answers answers) {
        Step previous = this == JOB ? this : values()[ordinal() - 1];
        return previous.isAskedOf(answers) || previous == JOB ? previous : previous.previous(answers);
    }

    /** Whether the page has something to ask of somebody with these answers. */
    public boolean isAskedOf(Answers answers) {
        return switch (this) {
            case CONSENT -> !answers.text(Passage.SENTENCE).isEmpty();
            case NAMING ->
                CONSENT.isAskedOf(answers) && answers.standingConsent().isAnywhere();
            default -> true;
        };
    }
}
