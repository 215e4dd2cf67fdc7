package toex.outcomes.performance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import toex.outcomes.drawing.Chart;
import toex.outcomes.drawing.Drawings;
import toex.outcomes.drawing.ui.DrawingView;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.Source;
import toex.outcomes.figures.ui.FigureCell;
import toex.outcomes.figures.ui.FigureRows;
import toex.outcomes.performance.Pipeline;
import toex.outcomes.performance.Pipeline.AtStage;
import toex.outcomes.performance.Stage;
import toex.outcomes.shared.ui.PageSection;

/** How far supported jobs came, where they stand, and how long each stage takes. */
class PipelineSection extends PageSection {

    private static final double CHART = 560;
    private static final double SPARKLINE = 120;

    PipelineSection(Pipeline pipeline) {
        super();
        addClassName("pipeline");
        setId(Part.STAGES.id());
        if (pipeline.isEmpty()) {
            title(getTranslation("performance.pipeline.none"));
            withStandfirst(getTranslation("performance.pipeline.load"));
            return;
        }
        title(getTranslation(
                "performance.pipeline.title",
                pipeline.at(Stage.PRODUCT_DELIVERED).reached().text(),
                pipeline.jobs().text()));
        withStandfirst(getTranslation("performance.pipeline.standfirst"));
        Div charts =
                new Div(chart(pipeline), new DrawingView(PipelineTimes.chart(pipeline, this), 3, CHART, code -> null));
        charts.addClassName("pipeline-charts");
        Paragraph note = new Paragraph(getTranslation("performance.pipeline.note"));
        note.addClassName("measure-note");
        add(charts, folded("performance.pipeline.caption", stages(pipeline)));
        if (!quarters(pipeline).isEmpty()) {
            add(folded("performance.pipeline.quarters", byQuarter(pipeline)));
        }
        add(note);
    }

    private Component chart(Pipeline pipeline) {
        Chart chart = Chart.steps(
                getTranslation("performance.pipeline.reached"),
                pipeline.reached(),
                Set.of(Stage.PRODUCT_DELIVERED.code()));
        return new DrawingView(chart, 3, CHART, code -> null);
    }

    private FigureRows<AtStage> stages(Pipeline pipeline) {
        FigureRows<AtStage> table = new FigureRows<>(getTranslation("performance.pipeline.caption"));
        table.addClassNames("stacking", "compact", "pipeline-stages");
        table.text(head("stage"), at -> at.stage().label());
        table.figure(head("standing"), AtStage::standing, at -> at.stage().label());
        table.column(head("days"), this::days);
        table.text(head("behind"), at -> behind(at.median()));
        table.column(head("trend"), PipelineSection::trend);
        return table.show(pipeline.stages());
    }

    private void days(FigureCell cell, AtStage at) {
        if (at.stage() == Stage.REQUESTED) {
            cell.text(getTranslation("performance.pipeline.starts"));
        } else {
            cell.figure(at.median(), at.stage().label());
        }
    }

    /** How many jobs a median is of. */
    private static String behind(Figure median) {
        return median.value() != null && median.source() instanceof Source.Records counted
                ? Long.toString(counted.records())
                : "";
    }

    private static void trend(FigureCell cell, AtStage at) {
        if (at.quarters().rows().stream().filter(row -> row.value() != null).count() > 1) {
            cell.drawing(Drawings.picture(Chart.sparkline(at.quarters()), SPARKLINE));
        }
    }

    private NativeDetails folded(String title, FigureRows<?> table) {
        NativeDetails details = new NativeDetails(getTranslation(title), table);
        details.addClassName("pipeline-details");
        return details;
    }

    private FigureRows<Integer> byQuarter(Pipeline pipeline) {
        FigureRows<Integer> table = new FigureRows<>(getTranslation("performance.pipeline.quarters"));
        table.addClassNames("stacking", "compact", "pipeline-quarters");
        List<String> quarters = quarters(pipeline);
        table.text(getTranslation("figures.dimension.quarter"), quarters::get);
        pipeline.stages().stream()
                .filter(at -> at.stage() != Stage.REQUESTED)
                .forEach(at -> table.figure(
                        at.stage().label(),
                        index -> at.quarters().rows().get(index),
                        index -> at.stage().label()));
        return table.show(IntStream.range(0, quarters.size()).boxed().toList());
    }

    private static List<String> quarters(Pipeline pipeline) {
        return pipeline.at(Stage.TRIAGED).quarters().rows().stream()
                .flatMap(figure -> Stream.ofNullable(figure.group()))
                .map(Group::label)
                .toList();
    }

    private String head(String column) {
        return getTranslation("performance.pipeline." + column);
    }
}
