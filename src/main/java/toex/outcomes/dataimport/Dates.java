package toex.outcomes.dataimport;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the dates of a row. */
final class Dates {

    private Dates() {}

    /** Null, with the reason in the cells, where there is no such day or it is still to come. */
    static @Nullable LocalDate required(Cells cells, String column, LocalDate today) {
        if (cells.text(column).isEmpty()) {
            cells.reject(column, "", "A date such as 2022-07-31 or 31/07/2022.");
            return null;
        }
        return optional(cells, column, today);
    }

    /** Null where the cell is empty, too. */
    static @Nullable LocalDate optional(Cells cells, String column, LocalDate today) {
        String text = cells.text(column);
        if (text.isEmpty()) {
            return null;
        }
        LocalDate date = DateCell.parse(text).orElse(null);
        if (date == null) {
            cells.reject(column, text, "A date of the calendar such as 2022-07-31 or 31/07/2022.");
        } else if (date.isAfter(today)) {
            cells.reject(column, text, "A date not in the future: %s at the latest.".formatted(today));
            return null;
        }
        return date;
    }
}
