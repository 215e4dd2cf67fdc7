package toex.outcomes.dataimport;

import toex.outcomes.shared.Refusal;

/**
 * Looks through one part of a workbook, byte by byte, for what would make reading it take memory or time without bound:
 * declared entities, endless texts and tags, deep nesting, rows of endless cells.
 */
final class XmlScan {

    private static final int LONGEST_RUN = 1 << 16;
    private static final int LARGEST_ITEM = 1 << 18;
    private static final int DEEPEST = 64;
    private static final int MOST_FORMULAS = 1_000;

    /** Where in the part the scan is. */
    private enum At {
        TEXT,
        TAG,
        QUOTED,
        COMMENT,
        CDATA,
        INSTRUCTION
    }

    private final byte[] tag = new byte[LONGEST_RUN + 1];
    private At at = At.TEXT;
    private int run;
    private int quote;
    private int depth;
    private int cellsInRow;
    private int itemBytes;
    private int formulas;
    private long rows;
    private boolean hasSharedTexts;

    void scan(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            scan(bytes[i]);
        }
    }

    /** How many rows of a sheet were seen. */
    long rows() {
        return rows;
    }

    /** Whether it is the table of shared texts, which is kept in memory. */
    boolean hasSharedTexts() {
        return hasSharedTexts;
    }

    private void scan(byte b) {
        itemBytes++;
        switch (at) {
            case TEXT -> {
                if (b == '<') {
                    enter(At.TAG);
                } else {
                    lengthen("a text");
                }
            }
            case TAG -> inTag(b);
            case QUOTED -> {
                keep(b);
                at = b == quote ? At.TAG : At.QUOTED;
            }
            case COMMENT -> untilEnd(b, "-->");
            case CDATA -> untilEnd(b, "]]>");
            case INSTRUCTION -> untilEnd(b, "?>");
        }
    }

    private void inTag(byte b) {
        if (b == '>') {
            closeTag();
            enter(At.TEXT);
            return;
        }
        keep(b);
        if (b == '"' || b == '\'') {
            quote = b;
            at = At.QUOTED;
        } else if (run == 1 && b == '?') {
            enter(At.INSTRUCTION);
        } else if (run == 3 && begins("!--")) {
            enter(At.COMMENT);
        } else if (run == 8 && begins("![CDATA[")) {
            enter(At.CDATA);
        } else if (run == 2 && begins("!") && b != '-' && b != '[') {
            throw new Refusal(
                    "The workbook declares parts of its own (DOCTYPE), which could lead outside the file. Save it anew as XLSX.");
        }
    }

    private void untilEnd(byte b, String end) {
        keep(b);
        if (run >= end.length() && ends(end)) {
            enter(At.TEXT);
        }
    }

    private void enter(At next) {
        at = next;
        run = 0;
    }

    private void keep(byte b) {
        tag[run] = b;
        lengthen("a tag");
    }

    private void lengthen(String what) {
        if (++run > LONGEST_RUN || inItem() && itemBytes > LARGEST_ITEM) {
            throw new Refusal("The workbook holds %s that is too long. No cell needs more than %,d characters."
                    .formatted(what, RowSource.LONGEST_CELL));
        }
    }

    /** Whether the part has cells or shared texts, each of which is read as a whole. */
    private boolean inItem() {
        return hasSharedTexts || cellsInRow > 0;
    }

    private void closeTag() {
        boolean end = run > 0 && tag[0] == '/';
        boolean empty = run > 0 && tag[run - 1] == '/';
        if (end) {
            depth--;
            if (is(0, run, "/row") || is(0, run, "/sst")) {
                itemBytes = 0;
                cellsInRow = 0;
            }
            return;
        }
        if (!empty && ++depth > DEEPEST) {
            throw new Refusal("The workbook is nested too deeply to be a sheet of rows.");
        }
        note();
    }

    private void note() {
        int start = 0;
        int end = 0;
        while (end < run && !isSpace(tag[end]) && tag[end] != '/') {
            if (tag[end++] == ':') {
                start = end;
            }
        }
        if (is(start, end, "c")) {
            itemBytes = 0;
            if (++cellsInRow > RowSource.MOST_CELLS || column(end) > RowSource.MOST_CELLS) {
                throw new Refusal("The sheet has cells beyond its column %d. Delete what stands beside the table."
                        .formatted(RowSource.MOST_CELLS));
            }
        } else if (is(start, end, "row")) {
            rows++;
            cellsInRow = 0;
            itemBytes = 0;
        } else if (is(start, end, "si")) {
            hasSharedTexts = true;
            itemBytes = 0;
        } else if (is(start, end, "f") && ++formulas > MOST_FORMULAS) {
            throw new Refusal("The workbook is full of formulas. Copy the sheet and paste its values into a new one.");
        }
    }

    /** The column in a cell's address such as {@code r="C7"}, from 1; 0 where it has none. */
    private int column(int from) {
        for (int i = from; i + 1 < run; i++) {
            if (isSpace(tag[i]) && tag[i + 1] == 'r' && (i + 2 == run || tag[i + 2] == '=' || isSpace(tag[i + 2]))) {
                return columnAt(i + 2);
            }
        }
        return 0;
    }

    private int columnAt(int from) {
        int column = 0;
        for (int i = from; i < run && (tag[i] < '0' || tag[i] > '9'); i++) {
            if (Character.isLetter(tag[i])) {
                column = Math.min(column, 1 << 20) * 26 + Character.toUpperCase(tag[i]) - 'A' + 1;
            }
        }
        return column;
    }

    private boolean begins(String with) {
        return is(0, Math.min(run, with.length()), with);
    }

    private boolean ends(String with) {
        return is(run - with.length(), run, with);
    }

    private boolean is(int from, int to, String text) {
        if (to - from != text.length()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (tag[i] != text.charAt(i - from)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\t' || b == '\n' || b == '\r';
    }
}
