package toex.outcomes.regions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import toex.outcomes.BrowserTest;

/** The map looked at closely: by buttons, keys, wheel and search, on a desk and on a telephone. */
class MapIT extends BrowserTest {

    private static final String SHOWN = "[...document.querySelectorAll('.map-frame .drawing svg')]"
            + ".find(it => it.checkVisibility() && it.viewBox.baseVal).viewBox.baseVal.width";

    @BeforeEach
    void signIn() {
        signIn("leader");
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void buttons_and_keys_magnify_the_map_and_show_it_whole_again(int width) {
        resize(width);
        open("/teams");
        double whole = shown();
        button("in").click();
        awaitZoom(whole / 1.6);
        assertThat(page.locator(".map-arrows").isVisible()).isTrue();
        page.keyboard().press("+");
        awaitZoom(whole / 1.6 / 1.6);
        page.keyboard().press("-");
        awaitZoom(whole / 1.6);
        page.keyboard().press("0");
        awaitZoom(whole);
        for (String what : new String[] {"in", "out", "reset"}) {
            BoundingBox box = button(what).boundingBox();
            assertThat(Math.min(box.width, box.height)).as(what).isGreaterThanOrEqualTo(44);
        }
        assertAccessible();
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void the_keyboard_goes_from_region_to_region_and_through_the_forces_of_one(int width) {
        resize(width);
        open("/teams");
        page.locator(".map-frame .point[tabindex='0']:visible").focus();
        String first = focused();
        assertThat(first).matches("[A-Z][A-Za-z ]+: \\d+");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(focused()).matches("[A-Z][A-Za-z ]+: \\d+").isNotEqualTo(first);

        page.locator(".map-frame .point[data-code='TARIAN']:visible").focus();
        page.keyboard().press("Space");
        assertThat(focused()).matches("Dyfed-Powys, Southern Wales: \\d+");
        page.keyboard().press("ArrowRight");
        assertThat(focused()).matches("Gwent, Southern Wales: \\d+");
        page.keyboard().press("End");
        assertThat(focused()).matches("South Wales, Southern Wales: \\d+");
        page.keyboard().press("Escape");
        assertThat(focused()).matches("Southern Wales: \\d+");
        page.keyboard().press("Enter");
        page.waitForURL(address -> address.endsWith("/regions/TARIAN"));
    }

    @Test
    void a_force_is_found_by_its_name_and_announced_with_its_region() {
        open("/teams");
        double whole = shown();
        page.locator(".map-search input").fill("gwen");
        page.locator("vaadin-combo-box-item:visible", new Page.LocatorOptions().setHasText("Gwent"))
                .waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.locator(".map-answer a").waitFor();
        assertThat(page.locator(".map-answer").innerText())
                .matches("(?s)Gwent is in Southern Wales and has \\d+ of its \\d+ disruptions\\..*Open Southern Wales");
        assertThat(page.locator(".map-answer").getAttribute("role")).isEqualTo("status");
        assertThat(page.locator(".map-frame .part.found:visible").getAttribute("data-code"))
                .isEqualTo("W15000002");
        page.waitForFunction(SHOWN + " < " + whole / 1.3);
        assertAccessible();
        page.locator(".map-answer a").click();
        page.waitForURL(address -> address.endsWith("/regions/TARIAN"));
    }

    @Test
    void the_plain_wheel_scrolls_the_page_and_with_ctrl_it_magnifies_the_map() {
        open("/teams");
        double whole = shown();
        Locator map = page.locator(".map-frame .drawing svg:visible");
        map.scrollIntoViewIfNeeded();
        BoundingBox box = map.boundingBox();
        page.mouse().move(box.x + box.width * 0.6, box.y + box.height * 0.5);
        double before = scrolled();
        // the hint goes by itself
        page.evaluate("""
                new MutationObserver(changes => window.hint ??= changes[0].target.dataset.hint)
                  .observe(document.body, {subtree: true, attributeFilter: ['data-hint']})""");
        page.mouse().wheel(0, 120);
        page.waitForFunction("scrollY != " + before);
        assertThat(shown()).isEqualTo(whole);
        page.waitForFunction("window.hint?.includes('Ctrl')");
        page.keyboard().down("Control");
        page.mouse().wheel(0, -120);
        page.keyboard().up("Control");
        page.waitForFunction(SHOWN + " < " + whole / 1.5);
    }

    @Test
    void one_finger_scrolls_the_page_wherever_the_map_is() {
        resize(390);
        open("/teams");
        Object touch = page.evaluate(
                "() => getComputedStyle([...document.querySelectorAll('.map-frame .drawing svg')].find(it => it.checkVisibility())).touchAction");
        assertThat(touch).isEqualTo("pan-x pan-y");
    }

    @Test
    void two_fingers_magnify_the_map_and_one_scrolls_the_page() {
        resize(390);
        open("/teams");
        CDPSession fingers = page.context().newCDPSession(page);
        fingers.send("Emulation.setTouchEmulationEnabled", parameters("{\"enabled\": true}"));
        Locator map = page.locator(".map-frame .drawing svg:visible");
        map.evaluate("it => window.scrollTo(0, it.getBoundingClientRect().top + window.scrollY - 200)");
        double whole = shown();
        double before = scrolled();
        BoundingBox box = map.boundingBox();
        double x = box.x + box.width / 2;
        double y = box.y + box.height / 2;
        touch(fingers, "touchStart", new double[] {x - 20, y}, new double[] {x + 20, y});
        touch(fingers, "touchMove", new double[] {x - 30, y}, new double[] {x + 30, y});
        touch(fingers, "touchMove", new double[] {x - 40, y}, new double[] {x + 40, y});
        touch(fingers, "touchEnd");
        awaitZoom(whole / 2);
        assertThat(scrolled()).as("the page stays where it is").isEqualTo(before);
        assertThat(page.evaluate("window.visualViewport.scale")).isEqualTo(1);

        touch(fingers, "touchStart", new double[] {x, y + 100});
        for (int step = 1; step <= 6; step++) {
            touch(fingers, "touchMove", new double[] {x, y + 100 - 20 * step});
        }
        touch(fingers, "touchEnd");
        page.waitForFunction("scrollY > " + before);
        assertThat(shown()).isEqualTo(whole / 2);
    }

    /** Puts fingers on the page, moves or lifts them, as a touch screen tells the browser. */
    private static void touch(CDPSession fingers, String what, double[]... points) {
        String places = IntStream.range(0, points.length)
                .mapToObj(id -> "{\"x\": %s, \"y\": %s, \"id\": %d}".formatted(points[id][0], points[id][1], id))
                .collect(Collectors.joining(", ", "[", "]"));
        fingers.send(
                "Input.dispatchTouchEvent",
                parameters("{\"type\": \"%s\", \"touchPoints\": %s}".formatted(what, places)));
    }

    private static JsonObject parameters(String json) {
        return JsonParser.parseString(json).getAsJsonObject();
    }

    @Test
    void a_circle_keeps_its_size_while_the_land_opens() {
        open("/teams");
        Locator circle = page.locator(".map-frame .point[data-code='LONDON'] circle:visible");
        double before = circle.boundingBox().width;
        double whole = shown();
        button("in").click();
        awaitZoom(whole / 1.6);
        assertThat(circle.boundingBox().width).isBetween(before - 0.5, before + 0.5);
    }

    private double shown() {
        return ((Number) page.evaluate(SHOWN)).doubleValue();
    }

    private double scrolled() {
        return ((Number) page.evaluate("scrollY")).doubleValue();
    }

    private void awaitZoom(double width) {
        page.waitForFunction("Math.abs(%s - %s) < 0.5".formatted(SHOWN, width));
    }

    private Locator button(String what) {
        return page.locator(".map-frame [data-do=" + what + "]");
    }

    private String focused() {
        return (String) page.evaluate("document.activeElement.getAttribute('aria-label')");
    }
}
