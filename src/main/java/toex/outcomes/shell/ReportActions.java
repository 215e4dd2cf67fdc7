package toex.outcomes.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.menu.MenuConfiguration;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.PageLink;
import toex.outcomes.shared.ui.ScopeParameters;

/** Leads from what is on the screen to the same on paper. Empty for an account that makes no reports. */
class ReportActions extends Div {

    private static final String REPORTS = "reports";

    ReportActions() {
        addClassName("report-actions");
        boolean allowed = MenuConfiguration.getMenuEntries().stream()
                .anyMatch(entry -> entry.path().replaceFirst("^/", "").equals(REPORTS));
        if (allowed) {
            PageLink report = new PageLink(REPORTS, getTranslation("shell.report"));
            report.addClassNames("action", "primary");
            PageLink poster = new PosterLink(getTranslation("shell.poster"));
            poster.addClassName("action");
            add(report, poster);
        }
    }

    /** Opens the reports with the poster chosen. */
    private static class PosterLink extends PageLink {

        PosterLink(String text) {
            super(REPORTS, text);
        }

        @Override
        protected String address(String path, Scope scope) {
            return path + "?"
                    + ScopeParameters.write(scope).merging("template", "poster").getQueryString();
        }
    }
}
