package toex.outcomes.feedback.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as the reader's calendar has them. */
final class Days {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private Days() {}

    static String inWords(LocalDate day) {
        return DAY.format(day);
    }

    static String inWords(Instant instant) {
        return DAY.format(instant);
    }
}
