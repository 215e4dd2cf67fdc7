package toex.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The long matrix: each page that each role may open, from a small telephone to a desk, enlarged to 200%, light and dark.
 * Windows of 640 to 2880 pixels at 200% show pages of 320 to 1440 pixels.
 */
@Tag("long")
class EveryRoleIT extends BrowserTest {

    private static final AccessTable TABLE = AccessTable.read("/access.txt");
    private static final int[] WIDTHS = {320, 390, 512, 720, 1024, 1440};

    static Stream<Arguments> windows() {
        return AccessTable.WHO.stream()
                .flatMap(account -> Arrays.stream(WIDTHS).mapToObj(width -> Arguments.of(account, width)));
    }

    @Override
    protected double zoom() {
        return 2;
    }

    @ParameterizedTest(name = "{0} at {1} pixels")
    @MethodSource("windows")
    void pages_fit_the_window_and_are_accessible(String account, int width) {
        if (!account.equals("nobody")) {
            signIn(account);
        }
        resize(width);
        for (String address : pages(account)) {
            open(address.equals("/") ? "/" : "/" + address);
            assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as("%s for %s at %d pixels, too wide by", address, account, width)
                    .isEqualTo(0);
            screenshot(account + "-" + address.replace('/', '_') + "-" + width);
            assertAccessible();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertAccessibleColours();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        }
    }

    private static List<String> pages(String account) {
        return TABLE.lines("page").stream()
                .filter(line -> TABLE.allows(line, account))
                .map(line -> TABLE.example(line.split(" ")[1]))
                .toList();
    }
}
