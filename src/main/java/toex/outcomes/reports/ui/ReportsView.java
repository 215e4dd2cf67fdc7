package toex.outcomes.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import toex.outcomes.reports.EditionSubmission;
import toex.outcomes.reports.PackService;
import toex.outcomes.reports.PackTarget;
import toex.outcomes.reports.ReportJobs;
import toex.outcomes.reports.ReportService;
import toex.outcomes.reports.TemplateSummary;
import toex.outcomes.security.Role;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.Notice;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.PageLink;
import toex.outcomes.shared.ui.Scoped;

/** Chooses a template and makes its report of the chosen period and region, to look at and to download. */
@Route(ReportsView.PATH)
@Menu(order = 80, title = "reports.menu")
@RolesAllowed({"LEADER", "COMMS", "APPROVER", "ANALYST", "ADMIN"})
class ReportsView extends Page implements Scoped, BeforeEnterObserver {

    static final String PATH = "reports";
    static final String TEMPLATE = "template";

    private final transient ReportService reports;
    private final transient ReportJobs jobs;
    private final transient EditionSubmission submissions;
    private final transient SignedIn signedIn;
    private final transient PackService packs;
    private Optional<String> asked = Optional.empty();
    private Optional<String> force = Optional.empty();

    ReportsView(
            ReportService reports,
            ReportJobs jobs,
            EditionSubmission submissions,
            PackService packs,
            SignedIn signedIn) {
        super("reports.menu");
        this.packs = packs;
        this.reports = reports;
        this.jobs = jobs;
        this.submissions = submissions;
        this.signedIn = signedIn;
        addClassName("reports");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        asked = event.getLocation().getQueryParameters().getSingleParameter(TEMPLATE);
        force = event.getLocation().getQueryParameters().getSingleParameter(ForceChoice.FORCE);
    }

    /** Makes the report at once where the address names its template. */
    @Override
    public void show(Scope scope) {
        removeAll();
        add(new PageHeading(getTranslation("reports.view.heading"))
                .withStandfirst(getTranslation("reports.view.explanation")));
        add(others(scope));
        List<TemplateSummary> templates = reports.summaries();
        Optional<TemplateSummary> known = asked.flatMap(name -> templates.stream()
                .filter(template -> template.name().equals(name))
                .findFirst());
        if (asked.isPresent() && known.isEmpty()) {
            String names = String.join(", ", reports.templates());
            add(new Notice(getTranslation("reports.view.unknown", asked.get(), names)));
        }
        add(cards(templates, scope, known));
        known.ifPresent(template -> {
            if (template.name().equals(ForceChoice.TEMPLATE)) {
                add(packOf(template, scope));
                return;
            }
            add(new ReportPanel(template, () -> jobs.begin(template.name(), scope)));
            if (signedIn.is(Role.COMMS, Role.APPROVER)) {
                add(new SubmitPanel(submissions, template.name(), scope));
            }
        });
    }

    private Div others(Scope scope) {
        boolean prepares = signedIn.is(Role.COMMS, Role.APPROVER);
        String issued = getTranslation(prepares ? "reports.view.editions" : "reports.view.issued");
        Div others = new Div(new PageLink(EditionsView.PATH, issued, Scope.ALL));
        others.addClassName("links");
        if (prepares) {
            others.add(new PageLink(DraftsView.PATH, getTranslation("reports.drafts.heading"), Scope.ALL));
        }
        if (signedIn.is(Role.COMMS)) {
            others.add(new PageLink(PacksView.PATH, getTranslation("reports.view.packs"), scope));
        }
        return others;
    }

    /** A pack may be about one force of the list instead of the region. */
    private Component packOf(TemplateSummary template, Scope scope) {
        List<PackTarget> targets = packs.targets(scope.period());
        Optional<PackTarget> target = targets.stream()
                .filter(each -> each.force() != null && each.force().value().equals(force.orElse("")))
                .findFirst();
        Div all = new Div(new ForceChoice(targets, target, scope));
        all.add(new ReportPanel(
                template,
                () -> target.map(whom -> jobs.beginPack(scope.period(), whom))
                        .orElseGet(() -> jobs.begin(template.name(), scope))));
        if (target.isEmpty() && signedIn.is(Role.COMMS, Role.APPROVER)) {
            all.add(new SubmitPanel(submissions, template.name(), scope));
        }
        return all;
    }

    private static UnorderedList cards(List<TemplateSummary> templates, Scope scope, Optional<TemplateSummary> chosen) {
        UnorderedList cards = new UnorderedList();
        cards.addClassName("template-cards");
        for (TemplateSummary template : templates) {
            boolean current = chosen.filter(template::equals).isPresent();
            cards.add(new ListItem(new TemplateCard(template, scope, current)));
        }
        return cards;
    }
}
