package toex.outcomes.regions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
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
    void a_part_opens_below_the_list_of_parts_which_stays_in_sight_and_marks_it() {
        open("/regions/EMSOU?period=2022");
        page.locator("page-parts a", new Page.LocatorOptions().setHasText("In detail"))
                .click();
        page.locator("page-parts a[aria-current='true']", new Page.LocatorOptions().setHasText("In detail"))
                .waitFor();
        assertThat(page.url()).endsWith("/regions/EMSOU?period=2022#charts");
        assertThat(top("page-parts")).isZero();
        assertThat(top("#charts h2")).isBetween(44.0, 140.0);
    }

    @Test
    void on_a_telephone_the_list_of_parts_folds_once_one_was_chosen() {
        resize(390);
        open("/regions/EMSOU");
        Locator link = page.locator("page-parts a", new Page.LocatorOptions().setHasText("Its forces"));
        assertThat(link.isVisible()).isFalse();
        page.locator("page-parts summary").click();
        link.click();
        link.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        assertThat(page.locator("page-parts summary").innerText()).contains("Its forces");
    }

    @Test
    void nothing_that_has_the_focus_lies_under_the_list_of_parts() {
        for (int width : new int[] {1440, 390}) {
            resize(width);
            open("/regions/EMSOU");
            page.locator("#place .drawing-toggle").nth(1).focus();
            page.evaluate("scrollBy(0, document.activeElement.getBoundingClientRect().top - 15)");
            page.keyboard().press("Shift+Tab");
            page.waitForFunction("document.activeElement.matches('.source-door')");
            assertThat(top(":focus")).as("at " + width).isGreaterThan(top("page-parts") + 44);
        }
    }

    private double top(String selector) {
        return ((Number) page.evaluate("which => document.querySelector(which).getBoundingClientRect().top", selector))
                .doubleValue();
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
