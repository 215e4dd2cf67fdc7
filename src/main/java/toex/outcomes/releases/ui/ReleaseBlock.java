package toex.outcomes.releases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import toex.outcomes.drawing.Chart;
import toex.outcomes.drawing.ui.DrawingView;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.DisclosureStatus;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.disclosure.Breakdown;
import toex.outcomes.figures.ui.FigureDoor;
import toex.outcomes.releases.MeasureTables;
import toex.outcomes.releases.ReleaseSet;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.PageSection;
import toex.outcomes.shared.ui.RowTable;
import toex.outcomes.shared.ui.ScopeParameters;

/** All measures with how much of each is hidden, then the four tables of one of them. */
class ReleaseBlock extends Div {

    private final transient ReleaseSet set;

    ReleaseBlock(ReleaseSet set, String code) {
        this.set = set;
        MeasureTables chosen = set.measures().stream()
                .filter(measure -> measure.measure().code().value().equals(code))
                .findFirst()
                .orElse(set.measures().getFirst());
        String period = set.quarters().period().inWords();
        PageSection overview = new PageSection(getTranslation("releases.overview", period), overview());
        overview.addClassName("release-overview");
        PageSection tables = new PageSection(
                getTranslation("releases.tables", capital(chosen.measure().name()), period),
                symbols(chosen),
                grid(chosen));
        add(overview, tables);
    }

    private Component overview() {
        RowTable<MeasureTables> table = new RowTable<>(getTranslation("releases.overview.caption"));
        table.column(getTranslation("releases.measure"), this::link);
        table.column(
                getTranslation("releases.total"), measure -> door(measure.total(), getTranslation("releases.all")));
        table.text(
                getTranslation("releases.hidden"),
                measure -> getTranslation(
                        "releases.hidden.of",
                        measure.hidden(),
                        measure.cells().cells().size()));
        return table.show(set.measures());
    }

    private Component link(MeasureTables measure) {
        String query = QueryParameters.simple(Map.of(
                        ScopeParameters.PERIOD, set.quarters().period().notation(),
                        ReleasesView.MEASURE, measure.measure().code().value()))
                .getQueryString();
        Anchor link = new Anchor(
                ReleasesView.PATH + "?" + query, capital(measure.measure().name()));
        link.getElement().setAttribute("router-link", "");
        return link;
    }

    private Component symbols(MeasureTables measure) {
        boolean withheld = measure.cells().isWithheld();
        Paragraph note = new Paragraph(getTranslation(
                withheld ? "releases.withheld" : "releases.symbols", DisclosureStatus.SUPPRESSED.symbol()));
        note.addClassName("note");
        return note;
    }

    private Component grid(MeasureTables measure) {
        Div grid = new Div();
        grid.addClassName("release-tables");
        for (MeasureTables.Rows rows : measure.tables()) {
            String by = getTranslation("releases.by." + rows.by());
            RowTable<Figure> table = new RowTable<>(getTranslation("releases.by", by));
            table.text(by, ReleaseBlock::label);
            table.column(measure.measure().unit().label(), figure -> door(figure, label(figure)));
            grid.add(table.show(rows.figures()));
        }
        RowTable<Figure> total = new RowTable<>(getTranslation("releases.all"));
        total.column(
                getTranslation("releases.measure"),
                figure -> new Span(figure.measure().name()));
        total.column(measure.measure().unit().label(), figure -> door(figure, getTranslation("releases.all")));
        grid.add(total.show(List.of(measure.total())), chart(measure));
        return grid;
    }

    private Component chart(MeasureTables measure) {
        List<Figure> regions =
                measure.table(Breakdown.REGION).map(MeasureTables.Rows::figures).orElse(List.of());
        Scope scope = new Scope(set.quarters().period(), null);
        return new DrawingView(
                Chart.of(new FigureTable(measure.measure(), Dimension.REGION, scope, regions, measure.total())));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }

    private static String label(Figure figure) {
        Group group = figure.group();
        return group == null ? "" : group.label();
    }

    private static Component door(Figure figure, String about) {
        FigureDoor door = new FigureDoor(figure, about);
        door.setClassName("hidden-cell", figure.status() == DisclosureStatus.SUPPRESSED);
        return door;
    }
}
