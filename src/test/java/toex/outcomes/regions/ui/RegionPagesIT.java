package toex.outcomes.regions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import toex.outcomes.BrowserTest;

class RegionPagesIT extends BrowserTest {

    @BeforeEach
    void signIn() {
        signIn("leader");
    }

    @Test
    void a_circle_of_the_map_opens_its_region_without_loading_the_frame_anew() {
        open("/teams?period=2022");
        page.evaluate("window.sameFrame = true");
        page.locator("svg a[aria-label^='East Midlands']:visible").click();
        page.waitForURL(address -> address.endsWith("/regions/EMSOU?period=2022"));
        settle();
        assertThat(page.locator("h1").innerText()).isEqualTo("East Midlands");
        assertThat(page.evaluate("window.sameFrame")).isEqualTo(true);
    }

    @Test
    void a_circle_can_be_opened_from_the_keyboard() {
        open("/teams");
        page.locator("svg a[aria-label^='North East']:visible").focus();
        page.keyboard().press("Enter");
        page.waitForURL(address -> address.endsWith("/regions/NEROCU"));
    }

    @Test
    void the_table_below_a_chart_opens_and_closes() {
        open("/regions/EMSOU");
        Locator table = page.locator(".drawing-view").first().locator("table");
        Locator toggle = page.locator(".drawing-toggle").first();
        toggle.click();
        settle();
        assertThat(table.locator("caption").innerText())
                .isEqualToIgnoringCase("serious and organised crime disruptions recorded");
        assertThat(toggle.getAttribute("aria-expanded")).isEqualTo("true");
        toggle.click();
        settle();
        assertThat(table.count()).isZero();
    }

    @Test
    void both_pages_are_accessible_at_every_width() {
        for (String address : new String[] {"/teams?region=TARIAN", "/regions/EMSOU"}) {
            open(address);
            for (int width : new int[] {1440, 1024, 390}) {
                resize(width);
                assertAccessible();
                assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .isEqualTo(true);
            }
        }
    }

    @Test
    void each_chart_shows_one_of_its_drawings_and_its_text_stays_legible() {
        open("/regions/EMSOU");
        for (int width : new int[] {1440, 1180, 1024, 800, 640, 390, 340}) {
            resize(width);
            assertThat(page.locator(".drawing-view").count()).isEqualTo(6);
            assertThat(page.locator(".drawing-images svg:visible").count()).isEqualTo(6);
            Object smallest = page.evaluate("""
                () => Math.min(...[...document.querySelectorAll('.drawing-images svg')]
                  .filter(svg => svg.checkVisibility())
                  .map(svg => svg.getBoundingClientRect().width / svg.viewBox.baseVal.width * 13))
                """);
            assertThat(((Number) smallest).doubleValue()).as("at %d", width).isGreaterThan(10.4);
        }
    }
}
