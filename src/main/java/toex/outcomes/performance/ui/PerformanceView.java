package toex.outcomes.performance.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.performance.Headline;
import toex.outcomes.performance.JobPipeline;
import toex.outcomes.performance.OutcomeKind;
import toex.outcomes.performance.OutcomeRecords;
import toex.outcomes.performance.PerformanceService;
import toex.outcomes.performance.RecordFilter;
import toex.outcomes.performance.Selection;
import toex.outcomes.security.Role;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.EmptyState;
import toex.outcomes.shared.ui.Notice;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.PageLink;
import toex.outcomes.shared.ui.Scoped;

/** The five counts of the scope, and one of them, which the address names, in every breakdown. */
@Route(PerformanceView.PATH)
@Menu(order = 2, title = "performance.menu")
@RolesAllowed({"LEADER", "COMMS", "APPROVER", "FORCE", "ANALYST", "ADMIN"})
class PerformanceView extends Page implements Scoped, BeforeEnterObserver {

    static final String PATH = "performance";
    static final String MEASURE = "measure";

    private final transient PerformanceService performance;
    private final transient JobPipeline pipeline;
    private final transient OutcomeRecords records;
    private final transient OrganisationService organisations;
    private final transient SignedIn signedIn;
    private Optional<String> asked = Optional.empty();

    PerformanceView(
            PerformanceService performance,
            JobPipeline pipeline,
            OutcomeRecords records,
            OrganisationService organisations,
            SignedIn signedIn) {
        super("performance.menu");
        this.performance = performance;
        this.pipeline = pipeline;
        this.records = records;
        this.organisations = organisations;
        this.signedIn = signedIn;
        addClassName("performance");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        asked = event.getLocation().getQueryParameters().getSingleParameter(MEASURE);
    }

    @Override
    public void show(Scope scope) {
        removeAll();
        List<Headline> headlines = performance.headlines(scope);
        OutcomeKind kind = asked.flatMap(OutcomeKind::of).orElse(OutcomeKind.DISRUPTION);
        if (asked.isPresent() && OutcomeKind.of(asked.get()).isEmpty()) {
            add(new Notice(getTranslation("performance.unknown", asked.get())));
        }
        if (performance.coverage().isAll()) {
            add(
                    new PageHeading(getTranslation("performance.none")),
                    new EmptyState(getTranslation("performance.load")));
        } else if (headlines.stream().noneMatch(Headline::hasRecords)) {
            add(new PageHeading(getTranslation("performance.none")), nothing(scope));
        } else {
            figures(scope, headlines, kind);
        }
    }

    private void figures(Scope scope, List<Headline> headlines, OutcomeKind kind) {
        Headline chosen = headlines.stream()
                .filter(headline -> headline.figure().measure().code().equals(kind.measure()))
                .findFirst()
                .orElseThrow();
        add(new MeasureHeading(chosen, scope.period().isAll() ? performance.coverage() : scope.period(), area(scope)));
        add(new MeasureCards(headlines, chosen, scope));
        add(new Breakdowns(performance, chosen, scope));
        add(new PipelineSection(pipeline.of(scope)));
        if (signedIn.is(Role.ANALYST) && chosen.hasRecords()) {
            RecordFilter behind = RecordFilter.of(Selection.of(scope).kind(kind));
            add(new RecordsSection(records, new RecordWords(performance, organisations), behind));
        }
    }

    private EmptyState nothing(Scope scope) {
        String sentence = getTranslation(
                "performance.nothing",
                scope.period().inWords(),
                scope.region() == null ? getTranslation("performance.nothing.all-regions") : area(scope),
                performance.coverage().inWords());
        return new EmptyState(
                sentence, new PageLink(PATH, getTranslation("performance.show-all"), new Scope(Period.ALL, null)));
    }

    private String area(Scope scope) {
        return scope.region() == null
                ? getTranslation("performance.all-regions")
                : organisations
                        .regionNames()
                        .getOrDefault(scope.region().value(), scope.region().value());
    }
}
