package toex.outcomes.performance.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import toex.outcomes.drawing.Chart;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Group;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.performance.FigureNotes;
import toex.outcomes.performance.Headline;
import toex.outcomes.performance.JobPipeline;
import toex.outcomes.performance.OutcomeKind;
import toex.outcomes.performance.OutcomeRecords;
import toex.outcomes.performance.PerformanceService;
import toex.outcomes.performance.PivotTable;
import toex.outcomes.performance.RecordFilter;
import toex.outcomes.performance.SatisfactionSource;
import toex.outcomes.performance.Selection;
import toex.outcomes.performance.WholeQuarters;
import toex.outcomes.security.Role;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.Demonstration;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.EmptyState;
import toex.outcomes.shared.ui.Notice;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.PageLink;
import toex.outcomes.shared.ui.Scoped;

/**
 * The five counts of the scope, and one of them, which the address names, in every breakdown, by two dimensions, and beside
 * another period or region. All that the reader chooses stands in the address.
 */
@Route(PerformanceView.PATH)
@Menu(order = 2, title = "performance.menu")
@RolesAllowed({"LEADER", "COMMS", "APPROVER", "FORCE", "ANALYST", "ADMIN"})
class PerformanceView extends Page implements Scoped, BeforeEnterObserver {

    static final String PATH = "performance";

    private final transient PerformanceService performance;
    private final transient JobPipeline pipeline;
    private final transient FigureNotes notes;
    private final transient OutcomeRecords records;
    private final transient OrganisationService organisations;
    private final transient SatisfactionSource satisfaction;
    private final transient SignedIn signedIn;
    private final transient Demonstration demonstration;
    private transient Asked asked = Asked.read(QueryParameters.empty());

    PerformanceView(
            PerformanceService performance,
            JobPipeline pipeline,
            FigureNotes notes,
            OutcomeRecords records,
            OrganisationService organisations,
            SatisfactionSource satisfaction,
            SignedIn signedIn,
            Demonstration demonstration) {
        super("performance.menu");
        this.performance = performance;
        this.pipeline = pipeline;
        this.notes = notes;
        this.records = records;
        this.organisations = organisations;
        this.satisfaction = satisfaction;
        this.signedIn = signedIn;
        this.demonstration = demonstration;
        addClassName("performance");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        asked = Asked.read(event.getLocation().getQueryParameters());
    }

    @Override
    public void show(Scope scope) {
        removeAll();
        asked.unread()
                .forEach(unread ->
                        add(new Notice(getTranslation("performance.unknown." + unread.getKey(), unread.getValue()))));
        Period coverage = performance.coverage();
        if (coverage.isAll()) {
            add(
                    new PageHeading(getTranslation("performance.none")),
                    new EmptyState(getTranslation("performance.load")));
            return;
        }
        Screen screen = screen(scope);
        if (screen.headlines().stream().noneMatch(Headline::hasRecords)) {
            add(new PageHeading(getTranslation("performance.none")), nothing(scope, coverage));
        } else {
            figures(screen, coverage);
        }
    }

    private Screen screen(Scope scope) {
        List<Headline> headlines = performance.headlines(scope);
        Headline chosen = headlines.stream()
                .filter(headline ->
                        headline.figure().measure().code().equals(asked.kind().measure()))
                .findFirst()
                .orElseThrow();
        return new Screen(
                asked,
                scope,
                headlines,
                chosen,
                tables(scope, Breakdowns.dimensions(asked.kind(), scope)),
                performance.pivot(asked.kind().measure(), asked.rows(scope), asked.columns(scope), scope),
                parts(scope),
                performance.pivot(asked.kind().measure(), Breakdowns.place(scope), Dimension.MONTH, scope),
                pipeline.of(scope),
                beside(scope).map(this::besideScope));
    }

    private Optional<PivotTable> parts(Scope scope) {
        Dimension by = asked.kind() == OutcomeKind.DISRUPTION ? Dimension.LEVEL : Dimension.STRAND;
        return WholeQuarters.within(scope.period(), performance.coverage())
                .map(whole -> performance.pivot(
                        asked.kind().measure(), by, Dimension.MONTH, new Scope(whole, scope.region())));
    }

    private SideBySide besideScope(Scope other) {
        return new SideBySide(
                other,
                performance.totals(Selection.of(other)),
                performance.table(asked.kind().measure(), Dimension.MONTH, other),
                tables(other, Breakdowns.dimensions(asked.kind(), other)));
    }

    private Map<Dimension, FigureTable> tables(Scope scope, List<Dimension> dimensions) {
        Map<Dimension, FigureTable> tables = new EnumMap<>(Dimension.class);
        performance
                .breakdowns(Selection.of(scope).kind(asked.kind()), dimensions)
                .forEach((by, of) -> tables.put(by, of.getFirst()));
        return tables;
    }

    /** The scope to compare with; empty where none is asked for, or it is the same, or there is no such region. */
    private Optional<Scope> beside(Scope scope) {
        Period period = asked.besidePeriod() == null ? scope.period() : asked.besidePeriod();
        String code = asked.besideRegion();
        RegionCode region =
                code == null ? scope.region() : code.equals(Asked.ALL_REGIONS) ? null : new RegionCode(code);
        Scope other = new Scope(period, region);
        boolean known = region == null || organisations.regionNames().containsKey(region.value());
        return known && !other.equals(scope) ? Optional.of(other) : Optional.empty();
    }

    private void figures(Screen screen, Period coverage) {
        Scope scope = screen.scope();
        String region = scope.region() == null ? "" : scope.region().value();
        add(new MeasureHeading(screen.chosen(), scope.period().isAll() ? coverage : scope.period(), area(scope)));
        add(new NotesBlock(notes, screen.chosen().figure().measure(), scope.period(), signedIn.is(Role.ANALYST)));
        add(new DownloadLinks(
                ScreenExport.of(screen, area(scope), demonstration.active(), this),
                asked.kind().code(),
                region));
        add(new MeasureCards(screen.headlines(), screen.chosen(), asked, scope));
        add(new Breakdowns(screen.chosen(), screen.tables(), (by, code) -> address(scope, by, code)));
        if (screen.chosen().hasRecords()) {
            FigureTable places = screen.tables().get(Breakdowns.place(scope));
            add(new TrendSection(
                    scope,
                    screen.parts(),
                    screen.places(),
                    places == null ? Set.of() : Chart.of(places).emphasised(),
                    code -> scope.region() == null
                            ? asked.address(new Scope(scope.period(), new RegionCode(code)))
                            : null));
            add(new PivotSection(screen.pivot(), asked, groups -> records(scope, groups)));
        }
        add(new SideSection(screen, Periods.of(scope.period(), coverage), organisations.regionNames(), this::area));
        add(new PipelineSection(screen.pipeline()), new SatisfactionSection(satisfaction.of(scope)));
        if (signedIn.is(Role.ANALYST) && screen.chosen().hasRecords()) {
            RecordFilter behind = new RecordFilter(Selection.of(scope).kind(asked.kind()), asked.records());
            add(new RecordsSection(records, new RecordWords(performance, organisations), behind, asked.address(scope)));
        }
    }

    /** A bar leads to its records; for those who may not see them, a region's or a month's to the same page for it. */
    private @Nullable String address(Scope scope, Dimension by, String code) {
        String behind = records(scope, Map.of(by, code));
        if (behind != null || code.equals(Group.NOT_RECORDED)) {
            return behind;
        }
        return switch (by) {
            case REGION -> asked.address(new Scope(scope.period(), new RegionCode(code)));
            case MONTH -> asked.address(new Scope(Period.parse(code), scope.region()));
            case FORCE, THREAT, STRAND, LEVEL, QUARTER, STAGE -> null;
        };
    }

    private @Nullable String records(Scope scope, Map<Dimension, String> groups) {
        return signedIn.is(Role.ANALYST) ? asked.address(scope, groups) : null;
    }

    private EmptyState nothing(Scope scope, Period coverage) {
        String sentence = getTranslation(
                "performance.nothing",
                scope.period().inWords(),
                scope.region() == null ? getTranslation("performance.nothing.all-regions") : area(scope),
                coverage.inWords());
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
