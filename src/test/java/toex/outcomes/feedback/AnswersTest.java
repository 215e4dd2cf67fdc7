package toex.outcomes.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final Map<Question, Integer> RATED = Map.of(Question.QUALITY, 4);

    @Test
    void a_sentence_needs_a_decision_about_who_may_see_it_and_ratings_alone_do_not() {
        assertThat(new Answers("J-1", Map.of(), "Helpful", null).problems()).containsOnlyKeys(Step.CONSENT);
        assertThat(new Answers("J-1", RATED, "", null).problems()).isEmpty();
    }

    @Test
    void an_empty_form_names_each_part_that_is_missing() {
        assertThat(new Answers("  ", Map.of(), " ", null).problems()).containsOnlyKeys(Step.JOB, Step.CHECK);
    }

    @Test
    void words_that_are_far_too_long_are_refused_with_their_length() {
        assertThat(new Answers("J-1", RATED, "x".repeat(1_000_000), Consent.NOWHERE).problems())
                .containsEntry(Step.SENTENCE, "Shorten your words to 1,000 characters; they have 1,000,000.");
    }

    @Test
    void a_lone_mark_of_emphasis_is_put_right_by_its_writer() {
        assertThat(new Answers("J-1", RATED, "very **good", Consent.PUBLIC).problems())
                .containsOnlyKeys(Step.SENTENCE);
    }

    @Test
    void what_nobody_sees_is_gone() {
        assertThat(new Answers("J\u200B-1\u0000", RATED, "left\u202Etfel \uFEFFend\r\nnext", Consent.PUBLIC))
                .isEqualTo(new Answers("J-1", RATED, "lefttfel end next", Consent.PUBLIC));
    }
}
