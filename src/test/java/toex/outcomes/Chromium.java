package toex.outcomes;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import toex.outcomes.security.DemonstrationAccounts;

/** The browser of tests: Chromium as the machine has it, one for each process. */
public final class Chromium {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private static final Browser BROWSER = launch();

    private Chromium() {}

    /** Opens a window with cookies of its own, which waits as patiently as all of a test does. */
    public static BrowserContext window(Browser.NewContextOptions options) {
        BrowserContext window = BROWSER.newContext(options);
        window.setDefaultTimeout(Patience.LONGEST.toMillis());
        window.setDefaultNavigationTimeout(Patience.LONGEST.toMillis());
        return window;
    }

    /** Signs in with one of the demonstration accounts. @param portal its address without a slash at its end */
    public static void signIn(Page page, String portal, String account) {
        page.navigate(portal + "/login");
        settle(page);
        page.locator("input[name=username]").fill(account);
        page.locator("input[name=password]").fill(DemonstrationAccounts.PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(address -> !address.contains("/login"));
        settle(page);
    }

    /** Waits until Vaadin's client has nothing left to ask or to draw: before that a page may not hear what is done to it. */
    public static void settle(Page page) {
        page.waitForFunction("""
            () => !window.Vaadin
              || window.Vaadin.Flow?.clients
                && Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive || !client.isActive())
            """);
    }

    /** Starts one that ends with this process at the latest. */
    private static Browser launch() {
        PlaywrightAssertions.setDefaultAssertionTimeout(Patience.LONGEST.toMillis());
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(program())
                        .setArgs(FLAGS)
                        .setTimeout(Patience.LONGEST.toMillis()));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return browser;
    }

    private static Path program() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Install Chromium: apt-get install chromium"));
    }
}
