package toex.outcomes.performance.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.organisation.Region;
import toex.outcomes.performance.Completeness;
import toex.outcomes.performance.CompletenessService;
import toex.outcomes.performance.ReportingDeclarations;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.EmptyState;
import toex.outcomes.shared.ui.Marked;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.PageSection;
import toex.outcomes.shared.ui.Scoped;

/** Which forces have reported which months, and where it can be said that they have. */
@Route("completeness")
@Menu(order = 135, title = "performance.completeness.menu")
@RolesAllowed("ANALYST")
class CompletenessView extends Page implements Scoped, Marked {

    private final transient CompletenessService completeness;
    private final transient ReportingDeclarations declarations;
    private final transient OrganisationService organisations;

    CompletenessView(
            CompletenessService completeness, ReportingDeclarations declarations, OrganisationService organisations) {
        super("performance.completeness.menu");
        this.completeness = completeness;
        this.declarations = declarations;
        this.organisations = organisations;
        addClassName("completeness");
    }

    @Override
    public Marking marking() {
        return completeness.marking();
    }

    @Override
    public void show(Scope scope) {
        removeAll();
        Completeness now = completeness.now();
        List<YearMonth> months = now.expected(scope.period());
        add(new PageHeading(heading(scope, now, months))
                .withStandfirst(getTranslation("performance.completeness.explanation")));
        if (months.isEmpty()) {
            add(new EmptyState(getTranslation("performance.completeness.none")));
        } else {
            add(new PageSection(
                    getTranslation("performance.completeness.grid"),
                    new CompletenessGrid(now, months, regions(scope, months))));
        }
        add(new DeclarationsSection(declarations, organisations.organisationNames(), () -> show(scope)));
    }

    private String heading(Scope scope, Completeness now, List<YearMonth> months) {
        String missing = now.sentence(scope.period(), scope.region(), null);
        if (!missing.isEmpty()) {
            return missing;
        }
        return getTranslation(months.isEmpty() ? "performance.completeness.nothing" : "performance.completeness.whole");
    }

    /** With the forces of the last of these months. */
    private List<Region> regions(Scope scope, List<YearMonth> months) {
        LocalDate last = months.getLast().atEndOfMonth();
        return organisations.regions(last).stream()
                .filter(region -> scope.region() == null || scope.region().equals(region.code()))
                .toList();
    }
}
