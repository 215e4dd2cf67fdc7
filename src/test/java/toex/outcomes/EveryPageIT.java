package toex.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each role's pages as its reader finds them: opened, fitting the window, and accessible. */
class EveryPageIT extends BrowserTest {

    @ParameterizedTest
    @CsvSource({
        "leader, / performance benefits case-studies case-studies/operation-miyo feedback teams regions/EMSOU "
                + "how-it-works reports password accessibility",
        "comms, feedback/inbox reports",
        "approver, feedback/inbox",
        "force, / feedback/new feedback/mine feedback",
        "analyst, performance imports imports/format",
        "admin, accounts"
    })
    void pages_of_a_role_fit_the_window_and_are_accessible(String account, String pages) {
        signIn(account);
        for (int width : new int[] {1440, 390}) {
            resize(width);
            for (String address : List.of(pages.split(" "))) {
                open(address.equals("/") ? "/" : "/" + address);
                assertThat(page.title()).as(address).doesNotContain("null").doesNotContain("not found");
                assertThat(page.locator("h1").count())
                        .as("headings of the first level at " + address)
                        .isOne();
                assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .as("%s at %d pixels, too wide by", address, width)
                        .isEqualTo(0);
                assertThat(cutText())
                        .as("cut off at %s, %d pixels", address, width)
                        .isEqualTo("");
                screenshot(account + "-" + address.replace('/', '_') + "-" + width);
                assertAccessible();
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                assertAccessible();
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            }
        }
    }

    /** The texts that their own box hides a part of, sideways. */
    private String cutText() {
        return (String) page.evaluate("""
                () => [...document.querySelectorAll('main *, header *, footer *')]
                  .filter(it => it.checkVisibility() && it.clientWidth > 1 && it.scrollWidth > it.clientWidth + 1
                      && getComputedStyle(it).overflowX !== 'visible' && (it.innerText ?? '').trim())
                  .map(it => it.tagName + '.' + it.className + ': ' + (it.innerText ?? '').trim().slice(0, 60))
                  .join(' | ')""");
    }
}
