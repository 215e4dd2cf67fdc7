package toex.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each role's pages as its reader finds them: opened, fitting the window, and accessible. A page is opened in a wide window,
 * which is then made narrow; the long matrix ({@link EveryRoleIT}) goes the other way.
 */
class EveryPageIT extends BrowserTest {

    private static final int WIDE = 1440;
    private static final int NARROW = 390;
    private static final AccessTable TABLE = AccessTable.read("/access.txt");

    /** Pages that look different to those who may do more. */
    private static final Map<String, List<String>> ALSO = Map.of(
            "comms",
            List.of("reports"),
            "approver",
            List.of("feedback/inbox"),
            "force",
            List.of("/"),
            "analyst",
            List.of("performance", "regions/EMSOU"));

    static List<String> accounts() {
        return AccessTable.WHO;
    }

    /** Each page of the table is looked at by the first who may open it. */
    @ParameterizedTest
    @MethodSource("accounts")
    void pages_fit_the_window_and_are_accessible(String account) {
        if (!account.equals("nobody")) {
            signIn(account);
        }
        for (String address : pages(account)) {
            resize(WIDE);
            open(address.equals("/") ? "/" : "/" + address);
            check(address, WIDE);
            resize(NARROW);
            check(address, NARROW);
        }
    }

    private void check(String address, int width) {
        assertThat(page.title()).as(address).doesNotContain("null").doesNotContain("not found");
        assertThat(page.locator("h1").count())
                .as("headings of the first level at " + address)
                .isOne();
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("%s at %d pixels, too wide by", address, width)
                .isEqualTo(0);
        assertThat(cutText()).as("cut off at %s, %d pixels", address, width).isEqualTo("");
        assertAccessible();
        assertAccessibleInTheDark();
    }

    /** The texts that their own box hides a part of, sideways. */
    private String cutText() {
        return (String) page.evaluate("""
                () => [...document.querySelectorAll('main *, header *, footer *')]
                  .filter(it => it.checkVisibility() && it.clientWidth > 1 && it.scrollWidth > it.clientWidth + 1
                      && ['hidden', 'clip'].includes(getComputedStyle(it).overflowX) && (it.innerText ?? '').trim())
                  .map(it => it.tagName + '.' + it.className + ': ' + (it.innerText ?? '').trim().slice(0, 60))
                  .join(' | ')""");
    }

    /** Those that the account is the first of all to open, and those that look different to it. */
    static List<String> pages(String account) {
        Stream<String> own = TABLE.lines("page").stream()
                .filter(line -> AccessTable.WHO.stream()
                        .filter(who -> TABLE.allows(line, who))
                        .findFirst()
                        .filter(account::equals)
                        .isPresent())
                .map(line -> TABLE.example(line.split(" ")[1]));
        return Stream.concat(own, ALSO.getOrDefault(account, List.of()).stream())
                .toList();
    }
}
