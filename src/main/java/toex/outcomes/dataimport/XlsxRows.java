package toex.outcomes.dataimport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import toex.outcomes.shared.Refusal;

/** The rows of the first visible sheet of an XLSX workbook. Numbers in columns of dates are read as the dates they show. */
final class XlsxRows implements RowSource {

    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate BEFORE_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST_DAY = 2_958_465;
    private static final int MOST_DIGITS = 30;

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final long expected;
    private final Set<Integer> dates = new HashSet<>();
    private int width;
    private long line;

    XlsxRows(Path file) {
        expected = new XlsxGate().rowsOf(file);
        try {
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true));
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
        }
        try {
            stream = firstVisible().openStream();
            rows = stream.iterator();
        } catch (IOException | RuntimeException e) {
            closeWorkbook();
            throw damaged(e);
        }
    }

    private Sheet firstVisible() {
        return workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseThrow(() -> new Refusal("The workbook has no visible sheet."));
    }

    @Override
    public @Nullable SourceRow next() {
        try {
            while (rows.hasNext()) {
                Row row = rows.next();
                line = row.getRowNum();
                SourceRow read = read(row);
                if (!read.isBlank()) {
                    return read;
                }
            }
            return null;
        } catch (RuntimeException e) {
            throw damaged(e);
        }
    }

    private Refusal damaged(Exception e) {
        return e instanceof Refusal refusal
                ? refusal
                : new Refusal(
                        "The workbook can't be read after row %d. Save it anew as XLSX, or the sheet as \"CSV UTF-8\"."
                                .formatted(line),
                        e);
    }

    /** As wide as the header at least, for a sheet leaves out the empty cells at the end of a row. */
    private SourceRow read(Row row) {
        List<String> cells = new ArrayList<>();
        Map<Integer, String> formulas = new HashMap<>(0);
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            cells.add(cell == null ? "" : text(cell, i));
            if (cell != null && cell.getType() == CellType.FORMULA && cell.getFormula() != null) {
                formulas.put(i, cell.getFormula());
            }
        }
        SourceRow read = new SourceRow(line, cells, formulas);
        if (width == 0 && !read.isBlank()) {
            noteHeader(read);
        }
        while (cells.size() < width) {
            cells.add("");
        }
        return read;
    }

    private void noteHeader(SourceRow header) {
        width = header.width();
        for (int i = 0; i < width; i++) {
            if (ImportFormat.isDate(header.cells().get(i).strip().toLowerCase(Locale.ROOT))) {
                dates.add(i);
            }
        }
    }

    private String text(Cell cell, int position) {
        return switch (cell.getType()) {
            case NUMBER -> number(cell, dates.contains(position));
            case EMPTY -> "";
            case BOOLEAN, STRING, FORMULA, ERROR -> raw(cell);
        };
    }

    private String number(Cell cell, boolean date) {
        BigDecimal number = cell.asNumber();
        if (number == null || number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS) {
            return raw(cell);
        }
        if (date && number.signum() > 0 && number.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0) {
            LocalDate epoch = workbook.isDate1904() ? BEFORE_1904 : BEFORE_1900;
            return epoch.plusDays(number.longValue()).toString();
        }
        return number.stripTrailingZeros().toPlainString();
    }

    private static String raw(Cell cell) {
        String raw = cell.getRawValue();
        return raw == null ? "" : raw;
    }

    @Override
    public double fraction() {
        return expected == 0 ? 1 : Math.min(1, (double) line / expected);
    }

    @Override
    public void close() {
        stream.close();
        closeWorkbook();
    }

    private void closeWorkbook() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
