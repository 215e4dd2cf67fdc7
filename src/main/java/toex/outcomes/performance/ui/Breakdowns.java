package toex.outcomes.performance.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import toex.outcomes.drawing.Chart;
import toex.outcomes.drawing.ui.DrawingView;
import toex.outcomes.figures.Dimension;
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

    Breakdowns(Screen screen, GroupLinks links) {
        Headline headline = screen.chosen();
        addClassNames("page-section", "breakdowns");
        setId(Part.BREAKDOWNS.id());
        if (!headline.hasRecords()) {
            add(new EmptyState(getTranslation(
                    "performance.no-breakdown", headline.figure().measure().name())));
            return;
        }
        DrawingView months =
                new DrawingView(Chart.of(headline.months()), 2, HALF, code -> links.bar(Dimension.MONTH, code));
        months.addClassName("breakdown-months");
        add(months);
        screen.parts()
                .flatMap(parts -> new QuarterChart(this).of(parts, screen.scope()))
                .ifPresent(chart -> {
                    DrawingView view = new DrawingView(chart, 2, HALF, code -> null);
                    view.addClassName("breakdown-quarters");
                    add(view);
                });
        screen.tables().forEach((by, table) -> {
            DrawingView view = new DrawingView(Chart.of(table), 2, THIRD, code -> links.bar(by, code));
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
