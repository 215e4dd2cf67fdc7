package toex.outcomes.performance.ui;

import toex.outcomes.figures.MeasureCode;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.PageLink;
import toex.outcomes.shared.ui.ScopeParameters;

/** Opens the breakdowns of a measure. */
class MeasureLink extends PageLink {

    private final MeasureCode measure;

    MeasureLink(MeasureCode measure, String text, Scope scope) {
        // the address that the superclass asks for needs it
        this.measure = measure;
        super(PerformanceView.PATH, text, scope);
    }

    @Override
    protected String address(String path, Scope scope) {
        return address(measure, scope);
    }

    /** The address of the page for that measure. */
    static String address(MeasureCode measure, Scope scope) {
        return PerformanceView.PATH
                + "?"
                + ScopeParameters.write(scope)
                        .merging(PerformanceView.MEASURE, measure.value())
                        .getQueryString();
    }
}
