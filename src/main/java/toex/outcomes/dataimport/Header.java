package toex.outcomes.dataimport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import toex.outcomes.shared.Refusal;

/** The first row of a file: which format it is, and where each column stands. */
final class Header {

    private static final int NAMED = 10;

    private final ImportFormat format;
    private final int width;
    private final Map<String, Integer> positions = new HashMap<>();

    /** @throws Refusal where the row is no header of any format */
    Header(SourceRow row) {
        List<String> names = row.cells().stream()
                .limit(row.width())
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
        List<String> twice = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).isEmpty() && positions.putIfAbsent(names.get(i), i) != null) {
                twice.add(names.get(i));
            }
        }
        width = names.size();
        format = closest();
        List<String> missing = format.columns().stream()
                .filter(column -> !positions.containsKey(column))
                .toList();
        List<String> unknown = positions.keySet().stream()
                .filter(name -> !format.columns().contains(name))
                .sorted()
                .toList();
        refuse(missing, "misses the column %s", names);
        refuse(twice, "has the column %s twice", names);
        refuse(names.contains("") ? List.of("") : List.of(), "has the column %s, which has no name", names);
        refuse(unknown, "has the column %s, which is not known", names);
    }

    ImportFormat format() {
        return format;
    }

    /** How many cells a row must have. */
    int width() {
        return width;
    }

    /** Where the column's cell stands in a row, from 0. */
    int position(String column) {
        Integer position = positions.get(column);
        if (position == null) {
            throw new IllegalArgumentException("No column " + column + ".");
        }
        return position;
    }

    private ImportFormat closest() {
        return Arrays.stream(ImportFormat.values())
                .max((one, other) -> Long.compare(known(one), known(other)))
                .orElseThrow();
    }

    private long known(ImportFormat candidate) {
        return candidate.columns().stream().filter(positions::containsKey).count();
    }

    private void refuse(List<String> columns, String what, List<String> names) {
        if (columns.isEmpty()) {
            return;
        }
        String listed = String.join(
                ", ", columns.stream().limit(NAMED).map(Header::shortened).toList());
        String semicolons = names.size() == 1 && names.getFirst().contains(";")
                ? " Its cells seem to be separated by semicolons: save it with commas."
                : "";
        throw new Refusal("The header %s. It must have each of these once, in any order: %s.%s"
                .formatted(what.formatted(listed), String.join(",", format.columns()), semicolons));
    }

    private static String shortened(String name) {
        return "\"" + (name.length() > 40 ? name.substring(0, 40) + "…" : name) + "\"";
    }
}
