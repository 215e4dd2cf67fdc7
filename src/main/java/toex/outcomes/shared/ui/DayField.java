package toex.outcomes.shared.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.Locale;

/** A field for a day, as the United Kingdom writes it. */
public class DayField extends DatePicker {

    private static final int MONDAY = 1;

    public DayField(String label) {
        super(label);
        setLocale(Locale.UK);
        setI18n(new DatePickerI18n().setFirstDayOfWeek(MONDAY));
    }

    /** Whether something stands in it that cannot be read as a day. */
    public final boolean isUnreadable() {
        return isInputUnparsable();
    }
}
