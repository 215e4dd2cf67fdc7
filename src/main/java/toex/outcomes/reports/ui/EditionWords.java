package toex.outcomes.reports.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import toex.outcomes.reports.Edition;

/** What pages say of an edition. */
final class EditionWords {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private EditionWords() {}

    static String minute(Instant instant) {
        return MINUTE.format(instant.atZone(LONDON));
    }

    static String day(Instant instant) {
        return day(LocalDate.ofInstant(instant, LONDON));
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "Current", "Superseded by edition 12". */
    static String standing(Component on, Edition edition) {
        Edition.Issue issue = edition.issue();
        Integer by = issue == null ? null : issue.supersededBy();
        return on.getTranslation("reports.standing." + edition.standing(), by == null ? 0 : by);
    }

    /** "Edition 12", or where it stands on its way there. */
    static String name(Component on, Edition edition) {
        return edition.wasIssued()
                ? on.getTranslation("reports.edition.number", edition.printed().number())
                : standing(on, edition);
    }
}
