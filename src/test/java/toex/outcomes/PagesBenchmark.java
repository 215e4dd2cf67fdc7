package toex.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.CDPSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import toex.outcomes.drawing.Chart;
import toex.outcomes.drawing.Drawings;
import toex.outcomes.drawing.Series;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.MeasureCode;
import toex.outcomes.performance.PerformanceService;
import toex.outcomes.performance.PivotTable;
import toex.outcomes.shared.Scope;

/**
 * What {@code ./portal bench pages} measures, a line for each figure in {@code target/bench-pages.txt}: each view opened
 * with an empty browser cache on a server that has given it a dozen times, the same view reached by a link from the view before, and how long a chart
 * takes to draw. The middle one of five.
 */
@Tag("bench")
class PagesBenchmark extends BrowserTest {

    private static final int TIMES = 5;
    private static final int WARM_UP = 12;
    private static final List<String> PAGES =
            List.of("", "performance", "benefits", "case-studies", "feedback", "teams", "how-it-works", "reports");
    private static final String WATCH = """
            window.lcp = 0; window.shift = 0;
            new PerformanceObserver(list => list.getEntries().forEach(entry => window.lcp = entry.startTime))
              .observe({type: 'largest-contentful-paint', buffered: true});
            new PerformanceObserver(list => list.getEntries().forEach(entry => {
              if (!entry.hadRecentInput) window.shift += entry.value; }))
              .observe({type: 'layout-shift', buffered: true});""";
    private static final String FOLLOW = """
            link => new Promise(done => {
              if (link.getAttribute('aria-current') === 'page') { done(0); return; }
              const begun = performance.now(); const before = document.querySelector('h1')?.textContent;
              const look = () => {
                const now = document.querySelector('h1')?.textContent;
                if (now && now !== before) requestAnimationFrame(() => done(performance.now() - begun));
                else if (performance.now() - begun > 10000) done(-1); else requestAnimationFrame(look);
              };
              link.click(); look();
            })""";

    @Autowired
    private PerformanceService performance;

    @Autowired
    private TestAccounts accounts;

    private final List<String> lines = new ArrayList<>();

    @Test
    void pages() throws IOException {
        warmUp();
        signIn("leader");
        page.addInitScript(WATCH);
        PAGES.forEach(this::firstVisit);
        PAGES.forEach(this::laterVisit);
        charts();
        Files.write(Path.of("target/bench-pages.txt"), lines);
        assertThat(lines).isNotEmpty();
    }

    /** By somebody else, so that the reader's own session is a new one. */
    private void warmUp() {
        signIn("leader");
        for (int i = 0; i < WARM_UP; i++) {
            PAGES.forEach(address ->
                    page.evaluate("address => fetch(address).then(it => it.text()).then(() => '')", "/" + address));
        }
        page.context().clearCookies();
    }

    /** With nothing in the browser's cache. */
    private void firstVisit(String address) {
        CDPSession browser = page.context().newCDPSession(page);
        browser.send("Network.enable");
        AtomicLong bytes = new AtomicLong();
        AtomicLong requests = new AtomicLong();
        browser.on("Network.loadingFinished", event -> {
            bytes.addAndGet(event.get("encodedDataLength").getAsLong());
            requests.incrementAndGet();
        });
        List<Map<String, Object>> visits = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            bytes.set(0);
            requests.set(0);
            browser.send("Network.clearBrowserCache");
            open("/" + address);
            page.waitForTimeout(300);
            visits.add(measured());
        }
        browser.detach();
        String name = address.isEmpty() ? "home" : address;
        line(name + ".largest-contentful-paint", middle(visits, "lcp"), "ms");
        line(name + ".server", middle(visits, "server"), "ms");
        line(name + ".layout-shift", middle(visits, "shift"), "score");
        line(name + ".transferred", bytes.get() / 1024.0, "KB");
        line(name + ".requests", requests.get(), "requests");
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> measured() {
        return (Map<String, Object>) page.evaluate("""
                () => { const own = performance.getEntriesByType('navigation')[0];
                  return {lcp: window.lcp, shift: window.shift, server: own.responseEnd - own.requestStart}; }""");
    }

    private static double middle(List<Map<String, Object>> visits, String name) {
        return middle(visits.stream()
                .mapToDouble(visit -> ((Number) visit.get(name)).doubleValue())
                .toArray());
    }

    private static double middle(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    /** By a link in the menu, from another page. */
    private void laterVisit(String address) {
        String from = address.equals("benefits") ? "feedback" : "benefits";
        double[] taken = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            page.locator("nav a[href='" + from + "'], nav a[href^='" + from + "?']")
                    .first()
                    .evaluate(FOLLOW);
            settle();
            var link = page.locator(
                    address.isEmpty()
                            ? "nav a[href=''], nav a[href='.'], nav a[href='/']"
                            : "nav a[href='" + address + "'], nav a[href^='" + address + "?']");
            taken[i] = ((Number) link.first().evaluate(FOLLOW)).doubleValue();
            settle();
        }
        line((address.isEmpty() ? "home" : address) + ".later", middle(taken), "ms");
    }

    private void charts() {
        SecurityContextHolder.getContext().setAuthentication(accounts.authentication("leader"));
        Function<Dimension, FigureTable> table = by -> performance.table(new MeasureCode("disruption"), by, Scope.ALL);
        for (Dimension by : List.of(Dimension.MONTH, Dimension.REGION, Dimension.FORCE)) {
            draw("chart-by-" + by.code(), Chart.of(table.apply(by)));
        }
        several(table).forEach((kind, chart) -> draw("chart-" + kind, chart));
        SecurityContextHolder.clearContext();
    }

    /** A chart of each kind that sets series beside each other, from the portal's own figures. */
    private Map<String, Chart> several(Function<Dimension, FigureTable> table) {
        PivotTable months =
                performance.pivot(new MeasureCode("disruption"), Dimension.REGION, Dimension.MONTH, Scope.ALL);
        List<Series> regions = months.lines().stream()
                .map(line -> new Series(
                        line.group().code(),
                        line.group().label(),
                        new FigureTable(months.measure(), Dimension.MONTH, Scope.ALL, months.row(line), line.total())))
                .toList();
        Series one = new Series("one", "One", table.apply(Dimension.REGION));
        Series other = new Series("other", "Other", table.apply(Dimension.REGION));
        Series low = new Series(Series.Role.LOW, "low", "", table.apply(Dimension.REGION));
        Series high = new Series(Series.Role.HIGH, "high", "", table.apply(Dimension.REGION));
        Series target = new Series(Series.Role.TARGET, "target", "", table.apply(Dimension.REGION));
        Map<String, Chart> charts = new LinkedHashMap<>();
        charts.put("sparkline", Chart.sparkline(table.apply(Dimension.MONTH)));
        charts.put("grouped", Chart.grouped("Grouped", List.of(one, other)));
        charts.put("stacked", Chart.stacked("Stacked", regions));
        charts.put("line", Chart.line("Lines", regions));
        charts.put("slope", Chart.slope(one, other));
        charts.put("dots", Chart.dots("Dots", one, low, high, Set.of()));
        charts.put("bullet", Chart.bullet("Bullets", one, target));
        charts.put("multiples", Chart.multiples("Multiples", regions, Set.of()));
        return charts;
    }

    private void draw(String name, Chart chart) {
        double[] taken = new double[200];
        for (int i = 0; i < taken.length; i++) {
            long begun = System.nanoTime();
            Drawings.inline(chart, 620, code -> null);
            taken[i] = (System.nanoTime() - begun) / 1e6;
        }
        line(name + ".draw", middle(taken), "ms");
    }

    private void line(String name, double value, String unit) {
        lines.add(String.format(Locale.ROOT, "%s %.2f %s", name, value, unit));
    }
}
