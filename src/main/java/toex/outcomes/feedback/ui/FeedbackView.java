package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import toex.outcomes.feedback.Circumstances;
import toex.outcomes.feedback.Quotation;
import toex.outcomes.feedback.QuotationWall;
import toex.outcomes.figures.Dimension;
import toex.outcomes.performance.PerformanceService;
import toex.outcomes.security.Role;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.EmptyState;
import toex.outcomes.shared.ui.Marked;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.PageLink;
import toex.outcomes.shared.ui.Scoped;

/** The wall: what forces said and agreed to have shown, each quotation whole. */
@Route("feedback")
@Menu(order = 5, title = "feedback.wall")
@PermitAll
class FeedbackView extends Page implements Scoped, Marked, BeforeEnterObserver {

    private static final String THREAT = "threat";

    private final transient QuotationWall quotations;
    private final transient SignedIn signedIn;
    private final transient PerformanceService performance;
    private final Select<String> threats = new Select<>();
    private final Div wall = new Div();
    private String threat = "";

    FeedbackView(QuotationWall quotations, PerformanceService performance, SignedIn signedIn) {
        super("feedback.wall");
        this.quotations = quotations;
        this.performance = performance;
        this.signedIn = signedIn;
        threats.setLabel(getTranslation("feedback.wall.threat"));
        threats.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(change.getValue());
            }
        });
        wall.addClassName("wall");
        add(
                new PageHeading(getTranslation("feedback.wall.heading"))
                        .withStandfirst(getTranslation("feedback.wall.explanation")),
                work(),
                threats,
                wall);
    }

    @Override
    public void show(Scope scope) {
        wall.removeAll();
        Map<Long, Circumstances> about = quotations.circumstances();
        Map<String, String> names = names(about.values());
        List<Quotation> found = quotations.quotations(scope).stream()
                .filter(quotation -> threat.isEmpty() || threat.equals(threat(about.get(quotation.id()))))
                .toList();
        found.forEach(quotation -> wall.add(block(quotation, about.get(quotation.id()), names)));
        if (found.isEmpty()) {
            EmptyState none = new EmptyState(
                    getTranslation(scope.region() == null ? "feedback.wall.none" : "feedback.wall.none-of-region"));
            if (scope.region() != null || !threat.isEmpty()) {
                Scope everywhere = new Scope(scope.period(), null);
                none.add(new PageLink("feedback", getTranslation("feedback.wall.all"), everywhere));
            }
            wall.add(none);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        threat = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(THREAT)
                .orElse("");
    }

    /** The threat types that there are quotations of, each with its name; fills the choice, which hides where there are none. */
    private Map<String, String> names(Collection<Circumstances> about) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("", getTranslation("feedback.wall.every-threat"));
        performance.categories(Dimension.THREAT).stream()
                .filter(it -> about.stream().anyMatch(one -> one.threat().equals(it.code())))
                .forEach(it -> names.put(it.code(), it.label()));
        threats.setItems(names.keySet());
        threats.setItemLabelGenerator(code -> names.getOrDefault(code, code));
        threats.setValue(names.containsKey(threat) ? threat : "");
        threats.setVisible(names.size() > 1);
        return names;
    }

    private void choose(String code) {
        UI ui = UI.getCurrent();
        QueryParameters now = ui.getActiveViewLocation().getQueryParameters();
        ui.navigate("feedback", code.isEmpty() ? now.excluding(THREAT) : now.merging(THREAT, code));
    }

    private Component block(Quotation quotation, @Nullable Circumstances about, Map<String, String> names) {
        QuotationBlock block = new QuotationBlock(quotation);
        if (about != null) {
            String day = Days.inWords(about.published());
            String threatName = names.get(about.threat());
            Paragraph note = new Paragraph(
                    about.threat().isEmpty() || threatName == null
                            ? getTranslation("feedback.wall.published", day)
                            : getTranslation("feedback.wall.published-of", day, threatName));
            note.addClassName("note");
            block.add(note);
        }
        return block;
    }

    private static String threat(@Nullable Circumstances about) {
        return about == null ? "" : about.threat();
    }

    @Override
    public Marking marking() {
        return quotations.marking();
    }

    /** What the reader may do about feedback besides reading it. */
    private Div work() {
        Div links = new Div();
        links.addClassName("actions");
        if (signedIn.is(Role.FORCE)) {
            links.add(action("feedback/new", "feedback.new"), action("feedback/mine", "feedback.mine"));
        }
        if (signedIn.is(Role.COMMS, Role.APPROVER)) {
            links.add(action("feedback/inbox", "feedback.inbox"));
        }
        return links;
    }

    private PageLink action(String path, String key) {
        PageLink link = new PageLink(path, getTranslation(key), Scope.ALL);
        link.addClassName("action");
        return link;
    }
}
