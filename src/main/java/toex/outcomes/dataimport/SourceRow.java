package toex.outcomes.dataimport;

import java.util.List;

/**
 * A row of a file as it was read.
 *
 * @param line where it begins, from 1: the line of a CSV file, the row of a sheet
 */
record SourceRow(long line, List<String> cells) {

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
