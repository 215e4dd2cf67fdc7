package toex.outcomes.drawing;

import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.shared.Sentence;

/** The wording of drawings, from the portal's text bundle: needed where no page is open too, as in a PDF. */
final class Words {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.UK);

    private Words() {}

    /** The text of the key below {@code drawing.} with its places filled in. */
    static String of(String key, Object... parts) {
        return Sentence.of(BUNDLE.getString("drawing." + key), parts);
    }

    static Mark mark(Figure figure) {
        String code = figure.group() == null ? "" : figure.group().code();
        return new Mark(code, of("mark", label(figure), figure.text()), false, "");
    }

    /** A part of an area, with its figure where there is one. */
    static Mark part(@Nullable FigureTable figures, AreaMap.Area area, AreaMap.Part part) {
        String words = figures == null
                ? of("part", part.name(), area.name())
                : of("part.figure", part.name(), area.name(), value(figures, part.code()));
        return new Mark(part.code(), words, false, area.code());
    }

    /** A part that has no row has no record. */
    private static String value(FigureTable figures, String code) {
        return figures.rows().stream()
                .filter(row -> row.group() != null && row.group().code().equals(code))
                .map(Figure::text)
                .findFirst()
                .orElse("0");
    }

    /** Of a series beside others. */
    static Mark mark(Series series, Figure figure) {
        return series.name().isEmpty()
                ? mark(figure)
                : mark(figure, of("mark.series", label(figure), series.name(), figure.text()));
    }

    /** With words of its own. */
    static Mark mark(Figure figure, String words) {
        return new Mark(figure.group() == null ? "" : figure.group().code(), words, false, "");
    }

    static String label(Figure figure) {
        return figure.group() == null ? figure.measure().name() : figure.group().label();
    }
}
