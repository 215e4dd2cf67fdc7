package toex.outcomes.sampler;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import toex.outcomes.drawing.Chart;
import toex.outcomes.drawing.ui.DrawingView;
import toex.outcomes.shared.ui.PageSection;

/** Every kind of chart from ordinary, no, hidden and extreme data. */
class ChartSamples extends PageSection {

    private static final double WIDTH = 350;

    ChartSamples() {
        super();
        title(getTranslation("sampler.charts"));
        withStandfirst(getTranslation("sampler.charts.standfirst"));
        for (Chart.Kind kind : Chart.Kind.values()) {
            add(new H3(name(kind)), row(kind));
        }
    }

    private Component row(Chart.Kind kind) {
        Div row = new Div();
        row.addClassName("sampler-charts");
        for (SampleCase from : SampleCase.values()) {
            String words = getTranslation("sampler.case." + from.code());
            Paragraph label = new Paragraph(words);
            label.addClassName("kicker");
            String title = getTranslation("sampler.chart", name(kind), words);
            row.add(new Div(label, new DrawingView(SampleCharts.of(kind, from, title), 4, WIDTH, code -> null)));
        }
        return row;
    }

    private static String name(Chart.Kind kind) {
        return kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
