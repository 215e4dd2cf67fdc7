package toex.outcomes.editorial.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as readers in the United Kingdom read them. */
final class Times {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);
    private static final DateTimeFormatter BRIEF = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Times() {}

    static String minute(Instant time) {
        return MINUTE.format(time.atZone(LONDON));
    }

    /** The same in fewer letters, for lists of many columns. */
    static String brief(Instant time) {
        return BRIEF.format(time.atZone(LONDON));
    }

    static String second(Instant time) {
        return SECOND.format(time.atZone(LONDON));
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
