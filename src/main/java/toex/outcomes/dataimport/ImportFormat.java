package toex.outcomes.dataimport;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a file can hold. Its header says which: the columns may stand in any order, and all of them must be there. */
public enum ImportFormat {
    OUTCOME_RECORDS(
            List.of("reference", "kind", "date", "force", "threat", "strand", "level", "quantity", "operation"));

    private static final Set<String> DATES = Set.of("date");

    private final List<String> columns;

    ImportFormat(List<String> columns) {
        this.columns = columns;
    }

    /** Names of the columns as in the template. */
    public List<String> columns() {
        return columns;
    }

    /** Whether the column of that name holds dates, in whatever format. */
    static boolean isDate(String column) {
        return DATES.contains(column);
    }

    /** As it is kept: {@code outcome-records}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
