package toex.outcomes.briefing;

import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import toex.outcomes.drawing.Chart;
import toex.outcomes.drawing.ui.DrawingView;
import toex.outcomes.figures.Group;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.ScopeParameters;

/** When and where the disruptions were recorded, each chart under its finding. */
class ChartsPanel extends Div {

    private static final double MONTHS = 719;
    private static final double PLACES = 449;

    ChartsPanel(Achievements achievements) {
        addClassNames("page-section", "charts-panel");
        Scope scope = achievements.scope();
        add(
                new DrawingView(Chart.of(achievements.months()), 2, MONTHS, code -> null),
                new DrawingView(
                        Chart.of(achievements.places()),
                        2,
                        PLACES,
                        code -> scope.region() == null ? region(code, scope.period()) : null));
    }

    /** The address of this page for the region. */
    static @Nullable String region(String code, Period period) {
        return code.equals(Group.NOT_RECORDED)
                ? null
                : ScopeParameters.address("", new Scope(period, new RegionCode(code)));
    }
}
