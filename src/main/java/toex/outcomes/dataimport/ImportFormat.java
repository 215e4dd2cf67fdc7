package toex.outcomes.dataimport;

import java.util.List;
import java.util.Locale;

/** What a file can hold. Its header says which: the columns may stand in any order, and all of them must be there. */
public enum ImportFormat {
    OUTCOME_RECORDS(
            List.of("reference", "kind", "date", "force", "threat", "strand", "level", "quantity", "operation"));

    private final List<String> columns;

    ImportFormat(List<String> columns) {
        this.columns = columns;
    }

    /** Names of the columns as in the template. */
    public List<String> columns() {
        return columns;
    }

    /** As it is kept: {@code outcome-records}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
