package toex.outcomes.organisation.ui;

import com.vaadin.flow.component.AbstractField;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import toex.outcomes.organisation.Timeline;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.ui.DayField;

/** What an administrator typed or chose, refused with a sentence where it cannot be used. */
final class Asked {

    private Asked() {}

    /** The day in the field, null where it is empty. */
    static @Nullable LocalDate dayOrNull(DayField field) {
        if (field.isUnreadable()) {
            throw new Refusal(
                    "What stands in \"%s\" is not a date. Write it as 01/04/2027.".formatted(field.getLabel()));
        }
        return field.getValue();
    }

    /** The day in the field, which must be there. */
    static LocalDate day(DayField field) {
        LocalDate day = dayOrNull(field);
        if (day == null) {
            throw new Refusal("The date is missing. Choose it in \"%s\".".formatted(field.getLabel()));
        }
        if (day.isBefore(Timeline.BEGINNING) || day.isAfter(Timeline.OPEN)) {
            throw new Refusal("%s is not a date that can be used here. Check the year.".formatted(day));
        }
        return day;
    }

    /** The value of a field in which something must be chosen. */
    static <T> T chosen(AbstractField<?, T> field, String missing) {
        T value = field.getValue();
        if (value == null) {
            throw new Refusal(missing);
        }
        return value;
    }

    static OrganisationCode organisationCode(String typed) {
        try {
            return new OrganisationCode(typed.strip());
        } catch (IllegalArgumentException unreadable) {
            throw unreadable(typed, unreadable);
        }
    }

    static RegionCode regionCode(String typed) {
        try {
            return new RegionCode(typed.strip());
        } catch (IllegalArgumentException unreadable) {
            throw unreadable(typed, unreadable);
        }
    }

    private static Refusal unreadable(String typed, IllegalArgumentException cause) {
        if (typed.isBlank()) {
            return new Refusal("Enter a code of 2 to 16 letters, digits or dashes.", cause);
        }
        return new Refusal(
                "\"%s\" can't be a code. Write 2 to 16 letters, digits or dashes.".formatted(typed.strip()), cause);
    }
}
