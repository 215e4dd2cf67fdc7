package toex.outcomes.performance;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Source;
import toex.outcomes.figures.Source.ImportReference;
import toex.outcomes.shared.Spreadsheets;

/** Writes an export as CSV: UTF-8 with its mark, a row for each figure, with everything that belongs to it. */
public final class CsvExport {

    private static final List<String> HEADER = List.of(
            "marking",
            "table",
            "measure",
            "row",
            "column",
            "value",
            "unit",
            "status",
            "period",
            "region",
            "source",
            "imports",
            "definition",
            "statement");

    private CsvExport() {}

    /** No cell begins with what a spreadsheet takes for a formula. */
    public static byte[] write(Export export) {
        StringWriter text = new StringWriter();
        text.write('\uFEFF');
        // without a buffer of its own there is nothing to flush
        CsvWriter csv = CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        csv.writeRecord(HEADER);
        String statement = String.join(" ", export.statements());
        export.entries()
                .forEach(entry -> csv.writeRecord(cells(export, entry, statement).stream()
                        .map(Spreadsheets::harmless)
                        .toList()));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static List<String> cells(Export export, Export.Entry entry, String statement) {
        Figure figure = entry.figure();
        return List.of(
                figure.marking().text(),
                entry.table(),
                figure.measure().code().value(),
                entry.row(),
                entry.column(),
                figure.plain(),
                figure.measure().unit().label(),
                figure.status().name().toLowerCase(Locale.ROOT),
                figure.scope().period().notation(),
                figure.scope().region() == null
                        ? "all"
                        : figure.scope().region().value(),
                figure.source().inWords(),
                imports(figure.source()),
                figure.measure().definition(),
                statement);
    }

    static List<String> header() {
        return HEADER;
    }

    private static String imports(Source source) {
        return source instanceof Source.Records records
                ? records.imports().stream().map(CsvExport::inWords).collect(Collectors.joining("; "))
                : "";
    }

    static String inWords(ImportReference reference) {
        return "%s, loaded %s, sha256 %s".formatted(reference.fileName(), reference.loaded(), reference.sha256());
    }
}
