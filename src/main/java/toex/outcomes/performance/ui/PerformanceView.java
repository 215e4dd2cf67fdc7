package toex.outcomes.performance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import toex.outcomes.drawing.Chart;
import toex.outcomes.drawing.ui.DrawingView;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.Measure;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.performance.DataDictionary;
import toex.outcomes.performance.FigureNotes;
import toex.outcomes.performance.Headline;
import toex.outcomes.performance.JobPipeline;
import toex.outcomes.performance.OutcomeKind;
import toex.outcomes.performance.OutcomeRecords;
import toex.outcomes.performance.PerformanceService;
import toex.outcomes.performance.RecordFilter;
import toex.outcomes.performance.SatisfactionSource;
import toex.outcomes.performance.Selection;
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

    private static final double BULLET = 500;
    private static final Set<NavigationTrigger> WITHIN =
            Set.of(NavigationTrigger.CLIENT_SIDE, NavigationTrigger.HISTORY);

    private final transient PerformanceService performance;
    private final transient JobPipeline pipeline;
    private final transient FigureNotes notes;
    private final transient OutcomeRecords records;
    private final transient OrganisationService organisations;
    private final transient SatisfactionSource satisfaction;
    private final transient DataDictionary dictionary;
    private final transient SignedIn signedIn;
    private final transient Demonstration demonstration;
    private transient Asked asked = Asked.read(QueryParameters.empty());
    private String address = "";
    private boolean stays;

    PerformanceView(
            PerformanceService performance,
            JobPipeline pipeline,
            FigureNotes notes,
            OutcomeRecords records,
            OrganisationService organisations,
            SatisfactionSource satisfaction,
            DataDictionary dictionary,
            SignedIn signedIn,
            Demonstration demonstration) {
        super("performance.menu");
        this.performance = performance;
        this.pipeline = pipeline;
        this.notes = notes;
        this.records = records;
        this.organisations = organisations;
        this.satisfaction = satisfaction;
        this.dictionary = dictionary;
        this.signedIn = signedIn;
        this.demonstration = demonstration;
        addClassName("performance");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String opened = event.getLocation().getPathWithQueryParameters();
        // a link to a part of the page: what the reader has opened or typed stays as it is
        stays = opened.equals(address) && WITHIN.contains(event.getTrigger());
        address = opened;
        asked = Asked.read(event.getLocation().getQueryParameters());
    }

    @Override
    public void show(Scope scope) {
        if (stays) {
            return;
        }
        removeAll();
        asked.unread()
                .forEach(unread ->
                        add(new Notice(getTranslation("performance.unknown." + unread.getKey(), unread.getValue()))));
        TableMembers members =
                new TableMembers(performance, organisations, getTranslation("performance.pivot.not-recorded"));
        unknown(members);
        Period coverage = performance.coverage();
        if (coverage.isAll()) {
            add(
                    new PageHeading(getTranslation("performance.none")),
                    new EmptyState(getTranslation("performance.load")));
            return;
        }
        Screen screen = new ScreenMaker(performance, pipeline, organisations, dictionary, asked)
                .of(scope, getTranslation("performance.target.document"));
        if (screen.headlines().stream().noneMatch(Headline::hasRecords)) {
            add(new PageHeading(getTranslation("performance.none")), nothing(scope, coverage));
        } else {
            figures(screen, coverage, members);
        }
        arrive();
    }

    /** Nobody has the code that the address asks for: what it would narrow down is shown whole. */
    private void unknown(TableMembers members) {
        Map<Dimension, String> only = new EnumMap<>(Dimension.class);
        asked.table().only().forEach((by, code) -> {
            if (members.of(by).containsKey(code)) {
                only.put(by, code);
            } else {
                add(new Notice(getTranslation("performance.unknown." + by.code(), code)));
            }
        });
        asked = asked.table(asked.table().only(only));
    }

    /** Where a choice opened the page anew the reader is back at it; else at the part that the address names. */
    private void arrive() {
        if (!ReaderPlace.restore(this)) {
            // its parts were made after the browser had looked for the one in the address
            getElement().executeJs("""
                    setTimeout(() => {
                      const part = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
                      if (part && this.contains(part)) {
                        part.closest('details')?.setAttribute('open', '');
                        part.scrollIntoView();
                      }
                    }, 100)""");
        }
    }

    private void figures(Screen screen, Period coverage, TableMembers members) {
        Scope scope = screen.scope();
        Measure measure = screen.chosen().figure().measure();
        boolean analyst = signedIn.is(Role.ANALYST);
        Map<Part, Component> parts = new EnumMap<>(Part.class);
        parts.put(Part.COUNTS, new MeasureCards(screen));
        parts.put(
                Part.BREAKDOWNS,
                new Breakdowns(
                        screen.chosen(),
                        screen.parts().flatMap(months -> new QuarterChart(this).of(months, scope)),
                        screen.tables(),
                        (by, code) -> address(scope, by, code)));
        PivotWords table =
                new PivotWords(screen.choices(), members.inWords(asked.table().only()), this);
        if (screen.chosen().hasRecords()) {
            TrendSection trends = trends(screen);
            if (trends.isVisible()) {
                parts.put(Part.TRENDS, trends);
            }
            parts.put(Part.TABLE, table(screen, members, table));
        }
        parts.put(Part.STAGES, new PipelineSection(screen.pipeline()));
        parts.put(Part.SATISFACTION, new SatisfactionSection(satisfaction.of(scope)));
        parts.put(
                Part.BESIDE,
                new SideSection(screen, Periods.of(scope.period(), coverage), organisations.regionNames(), this::area));
        NoteLines said = new NoteLines(notes, measure.code(), scope.period());
        if (analyst && screen.chosen().hasRecords()) {
            RecordFilter behind = new RecordFilter(Selection.of(scope).kind(asked.kind()), asked.records());
            parts.put(
                    Part.RECORDS,
                    new RecordsSection(
                            records, new RecordWords(performance, organisations), behind, asked.address(scope)));
        }
        if (analyst) {
            parts.put(
                    Part.NOTES,
                    new FoldedSection(
                            Part.NOTES.id(),
                            getTranslation("performance.notes"),
                            new NotesBlock(notes, measure, scope.period(), said::show)));
        }
        Div aside = new Div(
                new PageParts(address, parts.keySet()),
                DownloadLinks.ofPage(
                        this,
                        ScreenExport.of(screen, area(scope), demonstration.active(), table, this),
                        asked.kind().code(),
                        region(scope)));
        aside.addClassName("performance-aside");
        MeasureHeading claim =
                new MeasureHeading(screen.chosen(), scope.period().isAll() ? coverage : scope.period(), area(scope));
        Aim aim = screen.aims().get(measure.code());
        if (aim != null) {
            claim.add(bullet(aim));
        }
        Div head = new Div(claim, aside);
        head.addClassName("performance-head");
        add(head, said);
        parts.values().forEach(this::add);
    }

    private DrawingView bullet(Aim aim) {
        Scope scope = aim.figure().scope();
        String title = getTranslation(
                "performance.target." + aim.outcome(),
                aim.figure().text(),
                aim.target().text(),
                scope.period().inWords(),
                Math.abs(aim.above()));
        DrawingView bullet = new DrawingView(aim.chart(title, area(scope)), 2, BULLET, code -> null);
        bullet.addClassName("measure-bullet");
        return bullet;
    }

    private TrendSection trends(Screen screen) {
        Scope scope = screen.scope();
        FigureTable places = screen.tables().get(Breakdowns.place(scope));
        return new TrendSection(
                screen.places(),
                places == null ? Set.of() : Chart.of(places).emphasised(),
                code -> scope.region() == null ? asked.address(new Scope(scope.period(), new RegionCode(code))) : null);
    }

    private PivotSection table(Screen screen, TableMembers members, PivotWords words) {
        Scope scope = screen.scope();
        String measures = asked.table().measures(asked.kind()).stream()
                .map(OutcomeKind::code)
                .collect(Collectors.joining("-"));
        DownloadLinks downloads = DownloadLinks.ofTable(
                this,
                ScreenExport.table(screen, area(scope), demonstration.active(), words, this),
                "table-" + measures,
                region(scope));
        return new PivotSection(screen, members, words, downloads, (measure, groups) -> {
            Map<Dimension, String> all = new LinkedHashMap<>(asked.table().only());
            all.putAll(groups);
            return signedIn.is(Role.ANALYST)
                    ? asked.kind(OutcomeKind.of(measure.code().value()).orElseThrow())
                            .address(scope, all)
                    : null;
        });
    }

    private static String region(Scope scope) {
        return scope.region() == null ? "" : scope.region().value();
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
