package toex.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Without a mouse: what a leader does, by keys alone. */
class KeyboardIT extends BrowserTest {

    @Test
    void a_leader_finds_a_region_walks_its_chart_and_comes_back() {
        signIn("leader");
        open("/");
        page.locator(".search-button").waitFor();
        page.keyboard().press("Control+k");
        page.locator(".search-dialog input:focus").waitFor();
        page.keyboard().type("east midlands");
        page.locator(".search-found a[href='regions/EMSOU']").first().waitFor();
        page.keyboard().press("Enter");
        page.waitForURL("**/regions/EMSOU");

        page.locator(".drawing-title:has-text('September 2021') ~ * .point[tabindex='0']:visible")
                .focus();
        page.keyboard().press("ArrowRight");
        assertThat(focused()).startsWith("February 2021: ");
        assertThat(page.locator(".drawing-tip:popover-open").innerText()).isEqualTo(focused());
        page.keyboard().press("End");
        assertThat(focused()).startsWith("January 2023: ");
        page.keyboard().press("Escape");
        assertThat(page.locator(".drawing-tip:popover-open").count()).isZero();
    }

    @Test
    void on_the_map_the_arrow_keys_go_where_they_point_and_enter_opens_the_region() {
        signIn("leader");
        open("/teams");
        page.locator(".point[aria-label^='West Midlands']:visible").focus();
        page.keyboard().press("ArrowRight");
        assertThat(focused()).startsWith("East Midlands: ");
        page.keyboard().press("ArrowRight");
        assertThat(focused()).startsWith("Eastern: ");
        page.keyboard().press("Enter");
        page.waitForURL("**/regions/ERSOU**");
        assertThat(page.locator("h1").innerText()).isEqualTo("Eastern");
    }

    @Test
    void the_first_stop_leads_past_the_navigation() {
        signIn("leader");
        open("/benefits");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("content");
    }

    private String focused() {
        return (String) page.evaluate("document.activeElement.getAttribute('aria-label')");
    }
}
