package toex.outcomes.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.organisation.Region;
import toex.outcomes.performance.PerformanceService;
import toex.outcomes.search.SearchService;
import toex.outcomes.search.ui.SearchButton;
import toex.outcomes.shared.Demonstration;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.OneMoment;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.WorkCount;
import toex.outcomes.shared.ui.Marked;
import toex.outcomes.shared.ui.MarkingChanged;
import toex.outcomes.shared.ui.Notice;
import toex.outcomes.shared.ui.PageParts;
import toex.outcomes.shared.ui.PartOf;
import toex.outcomes.shared.ui.ScopeParameters;
import toex.outcomes.shared.ui.Scoped;

/** The frame around every page. It reads the period and region from the address and hands them to the page. */
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final Set<NavigationTrigger> WITHIN =
            Set.of(NavigationTrigger.CLIENT_SIDE, NavigationTrigger.HISTORY);

    private final transient OrganisationService organisation;
    private final transient PerformanceService performance;
    private final transient OneMoment moment;
    private final boolean signedIn;
    private final MarkingLine top = new MarkingLine();
    private final MarkingLine bottom = new MarkingLine();
    private final Navigation navigation;
    private final Div scopePlace = new Div();
    private final Div notices = new Div();
    private final Main main = new Main();
    private @Nullable Registration watching;
    private @Nullable Component shown;
    private @Nullable ScopeBar scopeBar;
    private String address = "";

    MainLayout(
            OrganisationService organisation,
            PerformanceService performance,
            OneMoment moment,
            Demonstration demonstration,
            SearchService search,
            List<WorkCount> counts,
            AuthenticationContext authentication) {
        this.organisation = organisation;
        this.performance = performance;
        this.moment = moment;
        signedIn = authentication.isAuthenticated();
        navigation = new Navigation(signedIn, counts);
        // for whatever leaves a page as a file of its own
        ComponentUtil.setData(UI.getCurrent(), Demonstration.class, demonstration);
        addClassName("portal");
        main.setId("content");
        main.getElement().setAttribute("tabindex", "-1");
        main.addClassName("frame");
        scopePlace.addClassName("scope-place");
        notices.addClassNames("frame", "notices");
        add(
                new SkipLink(main),
                head(authentication, demonstration, search),
                scopePlace,
                notices,
                main,
                new PageFooter(bottom, signedIn));
    }

    private Header head(AuthenticationContext authentication, Demonstration demonstration, SearchService search) {
        Div bar = new Div(new Brand(), navigation);
        bar.addClassNames("masthead", "frame");
        authentication
                .getPrincipalName()
                .ifPresent(name -> bar.add(new SearchButton(search), new AccountMenu(name, authentication)));
        Div masthead = new Div(bar);
        masthead.addClassName("masthead-band");
        Header header = new Header(top, masthead);
        if (demonstration.active()) {
            Paragraph banner = new Paragraph(getTranslation("shell.demonstration"));
            banner.addClassName("demonstration");
            header.add(banner);
        }
        return header;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Location location = event.getLocation();
        Component page = (Component) event.getActiveChain().getFirst();
        navigation.show(page instanceof PartOf part ? part.partOf() : location.getPath());
        if (!stays(event, page)) {
            moment.read(() -> show(location, page));
        }
        mark(page);
        if (watching != null) {
            watching.remove();
        }
        watching = ComponentUtil.addListener(page, MarkingChanged.class, change -> mark(page));
    }

    /** A link to one of the page's parts: what the reader has opened or typed there stays as it is. */
    private boolean stays(AfterNavigationEvent event, Component page) {
        String opened = event.getLocation().getPathWithQueryParameters();
        boolean stays = page == shown
                && opened.equals(address)
                && WITHIN.contains(event.getLocationChangeEvent().getTrigger())
                && page.getChildren().anyMatch(PageParts.class::isInstance);
        shown = page;
        address = opened;
        return stays;
    }

    private void show(Location location, Component page) {
        notices.removeAll();
        scopePlace.setVisible(page instanceof Scoped);
        if (page instanceof Scoped scoped) {
            ScopeParameters asked = asked(location);
            asked.notices().forEach(sentence -> notices.add(new Notice(sentence)));
            scopeBar(scoped).show(location, asked.scope());
            scoped.show(asked.scope());
        }
    }

    /** The one of the page before where it offers the same: its lists are long, and each would be made anew in the browser. */
    private ScopeBar scopeBar(Scoped page) {
        List<Region> regions = regions(page);
        Period coverage = performance.coverage();
        if (scopeBar == null || !scopeBar.offers(regions, coverage)) {
            scopeBar = new ScopeBar(regions, coverage);
            scopePlace.removeAll();
            scopePlace.add(scopeBar);
        }
        return scopeBar;
    }

    private void mark(Component page) {
        Marking marking = Marked.highest(page);
        top.show(marking);
        bottom.show(marking);
    }

    private List<Region> regions(Scoped page) {
        return page.offersRegion() ? organisation.regions(today()) : List.of();
    }

    private ScopeParameters asked(Location location) {
        return ScopeParameters.read(
                location.getQueryParameters(),
                region -> !signedIn || organisation.region(region, today()).isPresent());
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }
}
