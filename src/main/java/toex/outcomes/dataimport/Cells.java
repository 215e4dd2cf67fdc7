package toex.outcomes.dataimport;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** The cells of one row by their columns, cleaned, and what is wrong with them so far. */
final class Cells {

    private final SourceRow row;
    private final Header header;
    private final List<Rejection> rejections = new ArrayList<>(0);

    Cells(SourceRow row, Header header) {
        this.row = row;
        this.header = header;
        if (row.cells().size() < header.width() || row.width() > header.width()) {
            reject(
                    "",
                    String.join(",", row.cells()),
                    "A row has %d cells, as many as the header; this one has %d."
                            .formatted(
                                    header.width(),
                                    Math.max(row.width(), row.cells().size())));
        }
    }

    long line() {
        return row.line();
    }

    /** Without spaces around it; empty where the cell is. A character that nobody can see is a reason to reject it. */
    String text(String column) {
        int position = header.position(column);
        if (position >= row.cells().size()) {
            return "";
        }
        String value = row.cells().get(position);
        String formula = row.formulas().get(position);
        if (formula != null) {
            reject(column, "=" + formula, "A value: this cell holds a formula. Copy the sheet and paste its values.");
            return "";
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c > '~') {
                return unusual(column, value);
            }
        }
        return value.strip();
    }

    /** As {@link #text}, with the reason for rejection where it is longer. */
    String text(String column, int longest) {
        String value = text(column);
        if (value.length() > longest) {
            reject(column, value, "At most %d characters; it has %d.".formatted(longest, value.length()));
        }
        return value;
    }

    void reject(String column, String value, String right) {
        rejections.add(new Rejection(row.line(), column, value, right));
    }

    boolean isSound() {
        return rejections.isEmpty();
    }

    List<Rejection> rejections() {
        return rejections;
    }

    private String unusual(String column, String value) {
        int[] bad = value.codePoints().filter(Cells::isInvisible).limit(1).toArray();
        if (bad.length > 0) {
            reject(
                    column,
                    value,
                    "No character that can't be seen; it has %s (U+%04X)."
                            .formatted(bad[0] == '\n' || bad[0] == '\r' ? "a line break" : name(bad[0]), bad[0]));
        }
        return Normalizer.normalize(value, Normalizer.Form.NFC)
                .replace('\u00A0', ' ')
                .strip();
    }

    private static String name(int character) {
        String name = Character.getName(character);
        return name == null ? "an unknown one" : name;
    }

    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
