package toex.outcomes.dataimport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The template of a format as XLSX: a sheet to fill in, and after it others that explain. An import reads the first one.
 *
 * @param format that the first sheet has the columns of
 * @param explanations the sheets after it
 */
public record TemplateWorkbook(ImportFormat format, List<Explanation> explanations) {

    private static final double WIDE = 24;
    private static final double WIDEST = 90;

    /**
     * A sheet that explains.
     *
     * @param name of the sheet, at most 31 characters
     * @param rows the first one with the heads of the columns
     */
    public record Explanation(String name, List<List<String>> rows) {
        public Explanation {
            rows = List.copyOf(rows);
        }
    }

    public TemplateWorkbook {
        explanations = List.copyOf(explanations);
    }

    /** The file. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Outcomes Portal", "1.0")) {
            columns(workbook.newWorksheet(format.code()));
            for (Explanation explanation : explanations) {
                explain(workbook.newWorksheet(explanation.name()), explanation.rows());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void columns(Worksheet sheet) {
        for (int column = 0; column < format.columns().size(); column++) {
            String name = format.columns().get(column);
            sheet.value(0, column, name);
            sheet.width(column, WIDE);
            // as text where it is no date, so that no spreadsheet takes a reference for a number
            sheet.style(column)
                    .format(ImportFormat.isDate(name) ? "yyyy-mm-dd" : "@")
                    .set();
        }
        heads(sheet, format.columns().size());
    }

    private static void explain(Worksheet sheet, List<List<String>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                sheet.value(row, column, rows.get(row).get(column));
                sheet.width(column, column == 1 ? WIDEST : WIDE);
            }
        }
        heads(sheet, rows.getFirst().size());
    }

    private static void heads(Worksheet sheet, int columns) {
        sheet.range(0, 0, 0, columns - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }
}
