package toex.outcomes.performance.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import toex.outcomes.drawing.Chart;
import toex.outcomes.drawing.ui.DrawingView;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.performance.Headline;
import toex.outcomes.performance.OutcomeKind;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.EmptyState;

/**
 * One measure by month, in its parts by quarter, by place, threat type and strand, and disruptions by level: each as a chart
 * with its finding.
 */
class Breakdowns extends Div {

    private static final double HALF = 620;
    private static final double THIRD = 500;

    /**
     * @param quarters the parts by quarter, empty where there are too few
     * @param address where what stands for the group of a dimension leads, null for nowhere
     */
    Breakdowns(
            Headline headline,
            Optional<Chart> quarters,
            Map<Dimension, FigureTable> tables,
            BiFunction<Dimension, String, @Nullable String> address) {
        addClassNames("page-section", "breakdowns");
        setId(Part.BREAKDOWNS.id());
        if (!headline.hasRecords()) {
            add(new EmptyState(getTranslation(
                    "performance.no-breakdown", headline.figure().measure().name())));
            return;
        }
        DrawingView months =
                new DrawingView(Chart.of(headline.months()), 2, HALF, code -> address.apply(Dimension.MONTH, code));
        months.addClassName("breakdown-months");
        add(months);
        quarters.ifPresent(chart -> {
            DrawingView view = new DrawingView(chart, 2, HALF, code -> null);
            view.addClassName("breakdown-quarters");
            add(view);
        });
        tables.forEach((by, table) -> {
            DrawingView view = new DrawingView(Chart.of(table), 2, THIRD, code -> address.apply(by, code));
            view.addClassName("breakdown-" + by.code());
            add(view);
        });
    }

    /** Regions, or the forces of the region that was chosen. */
    static Dimension place(Scope scope) {
        return scope.region() == null ? Dimension.REGION : Dimension.FORCE;
    }

    /** What the measure is broken down by in that scope, beside months. */
    static List<Dimension> dimensions(OutcomeKind kind, Scope scope) {
        List<Dimension> dimensions = new ArrayList<>();
        dimensions.add(place(scope));
        dimensions.add(Dimension.THREAT);
        dimensions.add(Dimension.STRAND);
        if (kind == OutcomeKind.DISRUPTION) {
            dimensions.add(Dimension.LEVEL);
        }
        return dimensions;
    }
}
