package toex.outcomes.dataimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import toex.outcomes.shared.Refusal;

/** Whatever is wrong with a file, it is refused with a sentence, soon, and nothing is loaded. */
class BadFileTest extends ImportTest {

    private static final String GOOD = "A-1,disruption,2022-07-31,Gwent,,,,2,\n";
    private static final Duration SOON = Duration.ofSeconds(30);

    @AfterEach
    void nothing_is_loaded() {
        assertThat(records()).isEmpty();
    }

    @Test
    void empty() {
        assertRefused(file("empty.csv", ""), "is empty");
        assertRefused(file("lines.csv", "\n\n\n"), "no rows");
        assertRefused(file("header.csv", HEADER), "a header but no row");
        assertThat(runs().getFirst().reason()).contains("a header but no row");
    }

    @Test
    void binary_or_of_another_kind() {
        byte[] noise = new byte[100_000];
        RandomGenerator.of("L64X128MixRandom").nextBytes(noise);
        assertRefused(bytes("noise.csv", noise), "not UTF-8");
        assertRefused(bytes("zeros.csv", new byte[100_000]), "binary");
        assertRefused(bytes("pdf.csv", "%PDF-1.7\n%âãÏÓ".getBytes(StandardCharsets.ISO_8859_1)), "a PDF");
        assertRefused(bytes("pdf.xlsx", "%PDF-1.7".getBytes(StandardCharsets.ISO_8859_1)), "a PDF");
        assertRefused(bytes("old.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}), "old XLS");
        assertRefused(folder, "is not a file");
        assertRefused(folder.resolve("nowhere.csv"), "There is no file");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE,binary", "UTF-16,UTF-16", "windows-1252,not UTF-8", "ISO-8859-1,not UTF-8"})
    void of_another_encoding(String encoding, String sentence) {
        String text = HEADER + "A-1,disruption,2022-07-31,Gwent,,,,2,Café\n";
        assertRefused(bytes("text.csv", text.getBytes(Charset.forName(encoding))), sentence);
    }

    @Test
    void with_a_broken_quotation_mark() {
        assertRefused(file("open.csv", HEADER + GOOD + "A-2,\"disruption,2022-07-31,Gwent,,,,2,\n"), "after line 2");
        assertRefused(
                file("half.csv", HEADER + "A-2,\"dis\"ruption,2022-07-31,Gwent,,,,2,\n" + GOOD), "quotation mark");
        assertRefused(
                file("long.csv", HEADER + "A-2,\"disruption,2022-07-31,Gwent,,,,2,\n" + GOOD.repeat(1_000_000)),
                "after line 1");
    }

    @Test
    void with_an_endless_line() throws IOException {
        Path file = folder.resolve("endless.csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(HEADER.getBytes(StandardCharsets.UTF_8));
            byte[] megabyte = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 100; i++) {
                out.write(megabyte);
            }
        }
        assertRefused(file, "no cell is longer");
        assertRefused(file("quoted.csv", HEADER + "\"" + "x\n".repeat(50_000_000)), "no cell is longer");
    }

    @Test
    void with_ten_thousand_columns() {
        assertRefused(file("header.csv", "a,".repeat(10_000) + "\n" + GOOD), "no row than 64 cells");
        assertRefused(file("row.csv", HEADER + "a,".repeat(10_000) + "\n"), "no row than 64 cells");
    }

    @Test
    void with_another_header() {
        assertRefused(file("none.csv", GOOD), "misses the column");
        assertRefused(file("missing.csv", HEADER.replace("date,", "") + GOOD), "misses the column \"date\"");
        assertRefused(file("twice.csv", HEADER.replace("threat", "date") + GOOD), "misses the column \"threat\"");
        assertRefused(file("twice2.csv", "date," + HEADER + "2022-01-01," + GOOD), "has the column \"date\" twice");
        assertRefused(file("more.csv", "colour," + HEADER + "red," + GOOD), "\"colour\", which is not known");
        assertRefused(file("semicolons.csv", (HEADER + GOOD).replace(',', ';')), "semicolons");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\0',
            delimiter = '|',
            value = {
                "A-1,disruption,31/02/2022,Gwent,,,,1,|date",
                "A-1,disruption,2/13/22,Gwent,,,,1,|date",
                "A-1,disruption,2022-13-01,Gwent,,,,1,|date",
                "A-1,disruption,2999-01-01,Gwent,,,,1,|not in the future",
                "A-1,disruption,٢٠٢٢-٠١-٠١,Gwent,,,,1,|date",
                "A-1,disruption,2022-07-01,Gwent,,,,-1,|whole number",
                "A-1,disruption,2022-07-01,Gwent,,,,0,|whole number",
                "A-1,disruption,2022-07-01,Gwent,,,,1.5,|whole number",
                "A-1,disruption,2022-07-01,Gwent,,,,1000000000000,|whole number",
                "A-1,disruption,2022-07-01,Gwent,,,,1e3,|whole number",
                "A-1,disruption,2022-07-01,Nowhere,,,,1,|ONS code or name",
                "A-1,disruption,2022-07-01,Yorkshire,,,,1,|North Yorkshire Police or South Yorkshire Police or West Yorkshire Police",
                "A-1,disruption,2022-07-01,Gwnt,,,,1,|such as Gwent Police",
                "A-1,disruption,2022-07-01,Fair Work Agency,,,,1,|is known from 1 January 2026",
                "A-1,disruption,2022-07-01,Gwent,knitting,,,1,|county-lines",
                "A-1,safeguarding-referral,2022-07-01,Gwent,,,major,1,|only a disruption",
                "A-1,disruption,2022-07-01,Gwent,,,,1|8",
                "A-1,disruption,2022-07-01,Gwent,,,,1,,x|10",
                "A\u0000B,disruption,2022-07-01,Gwent,,,,1,|U+0000",
                "A\u202EB,disruption,2022-07-01,Gwent,,,,1,|RIGHT-TO-LEFT OVERRIDE",
                "A-1,disruption,2022-07-01,Gwent,,,,1,\u200Fx|RIGHT-TO-LEFT MARK",
                "A-1,disruption,2022-07-01,Gwent,,,,1,a\u200Bb|U+200B"
            })
    void with_a_bad_cell(String row, String right) throws IOException {
        Imported imported = load(GOOD.strip(), row);
        assertThat(imported.state()).isEqualTo(ImportState.REFUSED);
        assertThat(imported.report().rejected()).isEqualTo(1);
        assertThat(imported.report().reasons().getFirst().line()).isEqualTo(3);
        assertThat(imported.report().reasons().getFirst().right()).contains(right);
        assertThat(Files.readString(rejected())).contains("\n3,");
    }

    @Test
    void all_that_is_wrong_with_a_row_at_once() {
        assertThat(load("A-1,disruption,31/02/2022,Nowhere,knitting,,huge,0,").report().reasons().stream()
                        .map(Rejection::column))
                .containsExactly("date", "force", "threat", "level", "quantity");
    }

    @Test
    void a_reference_of_65_characters() {
        assertThat(load("x".repeat(65) + ",disruption,2022-07-31,Gwent,,,,2,")
                        .report()
                        .reasons()
                        .getFirst()
                        .right())
                .contains("At most 64 characters; it has 65");
    }

    @Test
    void a_workbook_that_unpacks_without_end() {
        assertRefused(Workbooks.bomb(folder.resolve("bomb.xlsx"), 600), "unpacks to more than 512 MB");
    }

    @Test
    void a_workbook_with_a_text_without_end() {
        String text = "x".repeat(3_000_000);
        assertRefused(sheet("<row><c t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>"), "too long");
        assertRefused(sheet("<row><c t=\"" + text + "\"></c></row>"), "too long");
        String pieces = "<r><t>xxxxxxxx</t></r>".repeat(100_000);
        assertRefused(sheet("<row><c t=\"inlineStr\"><is>" + pieces + "</is></c></row>"), "too long");
    }

    @Test
    void a_workbook_that_is_nested_without_end() {
        assertRefused(sheet("<row>".repeat(100_000)), "nested too deeply");
    }

    @Test
    void a_workbook_with_cells_far_to_the_right() {
        assertRefused(sheet("<row><c r=\"ZZZZZZ1\"><v>1</v></c></row>"), "beyond its column 64");
        assertRefused(sheet("<row>" + "<c><v>1</v></c>".repeat(10_000) + "</row>"), "beyond its column 64");
    }

    @Test
    void a_workbook_with_external_entities() {
        Map<String, String> parts = Workbooks.parts("<row><c t=\"inlineStr\"><is><t>&leak;</t></is></c></row>");
        parts.computeIfPresent(
                "xl/worksheets/sheet1.xml",
                (name, xml) -> xml.replace(
                        "<worksheet", "<!DOCTYPE x [<!ENTITY leak SYSTEM \"file:///etc/passwd\">]><worksheet"));
        assertRefused(Workbooks.write(folder.resolve("leak.xlsx"), parts), "DOCTYPE");
    }

    @Test
    void a_workbook_that_is_none() {
        assertRefused(Workbooks.write(folder.resolve("a.xlsx"), Map.of("word/document.xml", "<w/>")), "ZIP archive");
        Map<String, String> parts = Workbooks.parts("");
        parts.remove("xl/worksheets/sheet1.xml");
        assertRefused(Workbooks.write(folder.resolve("b.xlsx"), parts), "can't be read");
        assertRefused(sheet("<row><c t=\"s\"><v>7</v></c></row>"), "no rows");
        assertRefused(sheet("<row><c t=\"q\"><v>7</v></c></row>"), "can't be read");
        assertRefused(sheet("<row><c><v>7</v></row>"), "can't be read");
        assertRefused(sheet("<row></row>"), "no rows");
    }

    @Test
    void a_workbook_that_is_cut_off() throws IOException {
        byte[] whole = Files.readAllBytes(sheet("<row></row>".repeat(1000)));
        assertRefused(bytes("cut.xlsx", Arrays.copyOf(whole, whole.length / 2)), "damaged");
    }

    @Test
    void a_workbook_with_a_formula() {
        Path file = Workbooks.write(
                folder.resolve("formula.xlsx"),
                List.of(
                        List.of(HEADER.strip().split(",")).stream()
                                .map(Workbooks::text)
                                .toList(),
                        List.of(
                                Workbooks.text("A-1"),
                                Workbooks.text("disruption"),
                                Workbooks.number("44773"),
                                Workbooks.text("Gwent"),
                                Workbooks.text(""),
                                Workbooks.text(""),
                                Workbooks.text(""),
                                Workbooks.formula("1+1", "2"))));
        Imported imported = load(file);
        assertThat(imported.report().reasons())
                .containsExactly(new Rejection(
                        2,
                        "quantity",
                        "=1+1",
                        "A value: this cell holds a formula. Copy the sheet and paste its values."));
    }

    private Path sheet(String rows) {
        return Workbooks.write(folder.resolve("sheet.xlsx"), Workbooks.parts(rows));
    }

    private Path bytes(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void assertRefused(Path file, String sentence) {
        Instant start = Instant.now();
        assertThatThrownBy(() -> load(file)).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
        assertThat(Duration.between(start, Instant.now())).isLessThan(SOON);
    }
}
