package toex.outcomes.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import toex.outcomes.PortalTest;
import toex.outcomes.document.PagePictures;
import toex.outcomes.document.PdfPress;
import toex.outcomes.document.PdfText;
import toex.outcomes.document.ReadPdf;
import toex.outcomes.security.SystemUser;
import toex.outcomes.shared.BenchPortal;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.Scope;

/** Makes a sample of each template in {@code target/samples}, with the page that the README shows. */
@PortalTest
class SampleReportsTest {

    private static final Path MADE = Path.of("target/samples");
    private static final Path KEPT = Path.of("reports/samples");
    private static final String LAYOUT = "layout.txt";
    private static final String COPY = "cp target/samples/* reports/samples/";
    private static final Scope ONE_REGION = new Scope(Period.ALL, new RegionCode("YHROCU"));

    /** @param shown words of the page that is shown */
    private record Sample(String template, Scope scope, String shown, String picture) {}

    private static final List<Sample> SAMPLES = List.of(
            new Sample("poster", Scope.ALL, "What was achieved", "poster"),
            new Sample("outcome-summary", Scope.ALL, "Counts by region.", "outcome-summary-places"),
            new Sample("benefits-note", Scope.ALL, "Faster at every stage", "benefits-note"),
            new Sample("region-pack", ONE_REGION, "The region beside the whole programme", "region-pack"));

    @Autowired
    ApplicationContext portal;

    @Test
    void the_samples_that_are_kept_say_and_look_what_the_portal_makes_today() throws IOException {
        Files.createDirectories(MADE);
        try (BenchPortal demonstration = new BenchPortal(portal, true)) {
            ReportService reports = demonstration.get(ReportService.class);
            for (Sample sample : SAMPLES) {
                make(sample, reports);
            }
        }
        Files.writeString(MADE.resolve(LAYOUT), PdfPress.software() + "\n");
        for (Sample sample : SAMPLES) {
            String name = sample.template() + ".pdf";
            assertThat(words(KEPT.resolve(name))).as(COPY).isEqualTo(words(MADE.resolve(name)));
            assertThat(painted(KEPT.resolve(name)).equals(painted(MADE.resolve(name))))
                    .as("%s is painted as before; if it should not be, count PdfPress.LAYOUT up, then %s", name, COPY)
                    .isTrue();
        }
        assertThat(KEPT.resolve(LAYOUT)).as(COPY).hasSameTextualContentAs(MADE.resolve(LAYOUT));
    }

    private static void make(Sample sample, ReportService reports) throws IOException {
        byte[] file = SystemUser.call(() -> reports.make(sample.template(), sample.scope()))
                .file();
        Files.write(MADE.resolve(sample.template() + ".pdf"), file);
        ReadPdf pdf = ReadPdf.of(file);
        int shown = IntStream.rangeClosed(1, pdf.pages())
                .filter(page -> pdf.page(page).contains(sample.shown()))
                .findFirst()
                .orElseThrow();
        Files.write(
                MADE.resolve(sample.picture() + ".png"), PagePictures.of(file).png(shown - 1));
    }

    /** An edition that was issued before could be made again with these instructions, or its layout has another number. */
    private static List<String> painted(Path file) throws IOException {
        return ReadPdf.of(Files.readAllBytes(file)).painted();
    }

    /** All of them but the fingerprints of what was loaded and when. */
    private static String words(Path file) throws IOException {
        return PdfText.of(Files.readAllBytes(file)).replaceAll("[0-9a-f]{64}", "…");
    }
}
