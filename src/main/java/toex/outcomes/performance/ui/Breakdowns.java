package toex.outcomes.performance.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import toex.outcomes.drawing.Chart;
import toex.outcomes.drawing.ui.DrawingView;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.Measure;
import toex.outcomes.performance.Headline;
import toex.outcomes.performance.OutcomeKind;
import toex.outcomes.performance.PerformanceService;
import toex.outcomes.performance.Selection;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.EmptyState;

/** One measure by month, place, threat type and strand, and disruptions by level: each as a chart with its finding. */
class Breakdowns extends Div {

    private static final double WHOLE = 1180;
    private static final double HALF = 560;

    private final Scope scope;
    private final Measure measure;

    Breakdowns(PerformanceService performance, Headline headline, Scope scope) {
        this.scope = scope;
        this.measure = headline.figure().measure();
        addClassNames("page-section", "breakdowns");
        if (!headline.hasRecords()) {
            add(new EmptyState(getTranslation("performance.no-breakdown", measure.name())));
            return;
        }
        DrawingView months = new DrawingView(Chart.of(headline.months()), 2, WHOLE, code -> null);
        months.addClassName("breakdown-months");
        add(months);
        Selection selection =
                Selection.of(scope).kind(OutcomeKind.of(measure.code().value()).orElseThrow());
        performance
                .breakdowns(selection, dimensions())
                .forEach((by, tables) -> tables.forEach(table -> add(chart(table))));
    }

    private List<Dimension> dimensions() {
        List<Dimension> dimensions = new ArrayList<>();
        dimensions.add(scope.region() == null ? Dimension.REGION : Dimension.FORCE);
        dimensions.add(Dimension.THREAT);
        dimensions.add(Dimension.STRAND);
        if (measure.code().equals(OutcomeKind.DISRUPTION.measure())) {
            dimensions.add(Dimension.LEVEL);
        }
        return dimensions;
    }

    private DrawingView chart(FigureTable table) {
        Function<String, @Nullable String> address =
                table.dimension() == Dimension.REGION ? this::region : code -> null;
        return new DrawingView(Chart.of(table), 2, HALF, address);
    }

    private @Nullable String region(String code) {
        return code.equals(Group.NOT_RECORDED)
                ? null
                : MeasureLink.address(measure.code(), new Scope(scope.period(), new RegionCode(code)));
    }
}
