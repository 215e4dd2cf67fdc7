package toex.outcomes.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.performance.PerformanceService;
import toex.outcomes.reports.DraftSummary;
import toex.outcomes.reports.ReportDrafts;
import toex.outcomes.reports.ReportService;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.EmptyState;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.PageLink;
import toex.outcomes.shared.ui.PageSection;
import toex.outcomes.shared.ui.PartOf;
import toex.outcomes.shared.ui.RowTable;

/** The reports that are being written, and the beginning of a new one. */
@Route(DraftsView.PATH)
@RolesAllowed({"COMMS", "APPROVER"})
class DraftsView extends Page implements PartOf {

    static final String PATH = "drafts";

    DraftsView(
            ReportDrafts drafts,
            ReportService reports,
            PerformanceService performance,
            OrganisationService organisations) {
        super("reports.drafts");
        addClassName("drafts");
        add(
                new PageHeading(getTranslation("reports.drafts.heading"))
                        .withStandfirst(getTranslation("reports.drafts.explanation")),
                new NewDraft(drafts, reports.summaries(), new ScopeFields(performance, organisations)),
                new PageSection(getTranslation("reports.drafts.all"), list(drafts.summaries())),
                new PageLink(EditionsView.PATH, getTranslation("reports.view.editions"), Scope.ALL));
    }

    @Override
    public String partOf() {
        return ReportsView.PATH;
    }

    private Component list(List<DraftSummary> drafts) {
        if (drafts.isEmpty()) {
            return new EmptyState(getTranslation("reports.drafts.none"));
        }
        return new RowTable<DraftSummary>(getTranslation("reports.drafts.caption"))
                .column(
                        getTranslation("reports.editions.report"),
                        draft -> new PageLink(DraftView.path(draft.name()), draft.title(), Scope.ALL))
                .text(
                        getTranslation("reports.drafts.audience"),
                        draft -> getTranslation("reports.audience." + draft.audience()))
                .text(
                        getTranslation("reports.editions.standing"),
                        draft -> getTranslation("editorial.state." + draft.state()))
                .text(
                        getTranslation("reports.drafts.changed"),
                        draft -> getTranslation(
                                "reports.drafts.changed.by", EditionWords.minute(draft.changed()), draft.changedBy()))
                .show(drafts);
    }
}
