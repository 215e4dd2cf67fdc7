package toex.outcomes.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class GuessesTest {

    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private final Guesses guesses = new Guesses(clock());

    @Test
    void an_office_behind_one_address_goes_on_when_one_of_them_has_to_wait() {
        guess("sam", "office", Guesses.FROM_ONE_ADDRESS);
        assertThat(guesses.allow("sam", "office")).isFalse();
        assertThat(guesses.allow("kim", "office")).isTrue();
        assertThat(guesses.allow("sam", "elsewhere")).isTrue();
    }

    @Test
    void guessing_one_name_from_many_addresses_ends_as_well() {
        for (int address = 0; address < Guesses.FROM_ANYWHERE; address++) {
            guess("sam", "address " + address, 1);
        }
        assertThat(guesses.allow("sam", "a new address")).isFalse();
    }

    @Test
    void the_wait_is_over_after_five_minutes() {
        guess("sam", "office", Guesses.FROM_ONE_ADDRESS);
        now = now.plus(Guesses.WINDOW).plus(Duration.ofSeconds(1));
        assertThat(guesses.allow("sam", "office")).isTrue();
    }

    @Test
    void the_right_password_wipes_out_the_wrong_ones_before_it() {
        guess("sam", "office", Guesses.FROM_ONE_ADDRESS - 1);
        guesses.right("sam", "office");
        guess("sam", "office", Guesses.FROM_ONE_ADDRESS - 1);
        assertThat(guesses.allow("sam", "office")).isTrue();
    }

    private void guess(String name, String address, int times) {
        for (int i = 0; i < times; i++) {
            guesses.wrong(name, address);
        }
    }

    private Clock clock() {
        InstantSource source = () -> now;
        return source.withZone(ZoneOffset.UTC);
    }
}
