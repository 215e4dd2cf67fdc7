package toex.outcomes.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import toex.outcomes.KaribuTest;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.MeasureCode;
import toex.outcomes.performance.PerformanceService;
import toex.outcomes.shared.OneMoment;
import toex.outcomes.shared.ReadOnce;
import toex.outcomes.shared.Scope;

class OneMomentTest extends KaribuTest {

    @Autowired
    private OneMoment moment;

    @Autowired
    private PerformanceService performance;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void what_is_loaded_while_a_page_is_made_is_not_in_half_of_it() {
        List<Long> seen = new ArrayList<>();
        moment.read(() -> {
            seen.add(partners());
            CompletableFuture.runAsync(() -> add("OM1")).join();
            seen.add(partners());
        });
        seen.add(partners());

        assertThat(seen.get(1)).isEqualTo(seen.get(0));
        assertThat(seen.get(2)).isEqualTo(seen.get(0) + 1);
        remove("OM1");
    }

    @Test
    void nothing_can_be_written_in_it() {
        assertThatThrownBy(() -> moment.read(() -> add("OM2"))).hasMessageContaining("READ ONLY");
    }

    @Test
    void refusal_that_the_page_puts_into_words_does_not_spoil_it() {
        signIn("leader");
        List<Long> seen = new ArrayList<>();
        moment.read(() -> {
            assertThatThrownBy(() -> performance.table(new MeasureCode("nothing"), Dimension.MONTH, Scope.ALL))
                    .hasMessageContaining("There is no measure");
            seen.add(partners());
        });
        assertThat(seen).singleElement().isEqualTo(partners());
    }

    @Test
    void what_is_read_once_is_asked_again_in_the_next_moment_and_each_time_outside_one() {
        AtomicInteger asked = new AtomicInteger();
        ReadOnce<String, Integer> question = new ReadOnce<>(about -> asked.incrementAndGet());
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            moment.read(() -> {
                answers.add(question.of("a"));
                answers.add(question.of("b"));
                answers.add(question.of("a"));
            });
        }
        answers.add(question.of("a"));
        answers.add(question.of("a"));

        assertThat(answers).containsExactly(1, 2, 1, 3, 4, 3, 5, 6);
    }

    /** There were 150 on Performance while each of its parts asked for itself. */
    @ParameterizedTest
    @CsvSource({"'', 60", "performance, 50", "teams, 40", "regions/EMSOU, 60", "feedback, 40"})
    void page_asks_the_database_few_questions(String page, int most) {
        signIn("leader");
        open("benefits");
        long before = asked();
        open(page);

        assertThat(asked() - before).isBetween(5L, (long) most);
    }

    private long asked() {
        return jdbc.sql("SHOW GLOBAL STATUS LIKE 'Com_select'")
                .query((row, number) -> row.getLong("Value"))
                .single();
    }

    private long partners() {
        return jdbc.sql("SELECT COUNT(*) FROM partner").query(Long.class).single();
    }

    private void add(String code) {
        jdbc.sql("INSERT INTO partner (code, name, valid_from, valid_to) VALUES (?, ?, '2020-01-01', '2020-01-02')")
                .params(code, code)
                .update();
    }

    private void remove(String code) {
        jdbc.sql("DELETE FROM partner WHERE code = ?").param(code).update();
    }
}
