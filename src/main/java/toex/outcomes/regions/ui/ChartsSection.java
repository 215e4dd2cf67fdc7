package toex.outcomes.regions.ui;

import com.vaadin.flow.component.html.Div;
import toex.outcomes.drawing.Chart;
import toex.outcomes.drawing.ui.DrawingView;
import toex.outcomes.figures.Dimension;
import toex.outcomes.performance.Headline;
import toex.outcomes.performance.PerformanceService;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.PageSection;

/** The region's disruptions by month, threat type and strand. */
class ChartsSection extends PageSection {

    private static final double WIDTH = 560;

    ChartsSection(RegionFigures figures, PerformanceService performance, Scope scope) {
        super();
        title(getTranslation("regions.charts"));
        Div columns = new Div();
        columns.addClassNames("region-columns", "region-charts");
        figures.disruptions().map(Headline::months).ifPresent(months -> columns.add(view(Chart.of(months))));
        for (Dimension by : new Dimension[] {Dimension.THREAT, Dimension.STRAND}) {
            columns.add(view(Chart.of(performance.table(TeamsView.DISRUPTIONS, by, scope))));
        }
        add(columns);
    }

    private static DrawingView view(Chart chart) {
        return new DrawingView(chart, 3, WIDTH, code -> null);
    }
}
