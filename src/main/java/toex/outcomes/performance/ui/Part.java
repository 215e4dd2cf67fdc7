package toex.outcomes.performance.ui;

import java.util.Locale;

/** A part of the page by the name that it has in addresses: {@code performance#table}. */
enum Part {
    COUNTS,
    BREAKDOWNS,
    TRENDS,
    TABLE,
    STAGES,
    SATISFACTION,
    BESIDE,
    RECORDS,
    NOTES;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
