package toex.outcomes.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Refusal;

class TimelineTest {

    private static final LocalDate MARCH = LocalDate.of(2027, 3, 31);
    private static final LocalDate APRIL = LocalDate.of(2027, 4, 1);
    private static final Timeline<String> EAST = Timeline.beginning(Timeline.BEGINNING, "east");

    @Test
    void a_change_holds_from_its_day_on_and_not_before() {
        Timeline<String> moved = EAST.changed(APRIL, "south");
        assertThat(moved.on(MARCH)).contains("east");
        assertThat(moved.on(APRIL)).contains("south");
        assertThat(moved.on(LocalDate.of(2100, 1, 1))).contains("south");
    }

    @Test
    void a_change_taken_back_leaves_what_was_before_it() {
        assertThat(EAST.changed(APRIL, "south").withoutLatest()).contains(EAST);
        assertThat(EAST.ended(MARCH).reopened()).isEqualTo(EAST);
        assertThat(EAST.withoutLatest()).isEmpty();
    }

    @Test
    void an_end_before_the_beginning_is_refused() {
        assertThatThrownBy(() -> Timeline.beginning(APRIL, "east").ended(MARCH))
                .isInstanceOf(Refusal.class)
                .hasMessage("It can't end on 31 March 2027, before its first day, 1 April 2027.");
    }

    @Test
    void a_change_before_a_later_one_is_refused() {
        Timeline<String> moved = EAST.changed(APRIL, "south");
        for (LocalDate day : List.of(MARCH, APRIL)) {
            assertThatThrownBy(() -> moved.changed(day, "west"))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("There is an entry from 1 April 2027 on already");
        }
        assertThatThrownBy(() -> moved.ended(MARCH)).hasMessageContaining("Take it back first");
    }

    @Test
    void a_change_after_the_end_is_refused() {
        assertThatThrownBy(() -> EAST.ended(MARCH).changed(APRIL, "west"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("It ended on 31 March 2027");
    }

    @Test
    void spans_that_overlap_are_refused() {
        assertThatThrownBy(() -> new Timeline<>(List.of(
                        new Timeline.Span<>("east", new Period(Timeline.BEGINNING, APRIL)),
                        new Timeline.Span<>("south", new Period(APRIL, Timeline.OPEN)))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("overlap on 1 April 2027");
    }

    @Test
    void the_first_difference_is_the_day_from_which_something_else_holds() {
        assertThat(EAST.firstDifference(EAST.changed(APRIL, "south"))).contains(APRIL);
        assertThat(EAST.firstDifference(EAST.ended(MARCH))).contains(APRIL);
        assertThat(EAST.firstDifference(EAST.corrected("east"))).isEmpty();
        assertThat(EAST.firstDifference(EAST.corrected("west"))).contains(Timeline.BEGINNING);
    }
}
