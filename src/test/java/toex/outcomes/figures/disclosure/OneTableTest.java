package toex.outcomes.figures.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OneTableTest {

    private static final DisclosureRule RULE = new DisclosureRule(5);

    @Test
    void a_lone_small_row_takes_the_next_smallest_with_it() {
        assertThat(OneTable.of(List.of(3L, 0L, 90L, 7L), RULE).rows()).containsExactlyInAnyOrder(0, 3);
    }

    @Test
    void two_ones_would_be_known_from_their_sum_and_take_another_row_with_them() {
        assertThat(OneTable.of(List.of(1L, 1L, 20L), RULE).rows()).containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void where_nothing_else_is_left_the_total_is_hidden() {
        assertThat(OneTable.of(List.of(3L, 2L, 0L), RULE).total()).isTrue();
        assertThat(OneTable.of(List.of(30L, 20L, 0L), RULE)).isEqualTo(new OneTable(java.util.Set.of(), false));
    }

    @Test
    void no_hidden_row_of_a_table_with_its_total_is_narrowed_down() {
        Random random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            List<Long> counts = new ArrayList<>();
            for (int row = 0; row < 1 + random.nextInt(8); row++) {
                counts.add(
                        random.nextInt(3) == 0
                                ? 0L
                                : (long) random.nextInt(List.of(3, 8, 40).get(random.nextInt(3))));
            }
            OneTable table = OneTable.of(counts, RULE);
            long sum = table.rows().stream().mapToLong(counts::get).sum();
            for (int row : table.rows()) {
                long highest = sum - (table.rows().size() - 1);
                assertThat(table.total() || highest - 1 >= RULE.width())
                        .as("row %d of %s", row, counts)
                        .isTrue();
            }
        }
    }
}
