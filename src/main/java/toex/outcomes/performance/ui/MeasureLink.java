package toex.outcomes.performance.ui;

import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.PageLink;

/** Opens the breakdowns of a measure, with everything else of the page as it is. */
class MeasureLink extends PageLink {

    private final Asked asked;

    /** @param asked of the page that it leads to */
    MeasureLink(Asked asked, String text, Scope scope) {
        // the address that the superclass asks for needs it
        this.asked = asked;
        super(PerformanceView.PATH, text, scope);
    }

    @Override
    protected String address(String path, Scope scope) {
        return asked.address(scope);
    }
}
