package toex.outcomes.performance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import toex.outcomes.drawing.Chart;
import toex.outcomes.drawing.ui.DrawingImage;
import toex.outcomes.drawing.ui.DrawingView;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.Source;
import toex.outcomes.figures.ui.FigureDoor;
import toex.outcomes.performance.Pipeline;
import toex.outcomes.performance.Pipeline.AtStage;
import toex.outcomes.performance.Stage;
import toex.outcomes.shared.ui.PageSection;
import toex.outcomes.shared.ui.RowTable;

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

    private RowTable<AtStage> stages(Pipeline pipeline) {
        RowTable<AtStage> table = new RowTable<>(getTranslation("performance.pipeline.caption"));
        table.addClassNames("stacking", "compact", "pipeline-stages");
        table.text(head("stage"), at -> at.stage().label());
        table.column(
                head("standing"), at -> new FigureDoor(at.standing(), at.stage().label()));
        table.column(
                head("days"),
                at -> at.stage() == Stage.REQUESTED
                        ? new Text(getTranslation("performance.pipeline.starts"))
                        : new FigureDoor(at.median(), at.stage().label()));
        table.text(head("behind"), at -> behind(at.median()));
        table.column(head("trend"), PipelineSection::trend);
        table.show(pipeline.stages());
        return table;
    }

    /** How many jobs a median is of. */
    private static String behind(Figure median) {
        return median.value() != null && median.source() instanceof Source.Records counted
                ? Long.toString(counted.records())
                : "";
    }

    private static Component trend(AtStage at) {
        boolean enough =
                at.quarters().rows().stream().filter(row -> row.value() != null).count() > 1;
        return enough ? new DrawingImage(Chart.sparkline(at.quarters()), SPARKLINE) : new Text("");
    }

    private NativeDetails folded(String title, RowTable<?> table) {
        NativeDetails details = new NativeDetails(getTranslation(title), table);
        details.addClassName("pipeline-details");
        return details;
    }

    private RowTable<Integer> byQuarter(Pipeline pipeline) {
        RowTable<Integer> table = new RowTable<>(getTranslation("performance.pipeline.quarters"));
        table.addClassNames("stacking", "compact", "pipeline-quarters");
        List<String> quarters = quarters(pipeline);
        table.text(getTranslation("figures.dimension.quarter"), quarters::get);
        pipeline.stages().stream()
                .filter(at -> at.stage() != Stage.REQUESTED)
                .forEach(at -> table.column(
                        at.stage().label(),
                        index -> new FigureDoor(
                                at.quarters().rows().get(index), at.stage().label())));
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
