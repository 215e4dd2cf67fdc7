package toex.outcomes.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.menu.MenuConfiguration;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.PageLink;
import toex.outcomes.shared.ui.ScopeParameters;

/** Leads from what is on the screen to the same on paper. Empty for an account that makes no reports. */
class ReportActions extends Div {

    private static final String REPORTS = "reports";

    ReportActions(Scope scope) {
        addClassName("report-actions");
        boolean allowed = MenuConfiguration.getMenuEntries().stream()
                .anyMatch(entry -> entry.path().replaceFirst("^/", "").equals(REPORTS));
        if (allowed) {
            PageLink report = new PageLink(REPORTS, getTranslation("shell.report"), scope);
            report.addClassNames("action", "primary");
            PageLink poster = new PageLink(REPORTS, getTranslation("shell.poster"), scope);
            poster.setHref(posterAddress(scope));
            poster.addClassName("action");
            add(report, poster);
        }
    }

    private static String posterAddress(Scope scope) {
        return REPORTS + "?"
                + ScopeParameters.write(scope).merging("template", "poster").getQueryString();
    }
}
