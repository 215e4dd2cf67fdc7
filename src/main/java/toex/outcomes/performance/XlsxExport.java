package toex.outcomes.performance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Group;

/**
 * Writes an export as a workbook: a sheet about it, one with a row for each figure, and the reader's own table as it
 * stands on screen. Texts are cells of text, which no spreadsheet runs; there are no formulas.
 */
public final class XlsxExport {

    private static final double WIDE = 60;

    private XlsxExport() {}

    /** The marking stands on each sheet, at the top and bottom of each printed page, and among the file's properties. */
    public static byte[] write(Export export) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "TOEX Outcomes", "1.0")) {
            workbook.properties()
                    .setTitle(export.title())
                    .setSubject(export.marking().text());
            about(sheet(workbook, "About", export), export);
            figures(sheet(workbook, "Figures", export), export);
            if (!export.tables().isEmpty()) {
                table(sheet(workbook, "Table", export), export.tables());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Worksheet sheet(Workbook workbook, String name, Export export) {
        Worksheet sheet = workbook.newWorksheet(name);
        sheet.header(export.marking().text(), Position.CENTER);
        sheet.footer(export.marking().text(), Position.CENTER);
        sheet.value(0, 0, export.marking().text());
        sheet.style(0, 0).bold().set();
        return sheet;
    }

    private static void about(Worksheet sheet, Export export) {
        sheet.width(0, 20);
        sheet.width(1, WIDE);
        int row = 1;
        row = fact(sheet, row, "Title", export.title());
        row = fact(sheet, row, "Period", export.period().inWords());
        row = fact(sheet, row, "Region", export.area());
        for (String statement : export.statements()) {
            row = fact(sheet, row, "Note", statement);
        }
        for (var reference : export.imports()) {
            row = fact(sheet, row, "Import", reference.inWords());
        }
    }

    private static int fact(Worksheet sheet, int row, String name, String value) {
        sheet.value(row, 0, name);
        sheet.value(row, 1, value);
        sheet.style(row, 1).wrapText(true).set();
        return row + 1;
    }

    private static void figures(Worksheet sheet, Export export) {
        int value = ExportRows.HEADER.indexOf("value");
        heads(sheet, ExportRows.HEADER);
        ExportRows rows = new ExportRows(export);
        int row = 2;
        for (Export.Entry entry : export.entries()) {
            List<String> cells = rows.cells(entry);
            for (int i = 0; i < cells.size(); i++) {
                if (i == value) {
                    value(sheet, row, i, entry.figure());
                } else {
                    sheet.value(row, i, cells.get(i));
                }
            }
            row++;
        }
    }

    private static void table(Worksheet sheet, List<PivotTable> tables) {
        PivotTable first = tables.getFirst();
        heads(
                sheet,
                Stream.concat(
                                Stream.of(first.rows().code()),
                                tables.stream().flatMap(table -> heads(table, tables.size() > 1)))
                        .toList());
        int row = 2;
        for (int i = 0; i < first.lines().size(); i++) {
            int index = i;
            line(
                    sheet,
                    row++,
                    first.lines().get(i).group().label(),
                    tables.stream().flatMap(table -> cells(table.lines().get(index))));
        }
        line(
                sheet,
                row,
                "total",
                tables.stream().flatMap(table -> Stream.concat(table.totals().stream(), Stream.of(table.total()))));
    }

    /** With the measure before each where there are several. */
    private static Stream<String> heads(PivotTable table, boolean several) {
        String name = table.measure().name();
        if (table.columns() == null) {
            return Stream.of(name);
        }
        return Stream.concat(table.heads().stream().map(Group::label), Stream.of("total"))
                .map(head -> several ? name + ": " + head : head);
    }

    private static Stream<Figure> cells(PivotTable.Line line) {
        return Stream.concat(line.cells().stream(), Stream.of(line.total()));
    }

    private static void line(Worksheet sheet, int row, String label, Stream<Figure> figures) {
        sheet.value(row, 0, label);
        int column = 1;
        for (Figure figure : figures.toList()) {
            value(sheet, row, column++, figure);
        }
    }

    private static void heads(Worksheet sheet, List<String> heads) {
        for (int i = 0; i < heads.size(); i++) {
            sheet.value(1, i, heads.get(i));
            sheet.style(1, i).bold().set();
        }
        sheet.freezePane(1, 2);
    }

    /** A number, or the symbol where it may not be shown. */
    private static void value(Worksheet sheet, int row, int column, Figure figure) {
        if (figure.value() == null) {
            sheet.value(row, column, figure.status().symbol());
        } else {
            sheet.value(row, column, figure.value());
        }
    }
}
