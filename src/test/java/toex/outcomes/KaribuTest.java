package toex.outcomes;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.ClickNotifier;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** A test that uses views as a browser would, without one. Nobody is signed in until {@link #signIn}. */
@PortalTest
public abstract class KaribuTest {

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static final Routes ROUTES = new Routes((Set) Views.routesAndLayouts(), (Set) Views.errorPages(), true);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestAccounts accounts;

    @BeforeEach
    void openBrowser() {
        SecurityContextHolder.clearContext();
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    /** Signs in with one of the demonstration accounts: leader, comms, approver, force, analyst, admin. */
    protected void signIn(String account) {
        Authentication authentication = accounts.authentication(account);
        SecurityContextHolder.getContext().setAuthentication(authentication);
        FakeRequest request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(authentication);
        request.setUserInRole((principal, role) -> authentication.getAuthorities().stream()
                .anyMatch(granted -> ("ROLE_" + role).equals(granted.getAuthority())));
    }

    /** Opens an address such as {@code performance?period=2022-23} and says which view stands there. */
    protected Component open(String address) {
        goTo(address);
        return view();
    }

    /** Asks for an address, whether it opens or not. */
    protected static void goTo(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        MockVaadin.clientRoundtrip(true);
    }

    /** Opens an address that must lead to this view. */
    protected <T extends Component> T open(String address, Class<T> view) {
        return view.cast(open(address));
    }

    /** The view that stands on the page. */
    protected static Component view() {
        return (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    /** The address with its query, as the browser's bar would show it. */
    protected static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    /** All text of the page: labels, helper texts and text alternatives too. Cells of grids are in {@link #rows}. */
    protected static String text() {
        return PageText.of(UI.getCurrent());
    }

    /** All text within a component. */
    protected static String text(Component component) {
        return PageText.of(component);
    }

    /** The only visible component of this type. */
    protected static <T extends Component> T get(Class<T> type) {
        return _get(type);
    }

    /** The only visible component of this type within another. */
    protected static <T extends Component> T get(Component within, Class<T> type) {
        return _get(within, type);
    }

    /** The only visible component of this type with this label, or else this text. */
    protected static <T extends Component> T get(Class<T> type, String labelOrText) {
        List<T> labelled = _find(type, spec -> spec.withLabel(labelOrText));
        return labelled.size() == 1 ? labelled.getFirst() : _get(type, spec -> spec.withText(labelOrText));
    }

    /** The only visible component of this type with this text within another. */
    protected static <T extends Component> T get(Component within, Class<T> type, String text) {
        return _get(within, type, spec -> spec.withText(text));
    }

    /** All visible components of this type. */
    protected static <T extends Component> List<T> all(Class<T> type) {
        return _find(type);
    }

    /** All visible components of this type within another. */
    protected static <T extends Component> List<T> all(Component within, Class<T> type) {
        return _find(within, type);
    }

    /** All visible components with this class of the style sheets. */
    protected static List<Component> styled(String cssClass) {
        return _find(Component.class, spec -> spec.withClasses(cssClass));
    }

    /** Presses the button with this text. */
    protected static void press(String button) {
        click(get(Button.class, button));
    }

    /** Opens the folded part of the page with this heading. */
    protected static void unfold(String heading) {
        NativeDetails fold = all(NativeDetails.class).stream()
                .filter(details -> text(details.getSummary()).equals(heading))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing is folded under " + heading));
        fold.setOpen(true);
        ComponentUtil.fireEvent(fold, new NativeDetails.ToggleEvent(fold, true));
        MockVaadin.clientRoundtrip(true);
    }

    /** Clicks a component, which must be enabled and visible, and lets the server answer. */
    protected static void click(ClickNotifier<?> component) {
        _click(component);
        MockVaadin.clientRoundtrip(true);
    }

    /** Gives a field a value as its user would; fails where the user could not. */
    protected static <V> void enter(HasValue<?, V> field, V value) {
        _setValue(field, value);
        MockVaadin.clientRoundtrip(true);
    }

    /** Hands a file to an upload. */
    protected static void upload(Upload upload, String name, String content) {
        upload(upload, name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** As {@link #upload(Upload, String, String)}. */
    protected static void upload(Upload upload, String name, byte[] content) {
        UploadKt._upload(upload, name, "text/plain", content);
        MockVaadin.clientRoundtrip(true);
    }

    /** The bytes behind a link that downloads. */
    protected static byte[] download(Anchor link) {
        return DownloadKt._download(link);
    }

    /** What a grid shows, row by row and cell by cell. */
    protected static <T> List<List<String>> rows(Grid<T> grid) {
        return IntStream.range(0, GridKt._size(grid))
                .mapToObj(row -> GridKt._getFormattedRow(grid, row))
                .toList();
    }

    /** Texts of the notifications that are open. */
    protected static List<String> notifications() {
        return NotificationsKt.getNotifications().stream().map(PageText::of).toList();
    }

    /** Lets the server answer what is waiting, as a browser's next request would. */
    protected static void answer() {
        MockVaadin.clientRoundtrip(true);
    }
}
