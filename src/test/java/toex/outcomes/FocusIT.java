package toex.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Clip;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the keyboard is can be seen at every stop, and the stops follow the page. */
@Tag("long")
class FocusIT extends BrowserTest {

    private static final int MOST_STOPS = 150;

    /** What is shown and still moves when the page has been drawn: a change of 0.01 ms is over then. */
    private static final String MOVEMENTS = """
            () => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))
              .then(() => document.getAnimations().filter(it => it.playState === 'running' && it.effect.target.checkVisibility())
                .map(it => (it.animationName ?? it.transitionProperty) + ' of ' + it.effect.target.outerHTML.slice(0, 80))
                .join(', '))""";

    @ParameterizedTest
    @CsvSource({
        "leader, /",
        "leader, /performance",
        "leader, /benefits",
        "leader, /teams",
        "leader, /regions/EMSOU",
        "comms, /reports",
        "comms, /feedback/inbox",
        "analyst, /imports",
        "force, /feedback/new",
        "admin, /accounts"
    })
    void each_stop_shows_itself_in_the_window(String account, String address) {
        signIn(account);
        open(address);
        List<String> faults = new ArrayList<>();
        int stops = 0;
        for (Stop here = next(); here != null && stops < MOST_STOPS; here = next()) {
            stops++;
            if (!here.inWindow()) {
                faults.add("out of the window: " + here.name());
            } else if (!isShown(here)) {
                faults.add("looks as without the focus: " + here.name());
            }
        }
        assertThat(faults).as("stops at " + address).isEmpty();
        assertThat(stops).as("stops at " + address).isGreaterThan(10);
    }

    @Test
    void nothing_moves_for_readers_who_want_it_still() {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        signIn("leader");
        for (String address : List.of("/", "/performance", "/teams", "/feedback")) {
            open(address);
            assertThat(page.evaluate(MOVEMENTS)).as("movements at " + address).isEqualTo("");
        }
    }

    /** @return null at the end of the page, where the focus leaves it */
    @SuppressWarnings("unchecked")
    private @Nullable Stop next() {
        page.keyboard().press("Tab");
        Object found = page.evaluate("""
                () => {
                  const at = document.activeElement;
                  if (!at || at === document.body) return null;
                  const shown = at.closest('vaadin-text-field, vaadin-select, vaadin-combo-box, vaadin-checkbox, '
                      + 'vaadin-text-area, vaadin-password-field, vaadin-date-picker, vaadin-radio-button') ?? at;
                  const box = shown.getBoundingClientRect();
                  const inWindow = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
                  return { name: (at.getAttribute('aria-label') || at.innerText || at.tagName).trim().slice(0, 60),
                           box: [box.x, box.y, box.width, box.height], inWindow };
                }""");
        return found == null ? null : Stop.of((Map<String, Object>) found);
    }

    /** What is seen at the stop changes when the focus goes; the next Tab goes on from there. */
    private boolean isShown(Stop stop) {
        byte[] with = picture(stop);
        page.evaluate("document.activeElement.blur()");
        return !Arrays.equals(with, picture(stop));
    }

    private byte[] picture(Stop stop) {
        double left = Math.max(0, stop.x() - 6);
        double top = Math.max(0, stop.y() - 6);
        return page.screenshot(new Page.ScreenshotOptions()
                .setClip(new Clip(
                        left, top, Math.min(1440 - left, stop.width() + 12), Math.min(900 - top, stop.height() + 12))));
    }

    /** One stop of the Tab key. Pixels of the window. */
    record Stop(String name, double x, double y, double width, double height, boolean inWindow) {

        static Stop of(Map<String, Object> found) {
            List<?> box = (List<?>) found.get("box");
            return new Stop(
                    String.valueOf(found.get("name")),
                    number(box.get(0)),
                    number(box.get(1)),
                    number(box.get(2)),
                    number(box.get(3)),
                    (Boolean) found.get("inWindow"));
        }

        private static double number(Object value) {
            return ((Number) value).doubleValue();
        }
    }
}
