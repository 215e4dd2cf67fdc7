package toex.outcomes.performance;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Source;
import toex.outcomes.figures.Source.ImportReference;
import toex.outcomes.shared.RegionCode;

/** An export as the rows of a file: one for each figure, with everything that belongs to it. */
final class ExportRows {

    static final List<String> HEADER = List.of(
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

    private final String statement;

    /** A few imports stand behind all of the figures. */
    private final Map<ImportReference, String> imports = new HashMap<>();

    ExportRows(Export export) {
        this.statement = String.join(" ", export.statements());
    }

    /** In the order of {@link #HEADER}. */
    List<String> cells(Export.Entry entry) {
        Figure figure = entry.figure();
        RegionCode region = figure.scope().region();
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
                region == null ? "all" : region.value(),
                figure.source().inWords(),
                imports(figure.source()),
                figure.measure().definition(),
                statement);
    }

    private String imports(Source source) {
        return source instanceof Source.Records records
                ? records.imports().stream()
                        .map(reference -> imports.computeIfAbsent(reference, ImportReference::inWords))
                        .collect(Collectors.joining("; "))
                : "";
    }
}
