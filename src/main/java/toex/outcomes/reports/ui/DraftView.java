package toex.outcomes.reports.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import toex.outcomes.editorial.Manuscripts;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.performance.PerformanceService;
import toex.outcomes.reports.DraftChanges;
import toex.outcomes.reports.DraftPreview;
import toex.outcomes.reports.DraftSubmission;
import toex.outcomes.reports.ReportDraft;
import toex.outcomes.reports.ReportDrafts;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.Marked;
import toex.outcomes.shared.ui.MarkingChanged;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageLink;
import toex.outcomes.shared.ui.PartOf;

/** A report that is being written: what it is made of on one side, its pages on the other. */
@Route("drafts/:name([a-z0-9-]{1,80})")
@RolesAllowed({"COMMS", "APPROVER"})
class DraftView extends Page implements BeforeEnterObserver, Marked, PartOf {

    private final transient ReportDrafts drafts;
    private final transient DraftChanges changes;
    private final transient DraftPreview preview;
    private final transient DraftSubmission submission;
    private final transient Manuscripts manuscripts;
    private final transient PerformanceService performance;
    private final transient OrganisationService organisations;
    private transient @Nullable ReportDraft shown;

    DraftView(
            ReportDrafts drafts,
            DraftChanges changes,
            DraftPreview preview,
            DraftSubmission submission,
            Manuscripts manuscripts,
            PerformanceService performance,
            OrganisationService organisations) {
        super("reports.drafts");
        this.drafts = drafts;
        this.changes = changes;
        this.preview = preview;
        this.submission = submission;
        this.manuscripts = manuscripts;
        this.performance = performance;
        this.organisations = organisations;
        addClassName("draft");
    }

    static String path(String name) {
        return DraftsView.PATH + "/" + name;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("name").orElse(""));
    }

    @Override
    public Marking marking() {
        return shown == null ? Marking.OFFICIAL : shown.manuscript().marking();
    }

    @Override
    public String partOf() {
        return ReportsView.PATH;
    }

    private void show(String name) {
        ReportDraft draft = drafts.find(name).orElseThrow(NotFoundException::new);
        shown = draft;
        name(draft.templateName());
        removeAll();
        H1 title = new H1(draft.title().isEmpty() ? draft.templateName() : draft.title());
        Paragraph standing = new Paragraph(getTranslation(
                        "editorial.state." + draft.manuscript().progress().state()) + " · " + draft.templateName());
        standing.addClassName("kicker");
        Div heading = new Div(standing, title);
        heading.addClassName("page-heading");
        DraftDesk desk = new DraftDesk(drafts, changes, manuscripts, name, draft);
        PagesPane pages = new PagesPane(() -> preview.begin(desk.draft()), made -> {
            title.setText(made.title());
            desk.made(made);
            MarkingChanged.tell(this);
        });
        desk.whenChanged(pages::draw);
        DraftOutline outline = new DraftOutline(desk, pages);
        Div writing = new Div(
                new DraftSetUp(desk, new ScopeFields(performance, organisations), () -> show(name)),
                outline,
                new SubmitDraft(desk, submission));
        writing.addClassName("draft-writing");
        Div both = new Div(writing, pages);
        both.addClassName("draft-desk");
        add(heading, both, new PageLink(DraftsView.PATH, getTranslation("reports.draft.back"), Scope.ALL));
    }
}
