package toex.outcomes.reports;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import toex.outcomes.document.ReadPdf;

/** The same report as a page, as figures and as charts. */
class ReportFormsTest {

    private final FrozenSnapshot frozen = FrozenSnapshot.of(new SampleSnapshot().snapshot());

    @ParameterizedTest
    @ValueSource(strings = {"poster", "outcome-summary", "benefits-note"})
    void the_page_says_what_the_pdf_says(String template) throws Exception {
        Report report = ReportService.make(TemplateFile.read(template), frozen);
        String html = html(report);
        Files.createDirectories(Path.of("target/html"));
        Files.writeString(Path.of("target/html", report.forms().fileName("html")), html);
        ReadPdf pdf = ReadPdf.of(report.file());
        String words = html.replaceAll("(?s)<style>.*?</style>|<svg.*?</svg>", " ")
                .replaceAll("<[^>]+>", "")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
        String plain = words.replaceAll("\\s+", "");
        for (ReadPdf.Element element : pdf.root().all().toList()) {
            boolean leaf = element.kids().isEmpty() && element.type().matches("P|H[1-6]|TD|TH|Caption");
            String text = element.text().replaceAll("\\s+", "");
            // figures of the cover and of tiles are set apart from their words there
            if (leaf && text.length() > 3 && !text.startsWith("“")) {
                assertThat(plain).as(element.type()).contains(text);
            }
        }
        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"en-GB\">")
                .doesNotContain("http-equiv", "<script");
        assertThat(html.split("class=\"marking\">OFFICIAL<", -1)).hasSize(3);
        assertThat(html.split("<h1", -1)).hasSize(2);
    }

    @Test
    void the_page_has_a_picture_with_words_for_each_drawing() {
        String html = html(ReportService.make(TemplateFile.read("outcome-summary"), frozen));
        assertThat(html.split("<figure>", -1).length - 1).isGreaterThanOrEqualTo(7);
        assertThat(html.split("role=\"img\"", -1).length).isEqualTo(html.split("<svg", -1).length);
        assertThat(html).doesNotContain("aria-label=\"\"");
    }

    @Test
    void nothing_that_people_wrote_becomes_markup() {
        SampleSnapshot sample = new SampleSnapshot();
        sample.quotations = List.of(new toex.outcomes.feedback.Quotation(
                1, "<img src=x onerror=alert(1)> \" & **more**", "<b>Gwent</b>", null));
        String html =
                html(ReportService.make(TemplateFile.read("outcome-summary"), FrozenSnapshot.of(sample.snapshot())));
        assertThat(html)
                .contains("&lt;img src=x onerror=alert(1)&gt; &quot; &amp; <mark>more</mark>", "&lt;b&gt;Gwent")
                .doesNotContain("<img");
    }

    @Test
    void figures_as_csv_and_as_a_workbook_are_the_same() throws Exception {
        ReportForms forms =
                ReportService.make(TemplateFile.read("outcome-summary"), frozen).forms();
        List<String> values = CsvReader.builder()
                .ofNamedCsvRecord(new String(forms.csv(), StandardCharsets.UTF_8).replaceFirst("^\\uFEFF", ""))
                .stream()
                .map(row -> row.getField("table") + row.getField("row") + row.getField("column"))
                .toList();
        assertThat(values).hasSizeGreaterThan(200);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(forms.xlsx()))) {
            long rows = workbook.findSheet("Figures").orElseThrow().read().stream()
                    .filter(row -> row.getCellCount() > 5)
                    .count();
            assertThat(rows).isEqualTo(values.size() + 1L);
        }
    }

    @Test
    void charts_come_as_svg_and_png_and_the_same_each_time() throws Exception {
        ReportForms forms =
                ReportService.make(TemplateFile.read("outcome-summary"), frozen).forms();
        byte[] file = forms.charts();
        assertThat(forms.charts()).isEqualTo(file);
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                byte[] content = zip.readAllBytes();
                if (entry.getName().endsWith(".svg")) {
                    assertThat(new String(content, StandardCharsets.UTF_8)).contains("OFFICIAL", "Source:");
                } else {
                    assertThat(content).startsWith((byte) 0x89, 'P', 'N', 'G');
                }
            }
        }
        assertThat(names).hasSizeGreaterThan(10).hasSize((int)
                names.stream().distinct().count());
        assertThat(names).filteredOn(name -> name.endsWith(".svg")).hasSize(names.size() / 2);
    }

    private static String html(Report report) {
        return new String(report.forms().html(), StandardCharsets.UTF_8);
    }
}
