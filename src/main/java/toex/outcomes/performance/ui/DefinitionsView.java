package toex.outcomes.performance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Measure;
import toex.outcomes.performance.DataDictionary;
import toex.outcomes.performance.MeasureEntry;
import toex.outcomes.security.Role;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.ui.EmptyState;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.PageSection;

/** The data dictionary: every measure with what is said of it, each at an address of its own: {@code definitions#disruption}. */
@Route(DefinitionsView.PATH)
@RolesAllowed({"LEADER", "COMMS", "APPROVER", "FORCE", "ANALYST", "ADMIN"})
class DefinitionsView extends Page implements AfterNavigationObserver {

    static final String PATH = "definitions";
    private static final String SOUGHT = "q";

    private final transient DataDictionary dictionary;
    private final boolean edits;
    private final TextField search = new TextField(getTranslation("performance.dictionary.search"));
    private final Div list = new Div();

    DefinitionsView(DataDictionary dictionary, SignedIn signedIn) {
        super("performance.dictionary.title");
        this.dictionary = dictionary;
        this.edits = signedIn.is(Role.ANALYST);
        addClassName("data-dictionary");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setMaxLength(100);
        search.addValueChangeListener(change -> show(change.getValue()));
        add(
                new PageHeading(getTranslation("performance.dictionary.heading"))
                        .withStandfirst(getTranslation("performance.dictionary.explanation")),
                search,
                list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String sought = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SOUGHT)
                .orElse("");
        search.setValue(sought.substring(0, Math.min(100, sought.length())));
        show(search.getValue());
        // entries are made after the browser has looked for the one in its address and gone to the top of the page
        getElement().executeJs("""
                setTimeout(() => {
                  const entry = document.getElementById(decodeURIComponent(location.hash.slice(1)));
                  if (entry) { entry.scrollIntoView(); entry.focus({preventScroll: true}); }
                }, 300)""");
    }

    private void show(String sought) {
        list.removeAll();
        section("measures", dictionary.measures().stream().map(this::entry).toList(), sought);
        section("jobs", dictionary.ofJobs().stream().map(DefinitionsView::entry).toList(), sought);
        section(
                "published",
                dictionary.published().stream().map(DefinitionsView::entry).toList(),
                sought);
        if (list.getComponentCount() == 0) {
            list.add(new EmptyState(getTranslation("performance.dictionary.none", sought)));
        }
    }

    private void section(String name, List<DefinitionEntry> entries, String sought) {
        String text = sought.strip().toLowerCase(Locale.UK);
        Component[] found = entries.stream().filter(entry -> entry.says(text)).toArray(Component[]::new);
        if (found.length > 0) {
            list.add(new PageSection(getTranslation("performance.dictionary." + name), found));
        }
    }

    private DefinitionEntry entry(MeasureEntry measure) {
        DefinitionEntry entry = new DefinitionEntry(measure);
        if (edits) {
            Button change = new Button(
                    getTranslation("performance.dictionary.change"),
                    click -> new WordingDialog(dictionary, measure, () -> show(search.getValue())).open());
            change.setAriaLabel(getTranslation(
                    "performance.dictionary.change.which", measure.current().name()));
            entry.add(change);
        }
        return entry;
    }

    private static DefinitionEntry entry(Measure measure) {
        return new DefinitionEntry(measure);
    }

    private static DefinitionEntry entry(Figure figure) {
        return new DefinitionEntry(figure);
    }
}
