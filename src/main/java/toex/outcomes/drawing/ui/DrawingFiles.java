package toex.outcomes.drawing.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import toex.outcomes.drawing.Chart;
import toex.outcomes.drawing.Drawing;
import toex.outcomes.drawing.Plate;
import toex.outcomes.drawing.Style;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureFile;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.shared.Demonstration;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.ui.FileLink;

/** A drawing as files, with its finding, marking and source in them; each is made when it is asked for. */
class DrawingFiles extends Div {

    private static final double WIDTH = 720;
    private static final double SHARP = 3;

    private final transient Drawing drawing;

    /** @param subject what is drawn, in one line */
    DrawingFiles(Drawing drawing, String subject) {
        this.drawing = drawing;
        addClassName("drawing-files");
        FigureTable figures = drawing.figures();
        Marking marking = drawing instanceof Chart chart
                ? chart.marking()
                : figures.rows().stream()
                        .map(Figure::marking)
                        .reduce(figures.total().marking(), Marking::and);
        Plate plate = new Plate(drawing, marking.text(), notes(subject, figures));
        add(
                link("SVG", "image/svg+xml", () -> plate.svg(WIDTH).getBytes(StandardCharsets.UTF_8)),
                link("PNG", "image/png", () -> plate.png(WIDTH, Style.SCREEN, SHARP)),
                link("CSV", "text/csv", () -> csv(drawing)));
    }

    private static byte[] csv(Drawing drawing) {
        if (drawing instanceof Chart chart && chart.series().size() > 1) {
            SequencedMap<String, List<Figure>> series = new LinkedHashMap<>();
            chart.series()
                    .forEach(each -> series.put(
                            each.code().isEmpty() ? each.role().name().toLowerCase(Locale.ROOT) : each.code(),
                            each.figures().rows()));
            return FigureFile.csv(series);
        }
        FigureTable figures = drawing.figures();
        return FigureFile.csv(Stream.concat(figures.rows().stream(), Stream.of(figures.total())));
    }

    private List<String> notes(String subject, FigureTable figures) {
        String scope = subject + ". " + figures.scope().period().inWords() + ".";
        String source =
                getTranslation("drawing.source", figures.total().source().inWords());
        List<String> notes = new ArrayList<>(List.of(scope));
        notes.addAll(drawing.notes());
        notes.add(source);
        Demonstration demonstration = ComponentUtil.getData(UI.getCurrent(), Demonstration.class);
        if (demonstration != null && demonstration.active()) {
            notes.add(getTranslation("drawing.demonstration"));
        }
        return notes;
    }

    private FileLink link(String kind, String type, Supplier<byte[]> content) {
        String name = drawing.figures().measure().code() + "-by-"
                + drawing.figures().dimension().code() + "-"
                + drawing.figures().scope().period().notation().replace("..", "-to-") + "."
                + kind.toLowerCase(Locale.ROOT);
        FileLink link = new FileLink(kind, name, type, content);
        link.setAriaLabel(getTranslation("drawing.file", kind, drawing.title()));
        return link;
    }
}
