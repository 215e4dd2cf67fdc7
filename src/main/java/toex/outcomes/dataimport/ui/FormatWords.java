package toex.outcomes.dataimport.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Stream;
import toex.outcomes.dataimport.ImportFormat;
import toex.outcomes.dataimport.TemplateWorkbook;
import toex.outcomes.dataimport.TemplateWorkbook.Explanation;
import toex.outcomes.figures.Dimension;
import toex.outcomes.performance.Category;
import toex.outcomes.performance.PerformanceService;

/** What is said of a format, on its page and within its template. */
final class FormatWords {

    private final Component page;
    private final PerformanceService performance;

    /** @param page for its texts */
    FormatWords(Component page, PerformanceService performance) {
        this.page = page;
        this.performance = performance;
    }

    /** What may stand in the column. */
    String holds(ImportFormat format, String column) {
        return page.getTranslation("dataimport.format." + format.code() + "." + column);
    }

    /** The codes in use, each as its column, code and label. */
    List<List<String>> codes() {
        return Stream.of(Dimension.THREAT, Dimension.STRAND, Dimension.LEVEL)
                .flatMap(dimension -> performance.categories(dimension).stream()
                        .filter(Category::inUse)
                        .map(category -> List.of(dimension.code(), category.code(), category.label())))
                .toList();
    }

    /** The format's template with everything explained in it. */
    TemplateWorkbook workbook(ImportFormat format) {
        Stream<List<String>> columns =
                format.columns().stream().map(column -> List.of(column, holds(format, column), format.example(column)));
        return new TemplateWorkbook(
                format,
                List.of(
                        explanation("dataimport.format.columns", columns, "column", "holds", "example"),
                        explanation("dataimport.format.codes", codes().stream(), "column", "code", "label")));
    }

    private Explanation explanation(String name, Stream<List<String>> rows, String... heads) {
        Stream<List<String>> first = Stream.of(Stream.of(heads)
                .map(head -> page.getTranslation("dataimport.format." + head))
                .toList());
        return new Explanation(
                page.getTranslation(name), Stream.concat(first, rows).toList());
    }
}
