package toex.outcomes.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import toex.outcomes.Patience;
import toex.outcomes.editorial.Difference.Kind;
import toex.outcomes.editorial.Difference.Piece;

class DifferenceTest {

    @Test
    void a_changed_word_is_shown_as_the_old_one_and_the_new_one() {
        assertThat(Difference.of("Seven people were arrested.", "Eight people were arrested.")
                        .pieces())
                .containsExactly(
                        new Piece(Kind.REMOVED, "Seven "),
                        new Piece(Kind.ADDED, "Eight "),
                        new Piece(Kind.SAME, "people were arrested."));
    }

    @Test
    void both_texts_can_be_read_out_of_it() {
        String before = "First line.\n\nA second one with  two spaces.";
        String after = "First line,\nchanged.\n\nA third one with  two spaces. And more";
        Difference difference = Difference.of(before, after);
        assertThat(without(difference, Kind.ADDED)).isEqualTo(before);
        assertThat(without(difference, Kind.REMOVED)).isEqualTo(after);
    }

    @Test
    void the_same_text_has_none() {
        assertThat(Difference.of("as it was", "as it was").isEmpty()).isTrue();
        assertThat(Difference.of("", "").isEmpty()).isTrue();
        assertThat(Difference.of("", "new").isEmpty()).isFalse();
    }

    @Test
    void very_long_texts_that_share_nothing_are_compared_in_time() {
        String before = words("a");
        String after = words("b");
        assertTimeoutPreemptively(
                Patience.LONGEST,
                () -> assertThat(without(Difference.of(before, after), Kind.ADDED))
                        .isEqualTo(before));
    }

    private static String words(String beginning) {
        return IntStream.range(0, 150_000).mapToObj(i -> beginning + i).collect(Collectors.joining(" "));
    }

    private static String without(Difference difference, Kind kind) {
        return difference.pieces().stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
