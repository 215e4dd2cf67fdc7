package toex.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each page as its reader prints it: the marking at the top and the bottom of every sheet, and nothing to press. */
class PrintIT extends BrowserTest {

    private static final Path FOLDER = Path.of("target/printed");

    static List<String> accounts() {
        return AccessTable.WHO;
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void every_page_prints_its_heading_and_its_marking_and_no_navigation(String account) throws Exception {
        Files.createDirectories(FOLDER);
        if (!account.equals("nobody")) {
            signIn(account);
        }
        for (String address : EveryPageIT.pages(account)) {
            open(address.equals("/") ? "/" : "/" + address);
            String heading = page.locator("h1").first().innerText();
            String navigation = page.locator("nav").count() == 0
                    ? ""
                    : page.locator("nav").first().innerText().strip();
            Path file = FOLDER.resolve(account + "-" + address.replaceAll("[^a-z0-9]+", "_") + ".pdf");
            page.pdf(new Page.PdfOptions()
                    .setPath(file)
                    .setPreferCSSPageSize(true)
                    .setPrintBackground(true));
            check(address, file, heading, navigation);
        }
    }

    private static void check(String address, Path file, String heading, String navigation) throws Exception {
        assertThat(words(text(file))).as(address).contains(words(heading));
        List<String> sheets = List.of(text(file, "-layout").split("\f"));
        for (int i = 0; i < sheets.size(); i++) {
            List<String> lines =
                    sheets.get(i).lines().filter(line -> !line.isBlank()).toList();
            String what = "sheet %d of %s".formatted(i + 1, address);
            assertThat(lines).as(what).isNotEmpty();
            assertThat(words(lines.getFirst())).as("top of " + what).startsWith("official");
            assertThat(words(lines.getLast())).as("bottom of " + what).startsWith("official");
        }
        if (!navigation.isEmpty()) {
            assertThat(words(String.join(" ", sheets))).as(address).doesNotContain(words(navigation));
        }
    }

    private static String words(String text) {
        return text.replaceAll("[\\s\u00a0]+", "").toLowerCase(Locale.ROOT);
    }

    /** @param options {@code -layout} keeps what stands on one line together, without it columns are read one after the other */
    private static String text(Path file, String... options) throws IOException, InterruptedException {
        List<String> command = Stream.of(Stream.of("pdftotext"), Stream.of(options), Stream.of(file.toString(), "-"))
                .flatMap(part -> part)
                .toList();
        Process reader = new ProcessBuilder(command).start();
        String text = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(reader.waitFor()).isZero();
        return text;
    }
}
