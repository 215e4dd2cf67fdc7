package toex.outcomes.sampler;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import toex.outcomes.drawing.Chart;
import toex.outcomes.drawing.ui.DrawingImage;
import toex.outcomes.figures.DisclosureStatus;
import toex.outcomes.figures.Unit;
import toex.outcomes.figures.ui.FigureCard;
import toex.outcomes.figures.ui.FigureDoor;
import toex.outcomes.figures.ui.FiguresTable;
import toex.outcomes.figures.ui.SourceDoor;
import toex.outcomes.shared.ui.RowTable;

/** Figures as cards, in tables and as doors, in each status. */
class FigureSamples extends Samples {

    private static final double SPARKLINE = 180;

    FigureSamples() {
        super("sampler.figures");
        SampleFigures ordinary = new SampleFigures(SampleCase.ORDINARY);
        for (Unit unit : Unit.values()) {
            sample(
                    unit.label(),
                    new FigureCard(SampleFigures.shown(
                            unit, unit == Unit.TIMES ? "1.80" : unit == Unit.DAYS ? "341" : "156300000")));
        }
        sample("suppressed", new FigureCard(SampleFigures.hidden(DisclosureStatus.SUPPRESSED)));
        sample("unavailable", new FigureCard(SampleFigures.hidden(DisclosureStatus.UNAVAILABLE)));
        sample(
                "with its course and change",
                new FigureCard(SampleFigures.shown(Unit.COUNT, "299"))
                        .with(new DrawingImage(Chart.sparkline(ordinary.months(0)), SPARKLINE), change("more"))
                        .with(change("fewer"), change("same")));
        sample("door", new SourceDoor(SampleFigures.shown(Unit.COUNT, "12")));
        sample("figure that is a door", new FigureDoor(SampleFigures.shown(Unit.COUNT, "12"), "sample"));
        sample("table of a breakdown", new FiguresTable(ordinary.groups(0)));
        sample("with hidden values", new FiguresTable(new SampleFigures(SampleCase.SUPPRESSED).groups(0)));
        sample("with long names", new FiguresTable(new SampleFigures(SampleCase.EXTREME).groups(0)));
        RowTable<String> rows = new RowTable<>("Sample rows");
        rows.addClassName("stacking");
        rows.text("Name", row -> row).text("Length", row -> Integer.toString(row.length()));
        sample("table that stacks", rows.show(List.of("First sample", "Second sample")));
    }

    private Paragraph change(String key) {
        Paragraph line = new Paragraph(
                getTranslation("performance.change." + key, 9, getTranslation("performance.change.year")));
        line.addClassNames("change", key);
        return line;
    }
}
