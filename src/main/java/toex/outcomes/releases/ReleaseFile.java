package toex.outcomes.releases;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Group;
import toex.outcomes.shared.CsvBytes;
import toex.outcomes.shared.Spreadsheets;

/** Release tables as a file for spreadsheets: a row for each cell, hidden ones with their symbol. */
public final class ReleaseFile {

    private static final List<String> HEAD =
            List.of("measure", "table", "group", "label", "period", "value", "unit", "status", "marking", "source");

    private ReleaseFile() {}

    /** As CSV in UTF-8; the same tables give the same bytes. */
    public static byte[] csv(ReleaseSet set) {
        return CsvBytes.of(HEAD, rows(set).stream());
    }

    /** As a workbook with one sheet: the marking at its top and bottom, numbers as numbers, hidden ones as their symbol. */
    public static byte[] xlsx(ReleaseSet set) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Outcomes Portal", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Release tables");
            sheet.value(0, 0, ReleaseSet.MARKING.text());
            row(sheet, 2, HEAD);
            int row = 3;
            for (List<String> cells : rows(set)) {
                row(sheet, row++, cells);
            }
            sheet.value(row + 1, 0, ReleaseSet.MARKING.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void row(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            if (column == HEAD.indexOf("value") && cell.matches("\\d+")) {
                sheet.value(row, column, Long.valueOf(cell));
            } else {
                sheet.value(row, column, cell);
            }
        }
    }

    /** The cells in the order of {@link #HEAD}. */
    static List<List<String>> rows(ReleaseSet set) {
        List<List<String>> rows = new ArrayList<>();
        for (MeasureTables measure : set.measures()) {
            rows.add(row("total", measure.total()));
            measure.tables()
                    .forEach(table -> table.figures()
                            .forEach(figure ->
                                    rows.add(row("by " + table.by().name().toLowerCase(Locale.ROOT), figure))));
        }
        return rows;
    }

    private static List<String> row(String table, Figure figure) {
        Group group = figure.group();
        return List.of(
                figure.measure().code().value(),
                table,
                group == null ? "" : group.code(),
                group == null ? "" : Spreadsheets.harmless(group.label()),
                figure.scope().period().notation(),
                figure.plain(),
                figure.measure().unit().label(),
                figure.status().name().toLowerCase(Locale.ROOT),
                figure.marking().text(),
                figure.source().inWords());
    }
}
