package toex.outcomes.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import toex.outcomes.shared.Refusal;

class ExactExtractTest {

    private static final String ORIGINAL =
            "It was unhelpful at first, but the **second map of [removed] was platinum** work. We would ask again.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was unhelpful at first,",
                "the **second map … was platinum** work.",
                "It was ... work. We would ask again.",
                "… We would ask again.",
                "It was unhelpful at first, but the **second map of […] was platinum** work."
            })
    void words_may_be_left_out(String words) {
        assertThat(ExactExtract.of(ORIGINAL, words)).doesNotContain("...", "[");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was helpful at first,",
                "It was … helpful at first,",
                "We would ask again. … It was unhelpful",
                "the second map",
                "**the** **second map",
                "It was at first,",
                "It was unhelpful at first, but great",
                "…",
                "",
                "the **second map of [removed] was platinum** work.",
                "It was unhelpful, at first"
            })
    void none_is_changed_added_moved_or_emphasised_in_another_way(String words) {
        assertThatThrownBy(() -> ExactExtract.of(ORIGINAL, words)).isInstanceOf(Refusal.class);
    }

    @Test
    void what_was_left_out_is_marked_by_one_kind_of_ellipsis() {
        assertThat(ExactExtract.of(ORIGINAL, "It was...work.")).isEqualTo("It was … work.");
    }
}
