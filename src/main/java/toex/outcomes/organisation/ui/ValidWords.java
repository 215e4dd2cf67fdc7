package toex.outcomes.organisation.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import toex.outcomes.organisation.Timeline;
import toex.outcomes.shared.Period;

/** Says on which days something is so. */
final class ValidWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private ValidWords() {}

    /** @param page for its texts */
    static String from(Component page, Period valid) {
        return valid.from().equals(Timeline.BEGINNING)
                ? page.getTranslation("organisation.from-the-beginning")
                : inWords(valid.from());
    }

    /** @param page for its texts */
    static String to(Component page, Period valid) {
        return valid.to().equals(Timeline.OPEN) ? page.getTranslation("organisation.no-end") : inWords(valid.to());
    }

    static String inWords(LocalDate day) {
        return DAY.format(day);
    }
}
