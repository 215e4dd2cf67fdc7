package toex.outcomes.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.feedback.RateLimits.Kind;

class RateLimitsTest {

    private final List<Object> trail = new ArrayList<>();
    private final RateLimits limits = new RateLimits(trail::add, Clock.systemUTC());

    @Test
    void a_whole_force_behind_one_address_gets_in_and_ten_thousand_forms_an_hour_do_not() {
        assertThat(sent(500, "192.0.2.1")).isEqualTo(500);
        assertThat(sent(9_500, "192.0.2.1")).isBetween(700L, 800L);
        assertThat(limits.waitFor(Kind.SEND, "192.0.2.1")).isBetween(1L, 60L);
    }

    @Test
    void ten_thousand_requests_by_one_link_are_stopped_and_others_of_the_same_force_go_on() {
        long kept = IntStream.range(0, 10_000)
                .filter(form -> limits.waitFor(Kind.LINK, "one link") == 0)
                .count();
        assertThat(kept).isBetween(300L, 400L);
        assertThat(limits.waitFor(Kind.LINK, "a colleague's link")).isZero();
        assertThat(limits.waitFor(Kind.SEND, "192.0.2.1")).isZero();
    }

    @Test
    void a_flood_is_one_entry_in_the_trail_and_names_no_address() {
        sent(10_000, "192.0.2.1");
        assertThat(trail).singleElement().satisfies(entry -> {
            AuditEvent event = (AuditEvent) entry;
            assertThat(event.kind()).isEqualTo("feedback-too-often");
            assertThat(event.subject()).isEqualTo("send");
            assertThat(event.toString()).doesNotContain("192.0.2.1");
        });
    }

    @Test
    void who_is_turned_away_for_one_thing_or_elsewhere_goes_on_with_another() {
        IntStream.range(0, 100).forEach(guess -> limits.waitFor(Kind.GUESS, "192.0.2.1"));
        assertThat(limits.waitFor(Kind.GUESS, "192.0.2.1")).isPositive();
        assertThat(limits.waitFor(Kind.OPEN, "192.0.2.1")).isZero();
        assertThat(limits.waitFor(Kind.GUESS, "192.0.2.2")).isZero();
    }

    private long sent(int forms, String address) {
        return IntStream.range(0, forms)
                .filter(form -> limits.waitFor(Kind.SEND, address) == 0)
                .count();
    }
}
