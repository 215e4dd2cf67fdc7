package toex.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The long matrix: each page that each role may open, from a small telephone to a desk, enlarged to 200%, light and dark.
 * Windows of 640 to 2880 pixels at 200% show pages of 320 to 1440 pixels. A page is opened in the smallest, which then grows.
 */
@Tag("long")
class EveryRoleIT extends BrowserTest {

    private static final AccessTable TABLE = AccessTable.read("/access.txt");
    private static final int[] WIDTHS = {320, 390, 512, 720, 1024, 1440};

    /**
     * The contents that axe has looked at. A page that is letter for letter the same for another role is not looked at
     * again; the frame around it is, with the first page of each role.
     */
    private static final Set<String> SEEN = new HashSet<>();

    /** With {@code -Dtest.pictures=true} each of them is kept as a picture, which takes much longer. */
    private static final boolean PICTURES = Boolean.getBoolean("test.pictures");

    static List<String> accounts() {
        return AccessTable.WHO;
    }

    @Override
    protected double zoom() {
        return 2;
    }

    /** All faults of all pages are told at once: one run of this takes long. */
    @ParameterizedTest
    @MethodSource("accounts")
    void pages_fit_the_window_and_are_accessible(String account) {
        if (!account.equals("nobody")) {
            signIn(account);
        }
        List<String> faults = new ArrayList<>();
        boolean frameIsNew = true;
        for (String address : pages(account)) {
            resize(WIDTHS[0]);
            open(address.equals("/") ? "/" : "/" + address);
            boolean isNew = SEEN.add(content()) || frameIsNew;
            frameIsNew = false;
            for (int width : WIDTHS) {
                resize(width);
                faults(isNew).forEach(fault -> faults.add("%s at %d pixels: %s".formatted(address, width, fault)));
                if (PICTURES) {
                    screenshot(account + "-" + address.replace('/', '_') + "-" + width);
                }
            }
        }
        assertThat(faults).as("faults that %s meets", account).isEmpty();
    }

    /** @param isNew whether axe has not looked at this content yet */
    private List<String> faults(boolean isNew) {
        List<String> faults = new ArrayList<>();
        Object tooWide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (!tooWide.equals(0)) {
            faults.add("too wide by " + tooWide);
        }
        if (isNew) {
            faults.addAll(violations());
            faults.addAll(violationsInTheDark());
        }
        return faults;
    }

    /** What the page holds between its header and its footer, without numbers that count the elements of a visit. */
    private String content() {
        return page.locator("main")
                .innerHTML()
                .replaceAll("VAADIN/dynamic/resource/[^\"]*/", "")
                .replaceAll("-[0-9]+\"", "\"");
    }

    private static List<String> pages(String account) {
        return TABLE.lines("page").stream()
                .filter(line -> TABLE.allows(line, account))
                .map(line -> TABLE.example(line.split(" ")[1]))
                .toList();
    }
}
