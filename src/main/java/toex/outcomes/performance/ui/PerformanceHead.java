package toex.outcomes.performance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import toex.outcomes.drawing.ui.DrawingView;
import toex.outcomes.figures.Measure;
import toex.outcomes.figures.ui.FigureText;
import toex.outcomes.performance.Headline;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.Sentence;

/** The count that is chosen as the page's claim; beside it what to know of it, its target and the files of the page. */
class PerformanceHead extends Div {

    private static final double BULLET = 500;

    /**
     * @param period that the count is of, in place of "all"
     * @param area of the page, in words
     */
    PerformanceHead(Screen screen, Period period, String area, DownloadLinks downloads) {
        addClassName("performance-head");
        Div aside = new Div(new MeasureNotes(screen.chosen()));
        aside.addClassName("performance-aside");
        Aim aim = screen.aims().get(screen.chosen().figure().measure().code());
        if (aim != null) {
            aside.add(bullet(aim, area));
        }
        aside.add(downloads);
        add(heading(screen.chosen(), period, area), aside);
    }

    private PageHeading heading(Headline headline, Period period, String area) {
        FigureText value = new FigureText(headline.figure());
        value.addClassName("point");
        Measure measure = headline.figure().measure();
        return new PageHeading(Sentence.of(getTranslation("performance.claim"), value, new Span(measure.name())))
                .withKicker(getTranslation("performance.kicker", period.inWords(), area))
                .withStandfirst(measure.definition());
    }

    private DrawingView bullet(Aim aim, String area) {
        Scope scope = aim.figure().scope();
        String title = getTranslation(
                "performance.target." + aim.outcome(),
                aim.figure().text(),
                aim.target().text(),
                scope.period().inWords(),
                Math.abs(aim.above()));
        DrawingView bullet = new DrawingView(aim.chart(title, area), 2, BULLET, code -> null);
        bullet.addClassName("measure-bullet");
        return bullet;
    }
}
