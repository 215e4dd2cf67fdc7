package toex.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A test that uses the portal's production build in Chromium. Classes are named {@code ...IT}: they run after the front
 * end is built.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"portal.demonstration=true", "portal.data=" + BrowserTest.DATA})
public abstract class BrowserTest {

    static final String DATA = "${test.data:target/test-data/1}/browser";

    private static final Map<String, List<Cookie>> SIGNED_IN = new HashMap<>();

    @LocalServerPort
    private int port;

    private BrowserContext window;

    /** The page that the test looks at: 1440 pixels wide unless {@link #resize} says otherwise. */
    protected Page page;

    @BeforeEach
    void openBrowser() {
        window = Chromium.window(new Browser.NewContextOptions()
                .setBaseURL("http://127.0.0.1:" + port)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setDeviceScaleFactor(zoom()));
        page = window.newPage();
        resize(1440);
    }

    /** How many pixels of the screen make one of the page, as a reader's zoom of 200% makes two. */
    protected double zoom() {
        return 1;
    }

    @AfterEach
    void closeBrowser() {
        window.close();
    }

    /** Opens an address such as {@code /performance?period=2022} and waits until the server has answered it all. */
    protected void open(String address) {
        page.navigate(address);
        settle();
    }

    /**
     * Signs in with one of the demonstration accounts: at {@code /login} for the first time, after that with the cookies
     * that this gave, for the form and the home page behind it take longer than many a test. Open a page next.
     */
    protected void signIn(String account) {
        String who = account + " at " + port;
        if (SIGNED_IN.containsKey(who)) {
            window.addCookies(SIGNED_IN.get(who));
        } else {
            Chromium.signIn(page, "", account);
            SIGNED_IN.put(who, window.cookies());
        }
    }

    /** Waits until Vaadin's client has nothing left to ask or to draw. */
    protected void settle() {
        Chromium.settle(page);
    }

    /** Makes the window this many pixels wide; what is in it has found its place when this returns. */
    protected void resize(int width) {
        page.setViewportSize(width, width < 600 ? 844 : 900);
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        settle();
    }

    /** What the page says to its reader. */
    protected String text() {
        return page.locator("body").innerText();
    }

    /** Keeps a picture of the whole page in {@code target/screenshots}. */
    protected Path screenshot(String name) {
        Path file = Path.of("target/screenshots", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
        return file;
    }

    /** The page breaks no rule of WCAG 2.2, levels A and AA, that axe-core can check. */
    protected void assertAccessible() {
        assertThat(violations()).as("WCAG 2.2 A and AA at %s", page.url()).isEmpty();
    }

    /** The same in the dark: all that can differ is what the rules say of colours. */
    protected void assertAccessibleInTheDark() {
        assertThat(violationsInTheDark())
                .as("WCAG 2.2 A and AA in the dark at %s", page.url())
                .isEmpty();
    }

    List<String> violations() {
        return new Axe(page).violations();
    }

    List<String> violationsInTheDark() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        List<String> violations = new Axe(page).violationsOfColours();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return violations;
    }
}
