package toex.outcomes.performance.ui;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
import toex.outcomes.performance.PivotTable;

/** Says what a table shows. */
final class PivotWords {

    private final List<PivotTable> tables;
    private final String narrowed;
    private final Component words;

    /**
     * @param tables with the same rows and columns, one for each measure
     * @param narrowed what they are narrowed down to, empty for nothing
     * @param words a component that has the reader's language
     */
    PivotWords(List<PivotTable> tables, String narrowed, Component words) {
        this.tables = tables;
        this.narrowed = narrowed;
        this.words = words;
    }

    /** "Disruptions by region and by threat type". */
    String title() {
        String measures = measures();
        String title = words.getTranslation(
                first().columns() == null ? "performance.pivot.title.rows" : "performance.pivot.title",
                measures.substring(0, 1).toUpperCase(Locale.UK) + measures.substring(1),
                by(first().rows()),
                columns());
        return narrowed.isEmpty() ? title : words.getTranslation("performance.pivot.title.only", title, narrowed);
    }

    /** As the heading over the same figures in a file: "by region by threat type". */
    String heading() {
        String by = (by(first().rows()) + " " + columns()).strip();
        return narrowed.isEmpty() ? by : words.getTranslation("performance.pivot.title.only", by, narrowed);
    }

    /** Where the most are, empty where several measures or hidden cells leave that open. */
    Optional<String> most() {
        List<Figure> cells = first().lines().stream()
                .flatMap(line -> first().columns() == null ? Stream.of(line.total()) : line.cells().stream())
                .toList();
        boolean open = tables.size() > 1 || cells.size() < 2 || cells.stream().anyMatch(cell -> cell.value() == null);
        return open
                ? Optional.empty()
                : cells.stream()
                        .max(Comparator.comparingDouble(Figure::drawn))
                        .filter(cell -> cell.drawn() > 0 && cell.group() != null)
                        .filter(cell -> cells.stream()
                                        .filter(other -> other.drawn() == cell.drawn())
                                        .count()
                                == 1)
                        .map(cell -> words.getTranslation(
                                "performance.pivot.most",
                                cell.text(),
                                cell.group() == null ? "" : cell.group().label()));
    }

    private String measures() {
        return tables.size() == 1
                ? first().measure().name()
                : String.join(
                        ", ",
                        tables.stream()
                                .map(table -> table.measure().shortName())
                                .toList());
    }

    private String columns() {
        Dimension columns = first().columns();
        return columns == null ? "" : by(columns);
    }

    private String by(Dimension dimension) {
        return words.getTranslation("drawing.by." + dimension.code());
    }

    private PivotTable first() {
        return tables.getFirst();
    }
}
