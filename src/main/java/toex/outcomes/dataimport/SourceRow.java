package toex.outcomes.dataimport;

import java.util.List;
import java.util.Map;

/**
 * A row of a file as it was read.
 *
 * @param line where it begins, from 1: the line of a CSV file, the row of a sheet
 * @param formulas of the cells that hold one, by their position from 0
 */
record SourceRow(long line, List<String> cells, Map<Integer, String> formulas) {

    SourceRow(long line, List<String> cells) {
        this(line, cells, Map.of());
    }

    boolean isBlank() {
        return formulas.isEmpty() && cells.stream().allMatch(String::isBlank);
    }

    /** How many cells there are up to the last one that holds something. */
    int width() {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isBlank() && !formulas.containsKey(width - 1)) {
            width--;
        }
        return width;
    }
}
