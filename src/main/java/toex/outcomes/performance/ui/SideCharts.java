package toex.outcomes.performance.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import toex.outcomes.drawing.Chart;
import toex.outcomes.drawing.Series;
import toex.outcomes.drawing.ui.DrawingView;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.performance.ui.SideBySide.Pair;
import toex.outcomes.shared.Scope;

/** Breakdowns of two scopes in one chart each: two periods of the same length as slopes, all else as bars beside each other. */
class SideCharts extends Div {

    private static final double HALF = 560;
    private static final int MOST = 14;

    private final transient Scope here;
    private final transient Scope there;

    /**
     * @param names of the scopes, as short as tells them apart
     * @param alike whether the periods are of the same length, so that their counts can be compared
     */
    SideCharts(
            Scope here,
            Scope there,
            Map<Dimension, FigureTable> tables,
            Map<Dimension, FigureTable> others,
            Map<Scope, String> names,
            boolean alike) {
        this.here = here;
        this.there = there;
        addClassName("side-charts");
        tables.forEach((by, table) -> {
            FigureTable other = others.get(by);
            if (other != null && isWorthwhile(table, other)) {
                List<Pair> pairs = SideBySide.pairs(table, other);
                Series mine = series("here", here, names, table, pairs.stream().map(Pair::here));
                Series theirs =
                        series("there", there, names, other, pairs.stream().map(Pair::there));
                add(new DrawingView(chart(by, mine, theirs, alike), 3, HALF, code -> null));
            }
        });
    }

    /** With a row for each group that the other one has too: without a record it is 0. */
    private static Series series(
            String code, Scope scope, Map<Scope, String> names, FigureTable table, Stream<Figure> rows) {
        FigureTable all =
                new FigureTable(table.measure(), table.dimension(), table.scope(), rows.toList(), table.total());
        return new Series(code, names.getOrDefault(scope, ""), all);
    }

    private static boolean isWorthwhile(FigureTable table, FigureTable other) {
        int groups = Math.max(table.rows().size(), other.rows().size());
        return groups > 1 && groups <= MOST;
    }

    /** What is earlier comes first. */
    private Chart chart(Dimension by, Series mine, Series theirs, boolean alike) {
        boolean before = there.period().from().isBefore(here.period().from());
        Series first = before ? theirs : mine;
        Series second = before ? mine : theirs;
        boolean periods = !here.period().equals(there.period());
        if (alike && periods) {
            return Chart.slope(first, second);
        }
        // of two regions the one that the page is about comes second, in the accent
        List<Series> order = periods ? List.of(first, second) : List.of(theirs, mine);
        return Chart.grouped(title(by, mine), order);
    }

    private String title(Dimension by, Series mine) {
        String name = mine.figures().measure().shortName();
        return getTranslation(
                "drawing.neutral",
                name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1),
                getTranslation("drawing.by." + by.code()));
    }
}
