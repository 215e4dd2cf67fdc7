package toex.outcomes.releases.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import toex.outcomes.figures.disclosure.DisclosureRule;
import toex.outcomes.figures.disclosure.Quarters;
import toex.outcomes.releases.ReleaseDrafts;
import toex.outcomes.releases.ReleaseService;
import toex.outcomes.releases.ReleaseSet;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.ui.EmptyState;
import toex.outcomes.shared.ui.Marked;
import toex.outcomes.shared.ui.Notice;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.ScopeParameters;

/** The tables for an audience outside: looked at for any quarters, handed out, recorded, and what was released before. */
@Route(ReleasesView.PATH)
@Menu(order = 140, title = "releases.menu")
@RolesAllowed({"COMMS", "ANALYST"})
class ReleasesView extends Page implements BeforeEnterObserver, Marked {

    static final String PATH = "releases";
    static final String MEASURE = "measure";

    private final transient ReleaseService releases;
    private final transient ReleaseDrafts drafts;

    ReleasesView(ReleaseService releases, ReleaseDrafts drafts) {
        super("releases.menu");
        addClassName("releases");
        this.releases = releases;
        this.drafts = drafts;
    }

    @Override
    public Marking marking() {
        return ReleaseSet.MARKING;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(heading(releases.rule()));
        Optional<Quarters> available = releases.available();
        if (available.isEmpty()) {
            add(new EmptyState(getTranslation("releases.none")));
            return;
        }
        QueryParameters address = event.getLocation().getQueryParameters();
        Quarters chosen = quarters(address.getSingleParameter(ScopeParameters.PERIOD), available.get());
        ReleasedSection released = new ReleasedSection(releases);
        add(
                new QuarterChoice(available.get(), chosen),
                new DraftSection(
                        releases,
                        drafts,
                        chosen,
                        address.getSingleParameter(MEASURE).orElse(""),
                        released::refresh),
                released);
    }

    private PageHeading heading(DisclosureRule rule) {
        return new PageHeading(getTranslation("releases.heading"))
                .withStandfirst(
                        rule.isOn()
                                ? getTranslation("releases.explanation", rule.threshold() - 1)
                                : getTranslation("releases.explanation.off"));
    }

    private Quarters quarters(Optional<String> asked, Quarters available) {
        Optional<Quarters> chosen = asked.filter(text -> !text.equals(Period.ALL.notation()))
                .map(ReleasesView::parsed)
                .orElse(Optional.of(available));
        if (chosen.isEmpty() || !available.contains(chosen.get())) {
            add(new Notice(getTranslation(
                    "releases.not-quarters",
                    asked.orElse(""),
                    available.period().inWords())));
        }
        return chosen.filter(available::contains).orElse(available);
    }

    private static Optional<Quarters> parsed(String text) {
        try {
            return Quarters.of(Period.parse(text));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
