package toex.outcomes.performance;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.DisclosureStatus;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.Measure;
import toex.outcomes.figures.MeasureCode;
import toex.outcomes.figures.Source;
import toex.outcomes.figures.Unit;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.Scope;

class ExportTest {

    private static final Scope SCOPE = new Scope(Period.parse("2022"), new RegionCode("EMSOU"));
    private static final Measure MEASURE =
            new Measure(new MeasureCode("disruption"), "disruptions", "=HYPERLINK(\"x\")", Unit.COUNT, "");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                "\n=1",
                "＝1+1",
                "=cmd|' /C calc'!A0",
                "a \"quoted\", text"
            })
    void no_cell_of_either_file_is_run_by_a_spreadsheet(String text) throws IOException {
        Export export = export(text);
        for (NamedCsvRecord record : csv(export)) {
            assertThat(record.getFields())
                    .noneMatch(cell -> !cell.isEmpty() && "=+-@\t\r\n＝".indexOf(cell.charAt(0)) >= 0);
            assertThat(record.getField("row")).endsWith(text);
        }
        for (Sheet sheet : sheets(XlsxExport.write(export))) {
            for (Row row : sheet.read()) {
                assertThat(row.stream().filter(cell -> cell != null).map(Cell::getType))
                        .doesNotContain(CellType.FORMULA);
            }
        }
    }

    @Test
    void each_row_of_the_csv_says_all_that_belongs_to_its_figure() throws IOException {
        NamedCsvRecord record = csv(export("Fraud")).getFirst();
        assertThat(record.getField("marking")).isEqualTo("OFFICIAL");
        assertThat(record.getField("value")).isEqualTo("12");
        assertThat(record.getField("period")).isEqualTo("2022");
        assertThat(record.getField("region")).isEqualTo("EMSOU");
        assertThat(record.getField("source")).isEqualTo("Programme records, 7 records from 1 import");
        assertThat(record.getField("imports")).contains("march.csv", "2024-03-31T10:00:00Z", "c".repeat(64));
        assertThat(record.getField("statement")).contains("not official statistics");
    }

    @Test
    void a_hidden_value_has_its_symbol_in_both_files() throws IOException {
        Figure hidden = new Figure(
                MEASURE,
                SCOPE,
                new Group("fraud", "Fraud"),
                null,
                DisclosureStatus.SUPPRESSED,
                Marking.OFFICIAL_SENSITIVE,
                source());
        Export export = export(hidden);
        assertThat(csv(export).getFirst().getField("value")).isEqualTo("c");
        Sheet figures = sheets(XlsxExport.write(export)).get(1);
        assertThat(figures.read().get(2).getCellText(5)).isEqualTo("c");
        assertThat(text(figures)).contains("OFFICIAL-SENSITIVE");
        assertThat(export.fileName("disruption", "EMSOU", "csv"))
                .isEqualTo("toex-disruption-2022-EMSOU-OFFICIAL-SENSITIVE.csv");
    }

    @Test
    void the_workbook_has_the_figures_as_numbers_and_the_table_as_it_stands() throws IOException {
        List<Sheet> sheets = sheets(XlsxExport.write(export("Fraud")));
        assertThat(sheets).extracting(Sheet::getName).containsExactly("About", "Figures", "Table");
        assertThat(text(sheets.getFirst())).contains("OFFICIAL", "2022", "East Midlands", "not official statistics");
        Row figure = sheets.get(1).read().get(2);
        assertThat(figure.getCellAsNumber(5)).hasValue(BigDecimal.valueOf(12));
        List<Row> table = sheets.get(2).read();
        assertThat(table.get(1).getCellText(1)).isEqualTo("Major");
        assertThat(table.get(2).getCellAsNumber(1)).hasValue(BigDecimal.valueOf(12));
        assertThat(table.getLast().getCellText(0)).isEqualTo("total");
    }

    @Test
    void measures_beside_each_other_stand_in_one_sheet_under_their_names() throws IOException {
        List<Row> table =
                sheets(XlsxExport.write(together(Dimension.LEVEL))).get(2).read();
        assertThat(table.get(1).stream().map(Cell::getText))
                .containsExactly(
                        "threat", "disruptions: Major", "disruptions: total", "referrals: Major", "referrals: total");
        assertThat(table.get(2).stream().skip(1).map(Cell::getText)).containsExactly("12", "12", "30", "30");
        List<Row> undivided = sheets(XlsxExport.write(together(null))).get(2).read();
        assertThat(undivided.get(1).stream().map(Cell::getText)).containsExactly("threat", "disruptions", "referrals");
        assertThat(undivided.getLast().stream().map(Cell::getText)).containsExactly("total", "12", "30");
    }

    private static Export together(@Nullable Dimension columns) {
        Measure referrals = new Measure(new MeasureCode("safeguarding-referral"), "referrals", "r", Unit.COUNT, "");
        return new Export(
                "Performance",
                "East Midlands",
                SCOPE.period(),
                List.of("Management information, not official statistics."),
                List.of(),
                List.of(one(MEASURE, 12, columns), one(referrals, 30, columns)));
    }

    private static PivotTable one(Measure measure, int count, @Nullable Dimension columns) {
        Figure figure = Figure.shown(measure, SCOPE, new Group("g", "G"), BigDecimal.valueOf(count), source());
        List<Figure> cells = columns == null ? List.of() : List.of(figure);
        return new PivotTable(
                measure,
                Dimension.THREAT,
                columns,
                SCOPE,
                List.of(new PivotTable.Line(new Group("g", "G"), cells, figure)),
                columns == null ? List.of() : List.of(new Group("major", "Major")),
                cells,
                figure);
    }

    private static Export export(String label) {
        return export(Figure.shown(MEASURE, SCOPE, new Group("g", label), BigDecimal.valueOf(12), source()));
    }

    private static Export export(Figure figure) {
        Group group = figure.group() == null ? new Group("g", "G") : figure.group();
        PivotTable pivot = new PivotTable(
                MEASURE,
                Dimension.THREAT,
                Dimension.LEVEL,
                SCOPE,
                List.of(new PivotTable.Line(group, List.of(figure), figure)),
                List.of(new Group("major", "Major")),
                List.of(figure),
                figure);
        return new Export(
                "Performance",
                "East Midlands",
                SCOPE.period(),
                List.of("Management information, not official statistics."),
                Stream.of(new Export.Entry("by threat type", group.label(), "", figure))
                        .toList(),
                List.of(pivot));
    }

    private static Source source() {
        Source.ImportReference reference =
                new Source.ImportReference(4, "march.csv", "c".repeat(64), Instant.parse("2024-03-31T10:00:00Z"));
        return new Source.Records(7, List.of(reference), reference.loaded());
    }

    private static List<NamedCsvRecord> csv(Export export) throws IOException {
        String text = new String(CsvExport.write(export), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text.substring(1))) {
            return reader.stream().toList();
        }
    }

    private static List<Sheet> sheets(byte[] file) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(file)).getSheets().toList();
    }

    private static String text(Sheet sheet) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Row row : sheet.read()) {
            row.forEach(cell -> text.append(cell == null ? "" : cell.getText()).append('\n'));
        }
        return text.toString();
    }
}
