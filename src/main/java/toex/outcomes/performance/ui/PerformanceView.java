package toex.outcomes.performance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.Map;
import toex.outcomes.figures.Dimension;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.performance.DataDictionary;
import toex.outcomes.performance.FigureNotes;
import toex.outcomes.performance.Headline;
import toex.outcomes.performance.JobPipeline;
import toex.outcomes.performance.OutcomeRecords;
import toex.outcomes.performance.PerformanceService;
import toex.outcomes.performance.SatisfactionSource;
import toex.outcomes.security.ForceDirectory;
import toex.outcomes.security.Role;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.Demonstration;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.EmptyState;
import toex.outcomes.shared.ui.MarkingChanged;
import toex.outcomes.shared.ui.Notice;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.PageLink;
import toex.outcomes.shared.ui.PageParts;
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
    private final transient NoteMarkings markings;
    private final transient OutcomeRecords records;
    private final transient OrganisationService organisations;
    private final transient SatisfactionSource satisfaction;
    private final transient DataDictionary dictionary;
    private final transient SignedIn signedIn;
    private final transient Demonstration demonstration;
    private transient Asked asked = Asked.read(QueryParameters.empty());

    PerformanceView(
            PerformanceService performance,
            JobPipeline pipeline,
            FigureNotes notes,
            ForceDirectory forces,
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
        markings = new NoteMarkings(notes, forces, signedIn);
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
        asked = Asked.read(event.getLocation().getQueryParameters());
    }

    @Override
    public void show(Scope scope) {
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
        ReaderPlace.arrive(this);
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

    private void figures(Screen screen, Period coverage, TableMembers members) {
        Scope scope = screen.scope();
        AreaWords areas = areas();
        GroupLinks links = new GroupLinks(asked, scope, signedIn.is(Role.ANALYST));
        PivotWords words =
                new PivotWords(screen.choices(), members.inWords(asked.table().only()), this);
        NoteLines said = new NoteLines(notes, screen.chosen().figure().measure().code(), scope.period());
        Map<Part, Component> parts = new EnumMap<>(Part.class);
        parts.put(Part.COUNTS, new MeasureCards(screen));
        parts.put(Part.BREAKDOWNS, new Breakdowns(screen, links));
        if (screen.chosen().hasRecords()) {
            TrendSection trends = new TrendSection(screen, links);
            if (trends.isVisible()) {
                parts.put(Part.TRENDS, trends);
            }
            DownloadLinks files = DownloadLinks.ofTable(screen, areas.of(scope), demonstration.active(), words, this);
            parts.put(Part.TABLE, new PivotSection(screen, members, words, files, links::cell));
        }
        parts.put(Part.STAGES, new PipelineSection(screen.pipeline()));
        parts.put(Part.SATISFACTION, new SatisfactionSection(satisfaction.of(scope)));
        parts.put(
                Part.BESIDE,
                new SideSection(screen, Periods.of(scope.period(), coverage), organisations.regionNames(), areas::of));
        if (links.analyst() && screen.chosen().hasRecords()) {
            parts.put(Part.RECORDS, new RecordsSection(records, new RecordWords(performance, organisations), screen));
        }
        if (signedIn.is(Role.ANALYST, Role.APPROVER)) {
            parts.put(Part.NOTES, new NotesSection(notes, markings, screen, () -> {
                said.show();
                MarkingChanged.tell(this);
            }));
        }
        add(
                new PerformanceHead(
                        screen,
                        scope.period().isAll() ? coverage : scope.period(),
                        areas.of(scope),
                        DownloadLinks.ofPage(screen, areas.of(scope), demonstration.active(), words, this)),
                said,
                new PageParts(Part.names(parts.keySet(), this)));
        parts.values().forEach(this::add);
    }

    private EmptyState nothing(Scope scope, Period coverage) {
        String sentence = getTranslation(
                "performance.nothing",
                scope.period().inWords(),
                scope.region() == null ? getTranslation("performance.nothing.all-regions") : areas().of(scope),
                coverage.inWords());
        return new EmptyState(
                sentence, new PageLink(PATH, getTranslation("performance.show-all"), new Scope(Period.ALL, null)));
    }

    private AreaWords areas() {
        return new AreaWords(organisations.regionNames(), this);
    }
}
