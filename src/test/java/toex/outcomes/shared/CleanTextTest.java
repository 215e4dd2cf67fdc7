package toex.outcomes.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void what_nobody_sees_is_gone_and_the_rest_stands() {
        assertThat(CleanText.line("a\u0000b\u200Bc\u202Ed\uFEFFe\u2066f\u00ADg"))
                .isEqualTo("abcdefg");
        assertThat(CleanText.line("Heddlu’r Gogledd – £5 & 日本 😀")).isEqualTo("Heddlu’r Gogledd – £5 & 日本 😀");
    }

    @Test
    void an_emoji_of_several_parts_stays_one_and_a_joiner_elsewhere_is_gone() {
        assertThat(CleanText.line("👩‍🚒 👨🏽‍🚒 🏳️‍🌈")).isEqualTo("👩‍🚒 👨🏽‍🚒 🏳️‍🌈");
        assertThat(CleanText.line("a\u200Db 👍\u200D!")).isEqualTo("ab 👍!");
    }

    @Test
    void a_line_has_no_breaks_and_paragraphs_keep_theirs() {
        assertThat(CleanText.line(" one\r\n two\t three ")).isEqualTo("one two three");
        assertThat(CleanText.paragraphs("one \r\n\r\n\r\n\n two")).isEqualTo("one\n\ntwo");
    }

    @Test
    void cleaning_what_is_clean_changes_nothing() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            String once = CleanText.paragraphs(random.ints(40, 0, 0x3000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
            assertThat(CleanText.paragraphs(once)).isEqualTo(once);
        }
    }
}
