package toex.outcomes.performance.ui;

import com.vaadin.flow.component.html.Div;
import toex.outcomes.drawing.ui.DrawingView;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Scope;

/** The count that is chosen as the page's claim, with its target; beside it the parts of the page and its files. */
class PerformanceHead extends Div {

    private static final double BULLET = 500;

    /**
     * @param period that the count is of, in place of "all"
     * @param area of the page, in words
     */
    PerformanceHead(Screen screen, Period period, String area, PageParts parts, DownloadLinks downloads) {
        addClassName("performance-head");
        MeasureHeading claim = new MeasureHeading(screen.chosen(), period, area);
        Aim aim = screen.aims().get(screen.chosen().figure().measure().code());
        if (aim != null) {
            claim.add(bullet(aim, area));
        }
        Div aside = new Div(parts, downloads);
        aside.addClassName("performance-aside");
        add(claim, aside);
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
