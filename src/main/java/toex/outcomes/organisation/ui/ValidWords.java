package toex.outcomes.organisation.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import toex.outcomes.organisation.Timeline;
import toex.outcomes.shared.Period;

/** Says on which days something is so. */
final class ValidWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private ValidWords() {}

    /** Empty for what was so from the beginning. */
    static String from(Period valid) {
        return valid.from().equals(Timeline.BEGINNING) ? "" : inWords(valid.from());
    }

    /** Empty for what has no end as yet. */
    static String to(Period valid) {
        return valid.to().equals(Timeline.OPEN) ? "" : inWords(valid.to());
    }

    static String inWords(LocalDate day) {
        return DAY.format(day);
    }
}
