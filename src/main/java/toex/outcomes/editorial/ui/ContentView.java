package toex.outcomes.editorial.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import toex.outcomes.editorial.ContentKind;
import toex.outcomes.editorial.ContentList;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.editorial.Manuscripts;
import toex.outcomes.editorial.State;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.EmptyState;
import toex.outcomes.shared.ui.Fold;
import toex.outcomes.shared.ui.LongTable;
import toex.outcomes.shared.ui.Marked;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.PageLink;
import toex.outcomes.shared.ui.PageSection;
import toex.outcomes.shared.ui.RowTable;

/** All that is written: where each stands, and what is due to be looked at again. The filters stand in the address. */
@Route("content")
@Menu(order = 110, title = "editorial.content")
@RolesAllowed({"COMMS", "APPROVER"})
class ContentView extends Page implements BeforeEnterObserver, Marked {

    private static final String KIND = "kind";
    private static final String STATE = "state";

    private static final int AT_A_TIME = 20;

    private final transient ContentList content;
    private final transient Manuscripts manuscripts;
    private final transient Kinds kinds;
    private final transient Clock clock;
    private transient List<Manuscript> shown = List.of();

    ContentView(ContentList content, Manuscripts manuscripts, Kinds kinds, Clock clock) {
        super("editorial.content");
        this.content = content;
        this.manuscripts = manuscripts;
        this.kinds = kinds;
        this.clock = clock;
        addClassName("content-list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        String kind = address.getSingleParameter(KIND).orElse("");
        String state = address.getSingleParameter(STATE).orElse("");
        shown = content.latest().stream()
                .filter(it -> kinds.named(it.item().kind()).isPresent())
                .filter(it -> kind.isEmpty() || it.item().kind().equals(kind))
                .filter(it -> state.isEmpty() || it.progress().state().name().equalsIgnoreCase(state))
                .toList();
        removeAll();
        add(
                new PageHeading(getTranslation("editorial.content.heading"))
                        .withStandfirst(getTranslation("editorial.content.explanation")),
                begin());
        List<Manuscript> due = content.dueForReview();
        if (!due.isEmpty()) {
            add(due(due));
        }
        add(new PageSection(getTranslation("editorial.content.all"), filters(kind, state), table(kind + state)));
    }

    @Override
    public Marking marking() {
        return shown.stream().map(Manuscript::marking).reduce(Marking.OFFICIAL, Marking::and);
    }

    private Component begin() {
        Div buttons = new Div();
        buttons.addClassName("actions");
        kinds.all().stream()
                .filter(ContentKind::isBegunHere)
                .forEach(kind -> buttons.add(new Button(
                        getTranslation("editorial.content.new", getTranslation(kind.nameKey())),
                        click -> new NewContentDialog(manuscripts, kind, kinds.organisations()).open())));
        return buttons;
    }

    private Component due(List<Manuscript> due) {
        UnorderedList list = new UnorderedList();
        due.forEach(it -> {
            LocalDate day = it.item().reviewOn();
            list.add(new ListItem(
                    link(it),
                    new Paragraph(getTranslation("editorial.review.since", day == null ? "" : Times.day(day)))));
        });
        return new PageSection(getTranslation("editorial.review.due", due.size()), list);
    }

    private Component filters(String kind, String state) {
        Map<String, String> kindNames = new LinkedHashMap<>();
        kindNames.put("", getTranslation("editorial.content.every-kind"));
        kinds.all().forEach(it -> kindNames.put(it.code(), getTranslation(it.nameKey())));
        Map<String, String> stateNames = new LinkedHashMap<>();
        stateNames.put("", getTranslation("editorial.content.every-state"));
        Arrays.stream(State.values()).forEach(it -> stateNames.put(it.name(), getTranslation("editorial.state." + it)));
        Div both = new Div(
                choice("editorial.content.kind", kindNames, kind, chosen -> go(chosen, state)),
                choice("editorial.content.state", stateNames, state, chosen -> go(kind, chosen)));
        both.addClassName("content-filters");
        Fold fold = new Fold(getTranslation("shared.filters"), both);
        fold.inUse(Stream.of(kind, state).filter(it -> !it.isEmpty()).count());
        return fold;
    }

    private Select<String> choice(
            String label, Map<String, String> names, String chosen, java.util.function.Consumer<String> choose) {
        Select<String> select = new Select<>();
        select.setLabel(getTranslation(label));
        select.setItems(names.keySet());
        select.setItemLabelGenerator(names::get);
        select.setValue(names.containsKey(chosen) ? chosen : "");
        select.addValueChangeListener(change -> choose.accept(change.getValue()));
        return select;
    }

    private static void go(String kind, String state) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!kind.isEmpty()) {
            parameters.put(KIND, kind);
        }
        if (!state.isEmpty()) {
            parameters.put(STATE, state);
        }
        UI.getCurrent().navigate("content", QueryParameters.simple(parameters));
    }

    private Component table(String filters) {
        if (shown.isEmpty()) {
            return new EmptyState(
                    getTranslation(filters.isEmpty() ? "editorial.content.nothing" : "editorial.content.none"));
        }
        RowTable<Manuscript> table = new RowTable<Manuscript>(getTranslation("editorial.content.caption"))
                .column(getTranslation("editorial.content.title"), this::link)
                .text(getTranslation("editorial.content.kind"), this::kindName)
                .text(
                        getTranslation("editorial.content.state"),
                        it -> Standing.of(this, it, List.of(), clock.instant()))
                .text(getTranslation("editorial.history.version"), it -> Integer.toString(it.number()))
                .text(
                        getTranslation("editorial.content.marking"),
                        it -> it.marking().text())
                .line(getTranslation("editorial.content.changed"), it -> Times.brief(it.changed()))
                .optional(
                        getTranslation("editorial.review.short"),
                        it -> Optional.ofNullable(it.item().reviewOn()).map(Times::day));
        return new LongTable<>(table, AT_A_TIME).show(shown);
    }

    private String kindName(Manuscript manuscript) {
        return kinds.named(manuscript.item().kind())
                .map(kind -> getTranslation(kind.nameKey()))
                .orElse("");
    }

    private Component link(Manuscript manuscript) {
        ContentKind kind = kinds.named(manuscript.item().kind()).orElseThrow();
        return new PageLink(kind.path(manuscript.item()), kind.title(manuscript), Scope.ALL);
    }
}
