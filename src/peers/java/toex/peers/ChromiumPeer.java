package toex.peers;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Chromium's print, tagged, in a browser that is already there. */
final class ChromiumPeer implements Peer {

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new LaunchOptions()
                    .setExecutablePath(chromium())
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--no-first-run")));
    private final Page page = browser.newPage();
    private final String html;

    ChromiumPeer(Content content) {
        html = content.html();
    }

    @Override
    public String name() {
        return "chromium";
    }

    @Override
    public boolean takesThreads() {
        return false;
    }

    @Override
    public byte[] make() {
        page.setContent(html);
        return page.pdf(new Page.PdfOptions().setFormat("A4").setTagged(true).setOutline(true));
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Path chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Install Chromium: apt-get install chromium"));
    }
}
