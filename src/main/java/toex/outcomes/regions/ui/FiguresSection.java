package toex.outcomes.regions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import toex.outcomes.drawing.Chart;
import toex.outcomes.drawing.ui.DrawingImage;
import toex.outcomes.figures.ui.FigureCard;
import toex.outcomes.figures.ui.NoteLine;
import toex.outcomes.performance.Headline;
import toex.outcomes.regions.Rank;
import toex.outcomes.shared.ui.EmptyState;
import toex.outcomes.shared.ui.PageSection;

/** The five counts of the region, each with its course and its place among the regions. */
class FiguresSection extends PageSection {

    private static final int NAMED_PLACES = 10;
    private static final double SPARKLINE = 180;

    FiguresSection(RegionFigures figures) {
        super();
        title(getTranslation("regions.figures"));
        if (figures.isEmpty()) {
            add(new EmptyState(getTranslation("regions.figures.none")));
            return;
        }
        Div row = new Div();
        row.addClassName("figure-row");
        figures.headlines().forEach(headline -> row.add(card(figures, headline)));
        add(row);
    }

    private FigureCard card(RegionFigures figures, Headline headline) {
        FigureCard card = new FigureCard(headline.figure());
        card.with(new DrawingImage(Chart.sparkline(headline.months()), SPARKLINE));
        headline.notes().forEach(note -> card.with(new NoteLine(note)));
        figures.rank(headline.figure().measure()).ifPresent(rank -> card.with(place(rank)));
        return card;
    }

    private Paragraph place(Rank rank) {
        String place = rank.place() <= NAMED_PLACES
                ? getTranslation("regions.place." + rank.place())
                : getTranslation("regions.place.other", rank.place());
        Paragraph line = new Paragraph(
                getTranslation(rank.joint() ? "regions.place.joint" : "regions.place", place, rank.regions()));
        line.addClassName("note");
        return line;
    }
}
