package toex.outcomes.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    record Sample(
            String title,
            BigDecimal amount,
            @Nullable String absent,
            Optional<Integer> count,
            Set<String> marks,
            List<String> order) {}

    @Test
    void what_is_equal_is_written_in_the_same_way() {
        Sample one = new Sample("a", new BigDecimal("1.80"), null, Optional.of(3), Set.of("x", "y", "z"), List.of());
        Sample other = new Sample("a", new BigDecimal("1.8"), null, Optional.of(3), Set.of("z", "x", "y"), List.of());
        assertThat(CanonicalJson.of(one)).isEqualTo(CanonicalJson.of(other));
    }

    @Test
    void keys_are_sorted_lists_keep_their_order_and_text_is_escaped() {
        Sample sample =
                new Sample("say \"£\"\n\\", BigDecimal.TEN, null, Optional.empty(), Set.of(), List.of("b", "a"));
        assertThat(CanonicalJson.of(sample)).isEqualTo("""
                {"absent":null,"amount":10,"count":null,"marks":[],"order":["b","a"],"title":"say \\"£\\"\\u000a\\\\"}""");
    }
}
